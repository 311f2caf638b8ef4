import type { Finding, Result } from "../../core/finding/finding";
import { count } from "../../core/record/count";
import type { CountRecord } from "../../core/record/record";
import type { CountSetup } from "../../core/record/setup";
import type { WorkbookRoom } from "../../workbook/api";
import { refreshFigures, sheetsOf } from "../../core/record/refresh";
import type { Sheets } from "./state";

export interface Counted {
  readonly basis: CountSetup;
  readonly setup: CountSetup;
  readonly sheets: Sheets;
  readonly record: CountRecord;
}

/**
 * Reads the sheets of a set-up and counts them, with the figures as the sheets hold them now.
 *
 * @returns the finding of the workbook when it cannot be read
 */
export async function readAndCount(room: WorkbookRoom, basis: CountSetup): Promise<Result<Counted>> {
  const read = await room.readSheets(sheetsOf(basis));
  if (!read.ok) return read;
  const setup = refreshFigures(basis, read.value);
  return { ok: true, value: { basis, setup, sheets: read.value, record: count(setup, read.value) } };
}

/** The findings of one severity. */
export function ofSeverity(findings: readonly Finding[], severity: Finding["severity"]): readonly Finding[] {
  return findings.filter((item) => item.severity === severity);
}
