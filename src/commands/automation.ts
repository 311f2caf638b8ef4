import { parseArea } from "../core/cell/address";
import { jobSetup, type ReportJob } from "../core/record/jobSetup";
import { recognise } from "../core/recognise/recognise";
import { findRegulation } from "../core/regulation";
import type { SheetGrid } from "../core/cell/cell";
import { count } from "../core/record/count";
import type { CountRecord } from "../core/record/record";
import { EMPTY_SETUP } from "../core/record/setup";
import { finding, type Finding } from "../core/finding/finding";
import { commandText } from "../locales/commands";
import { findingWords } from "../locales/findings";
import { localeOf, type Locale } from "../locales/locale";
import type { WorkbookRoom } from "../workbook/api";
import { excelRoom } from "../workbook/room";
import { writeReports } from "./runReport";

/** The record as a caller gets it: every finding with its words. */
export interface ReportAnswer {
  readonly record: object;
  readonly refused: boolean;
  readonly written: readonly string[];
  /** Why the job itself cannot be used; nothing was read then. */
  readonly unusable?: string;
}

function worded(record: CountRecord, locale: Locale): object {
  const findings = record.findings.map((item) => {
    const { title, meaning, action } = findingWords(item, locale);
    return { ...item, message: `${title}. ${meaning} ${action}` };
  });
  return { ...record, findings };
}

function unusable(job: ReportJob, names: readonly string[], locale: Locale): string | null {
  const say = commandText(locale);
  if (job.regulation !== undefined && !findRegulation(job.regulation)) {
    return say("unknownRegulation", { regulation: job.regulation });
  }
  if (job.sheet !== undefined && !names.includes(job.sheet)) return say("unknownSheet", { sheet: job.sheet });
  const malformed = [job.marks, job.people].find((range) => range !== undefined && !parseArea(range));
  return malformed === undefined ? null : say("malformedRange", { range: malformed });
}

/** The sheets that hold ballots; where none does, the first of all. */
function ballotSheets(
  names: readonly string[],
  sheets: ReadonlyMap<string, SheetGrid>,
): readonly SheetGrid[] {
  const grids = names.flatMap((name) => sheets.get(name) ?? []);
  const found = grids.filter((grid) => recognise(grid) !== null);
  return found.length > 0 ? found : grids.slice(0, 1);
}

/** An answer without a count, and the reason for it. */
function nothing(locale: Locale, findings: readonly Finding[]): ReportAnswer {
  const empty = count(EMPTY_SETUP, new Map());
  return { record: worded({ ...empty, findings }, locale), refused: true, written: [] };
}

/**
 * Does the whole job without a pane: recognises what the caller left out, counts, writes the report.
 *
 * @returns the record with its findings in words; `unusable` says why a job cannot be done at all
 */
export async function report(job: ReportJob, room: WorkbookRoom = excelRoom): Promise<ReportAnswer> {
  const locale = localeOf(Office.context.displayLanguage);
  const names = await room.sheetNames();
  if (!names.ok) return nothing(locale, [names.finding]);
  const reason = unusable(job, names.value, locale);
  if (reason !== null) return { ...nothing(locale, []), unusable: reason };
  const wanted = job.sheet === undefined ? names.value : [job.sheet];
  const sheets = await room.readSheets(wanted);
  if (!sheets.ok) return nothing(locale, [sheets.finding]);
  const [grid, ...others] = ballotSheets(wanted, sheets.value);
  if (!grid) return nothing(locale, [finding("F101", {})]);
  if (others.length > 0) {
    const named = [grid, ...others].map((item) => item.sheet).join(", ");
    return nothing(locale, [finding("F115", { sheets: named })]);
  }
  const counted = count(jobSetup(job, grid), sheets.value);
  const outcome = await writeReports(room, counted, { isDraft: job.draft === true });
  return { record: worded(outcome.record, locale), refused: outcome.isRefused, written: outcome.written };
}
