import { finding } from "../core/finding/finding";
import { stepNumber } from "../session/store/steps";
import { reasonOf } from "../workbook/attempt";
import type { Shown } from "./redoReport";

/** What the pane is to show when a command was cut short by something that nobody foresaw. */
export function failed(error: unknown): Shown {
  const findings = [finding("F501", { reason: reasonOf(error) })];
  return { step: stepNumber("report"), written: null, findings };
}
