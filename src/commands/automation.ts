import { parseArea } from "../core/cell/address";
import { jobSetup, kindOptionsOf, type ReportJob } from "../core/record/jobSetup";
import { readSheetSetup } from "../core/record/autoSetup";
import { COUNTS_LAYOUT } from "../core/counts/findCounts";
import { findRegulation } from "../core/regulation";
import type { SheetGrid } from "../core/cell/cell";
import { JOURNAL_SHEET } from "../core/journal/journal";
import { count } from "../core/record/count";
import type { CountRecord } from "../core/record/record";
import { nameKey } from "../core/people/nameKey";
import { EMPTY_SETUP, type CountSetup } from "../core/record/setup";
import { readCustomTexts } from "../core/regulation/custom";
import { finding, type Finding, type Result } from "../core/finding/finding";
import { commandText } from "../locales/commands";
import { findingWords } from "../locales/findings";
import { localeOf, type Locale } from "../locales/locale";
import { WORDS as REPORT_WORDS } from "../report/forms/resultReport.words";
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

/** The sheet that holds the unit's own regulation, where the job names no shipped one. */
function ownSheet({ regulation }: ReportJob): string | null {
  return regulation === undefined || findRegulation(regulation) ? null : regulation;
}

/** The job's set-up, with the unit's own regulation where a sheet holds it. */
function setupOf(
  job: ReportJob,
  grids: readonly SheetGrid[],
  own: SheetGrid | undefined,
): Result<CountSetup> {
  if (!own) return { ok: true, value: jobSetup(job, ...grids) };
  const texts = readCustomTexts(own.cells);
  if (!texts.ok) return texts;
  const regulation = texts.value.from ?? "";
  return { ok: true, value: { ...jobSetup({ ...job, regulation }, ...grids), custom: texts.value } };
}

function unusable(job: ReportJob, names: readonly string[], locale: Locale): string | null {
  const say = commandText(locale);
  const own = ownSheet(job);
  if (own !== null && !names.includes(own)) {
    return say("unknownRegulation", { regulation: own });
  }
  if (job.sheet !== undefined && !names.includes(job.sheet)) return say("unknownSheet", { sheet: job.sheet });
  const malformed = [job.marks, job.people].find((range) => range !== undefined && !parseArea(range));
  return malformed === undefined ? null : say("malformedRange", { range: malformed });
}

/** Whether a sheet bears the name under which reports are written, with or without a number. */
const isReport = ({ sheet }: SheetGrid) => sheet.replace(/ \(\d+\)$/, "") === REPORT_WORDS.sheetName;

/** A sheet on which something can be counted. */
interface Countable {
  readonly grid: SheetGrid;
  readonly isCounts: boolean;
  /** The people of its first kind, for telling whether two sheets hold the same vote. */
  readonly people: string;
}

/** Sheets that hold ballots; where none does, those with a table of counts. */
function recognised(grids: readonly SheetGrid[]): readonly Countable[] {
  const found = grids.flatMap((grid): readonly Countable[] => {
    const { kind, names } = readSheetSetup(grid);
    return kind
      ? [{ grid, isCounts: kind.layout === COUNTS_LAYOUT, people: names.map(nameKey).join("|") }]
      : [];
  });
  const ballots = found.filter(({ isCounts }) => !isCounts);
  return ballots.length > 0 ? ballots : found;
}

/**
 * The sheets to count; where none can be counted, the first of all. A report written before looks like a table
 * of counts, so it is looked at last.
 */
function sheetsToCount(
  names: readonly string[],
  sheets: ReadonlyMap<string, SheetGrid>,
): readonly Countable[] {
  const grids = names.flatMap((name) => sheets.get(name) ?? []);
  const found = recognised(grids.filter((grid) => !isReport(grid)));
  if (found.length > 0) return found;
  const reports = recognised(grids);
  if (reports.length > 0) return reports;
  return grids.slice(0, 1).map((grid) => ({ grid, isCounts: false, people: "" }));
}

/** Whether each sheet is a kind of ballot of its own: other people on every one, and ballots on all. */
function areKinds(found: readonly Countable[]): boolean {
  const lists = new Set(found.map(({ people }) => people));
  return found.length === 1 || (lists.size === found.length && found.every(({ isCounts }) => !isCounts));
}

/** What was said of one kind of ballot while there are several. */
function forSeveral(job: ReportJob, setup: CountSetup, locale: Locale): string | null {
  const options = kindOptionsOf(job);
  if (setup.kinds.length < 2 || options.length === 0) return null;
  return commandText(locale)("optionsOfOne", { options: options.join(", "), kinds: setup.kinds.length });
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
  const own = ownSheet(job);
  const wanted = (job.sheet === undefined ? names.value : [job.sheet]).filter(
    (name) => name !== own && name !== JOURNAL_SHEET,
  );
  const sheets = await room.readSheets(own === null ? wanted : [...wanted, own]);
  if (!sheets.ok) return nothing(locale, [sheets.finding]);
  const found = sheetsToCount(wanted, sheets.value);
  if (found.length === 0) return nothing(locale, [finding("F101", {})]);
  const grids = found.map(({ grid }) => grid);
  if (!areKinds(found)) {
    return nothing(locale, [finding("F115", { sheets: grids.map(({ sheet }) => sheet).join(", ") })]);
  }
  const setup = setupOf(job, grids, sheets.value.get(own ?? ""));
  if (!setup.ok) return nothing(locale, [{ ...setup.finding, sheet: own }]);
  const several = forSeveral(job, setup.value, locale);
  if (several !== null) return { ...nothing(locale, []), unusable: several };
  const counted = count(setup.value, sheets.value);
  const outcome = await writeReports(room, counted, { isDraft: job.draft === true });
  return { record: worded(outcome.record, locale), refused: outcome.isRefused, written: outcome.written };
}
