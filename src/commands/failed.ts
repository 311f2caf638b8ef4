import { finding } from "../core/finding/finding";
import { reasonOf } from "../workbook/reasonOf";
import type { Shown } from "./redoReport";

/** The step of the report. The page carries this file from the beginning, and the list of all steps only later. */
const REPORT = 4;

/** What the pane is to show when a command was cut short by something that nobody foresaw. */
export function failed(error: unknown): Shown {
  return { step: REPORT, written: null, findings: [finding("F501", { reason: reasonOf(error) })] };
}
