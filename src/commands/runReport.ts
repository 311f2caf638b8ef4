import { isBlocked, type Finding } from "../core/finding/finding";
import { count } from "../core/record/count";
import type { CountRecord } from "../core/record/record";
import { refreshFigures, sheetsOf } from "../core/record/refresh";
import type { CountSetup } from "../core/record/setup";
import { reportPlans } from "../report";
import { NO_OPTIONS } from "../report/options";
import type { WorkbookRoom } from "../workbook/api";

/** What became of a report. */
export interface ReportOutcome {
  readonly record: CountRecord;
  readonly isRefused: boolean;
  /** Names of the sheets written. */
  readonly written: readonly string[];
}

const withFinding = (record: CountRecord, found: Finding): CountRecord => ({
  ...record,
  findings: [found, ...record.findings],
});

/** Counts what a set-up names, from the cells as they are now; figures taken from cells are taken again. */
export async function countNow(room: WorkbookRoom, saved: CountSetup): Promise<CountRecord> {
  const sheets = await room.readSheets(sheetsOf(saved));
  if (!sheets.ok) return withFinding(count(saved, new Map()), sheets.finding);
  return count(refreshFigures(saved, sheets.value), sheets.value);
}

/**
 * Writes the report sheets of a count. With an open fault nothing is written, unless a draft is asked for.
 */
export async function writeReports(
  room: WorkbookRoom,
  record: CountRecord,
  options: { readonly isDraft: boolean },
): Promise<ReportOutcome> {
  const refused = (found: CountRecord): ReportOutcome => ({ record: found, isRefused: true, written: [] });
  if (record.kinds.length === 0 || (isBlocked(record.findings) && !options.isDraft)) return refused(record);
  const result = await room.write(reportPlans(record, { ...NO_OPTIONS, ...options }));
  if (!result.ok) return refused(withFinding(record, result.finding));
  return { record, isRefused: false, written: result.value.map((sheet) => sheet.name) };
}
