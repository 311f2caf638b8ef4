import { CODE_SETS } from "../core/ballot/codes";
import { parseLayout } from "../core/ballot/layout";
import { parseArea } from "../core/sheet/address";
import { cellsOf, type SheetGrid } from "../core/sheet/grid";
import { jobSetup, kindOptionsOf, type ReportJob } from "../core/recognise/jobSetup";
import { leftAside } from "../core/recognise/leftAside";
import { findRegulation } from "../core/regulation";
import { JOURNAL_SHEET } from "../core/journal/journal";
import { count } from "../core/count/count";
import type { CountRecord } from "../core/record/record";
import { areKinds, sheetsToCount, type Countable } from "../core/recognise/sheetsToCount";
import { EMPTY_SETUP, type CountSetup } from "../core/setup/setup";
import { readCustomTexts } from "../core/regulation/custom";
import { finding, type Finding, type Result } from "../core/finding/finding";
import { commandText } from "../locales/commands";
import { findingWords } from "../locales/findings";
import { localeOf, type Locale } from "../locales/locale";
import { EMPTY_CHOICE } from "../report/options";
import { isReportSheet } from "../report/sheetNames";
import { sheetsSource } from "../session/report/source";
import type { WorkbookRoom } from "../workbook/api";
import { excelRoom } from "../workbook/room";
import { publicFinding, publicRecord } from "./publicRecord";
import { optionsBesideState, reportSaved, savedDifferences } from "./savedClaim";
import { runReport, type ReportAndRecord } from "./runReport";

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
    return { ...publicFinding(item), message: `${title}. ${meaning} ${action}` };
  });
  return { ...publicRecord(record), findings };
}

/** The sheet that holds the unit's own regulation, where the job names no shipped one. */
function ownSheet({ regulation }: ReportJob): string | null {
  return regulation === undefined || findRegulation(regulation) ? null : regulation;
}

/** The job's set-up, with the unit's own regulation where a sheet holds it. */
function setupOf(
  job: ReportJob,
  grids: readonly SheetGrid[],
  sheets: ReadonlyMap<string, SheetGrid>,
): Result<CountSetup> {
  const own = sheets.get(ownSheet(job) ?? "");
  const others = [...sheets.values()].filter((grid) => !grids.includes(grid));
  if (!own) return { ok: true, value: jobSetup(job, grids, others) };
  const texts = readCustomTexts(cellsOf(own));
  if (!texts.ok) return texts;
  const regulation = texts.value.from ?? "";
  return { ok: true, value: { ...jobSetup({ ...job, regulation }, grids, others), custom: texts.value } };
}

function unusable(job: ReportJob, names: readonly string[], locale: Locale): string | null {
  const say = commandText(locale);
  const own = ownSheet(job);
  if (own !== null && !names.includes(own)) {
    return say("unknownRegulation", { regulation: own });
  }
  if (job.sheet !== undefined && !names.includes(job.sheet)) return say("unknownSheet", { sheet: job.sheet });
  if (job.codes !== undefined && !parseLayout(`codes ${job.codes}`)) {
    return say("unknownCodes", { codes: job.codes, known: [...CODE_SETS.keys()].join(", ") });
  }
  const malformed = [job.marks, job.people].find((range) => range !== undefined && !parseArea(range));
  return malformed === undefined ? null : say("malformedRange", { range: malformed });
}

/** The sheets to count; where none can be counted, the first of all. */
function chosenSheets(
  names: readonly string[],
  sheets: ReadonlyMap<string, SheetGrid>,
  codes: string | undefined,
): readonly Countable[] {
  const grids = names.flatMap((name) => sheets.get(name) ?? []);
  const found = sheetsToCount(grids, isReportSheet, codes);
  return found.length > 0 ? found : grids.slice(0, 1).map((grid) => ({ grid, isCounts: false, people: "" }));
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

function answerOf({ record, written }: ReportAndRecord, locale: Locale): ReportAnswer {
  return { record: worded(record, locale), refused: written === null, written: written?.sheets ?? [] };
}

/** Writes what the workbook's saved state says, which the caller confirmed. */
async function confirmedReport(job: ReportJob, room: WorkbookRoom, locale: Locale): Promise<ReportAnswer> {
  const say = commandText(locale);
  const options = optionsBesideState(job);
  if (options.length > 0) {
    return { ...nothing(locale, []), unusable: say("optionsOfState", { options: options.join(", ") }) };
  }
  const done = await reportSaved(room, job.draft === true);
  if (!done.ok) return nothing(locale, [done.finding]);
  return done.value ? answerOf(done.value, locale) : { ...nothing(locale, []), unusable: say("noState", {}) };
}

/**
 * Does the whole job without a pane: recognises what the caller left out, counts, writes the report.
 *
 * @returns the record with its findings in words; `unusable` says why a job cannot be done at all
 */
export async function report(job: ReportJob, room: WorkbookRoom = excelRoom): Promise<ReportAnswer> {
  const locale = localeOf(Office.context.displayLanguage);
  if (job.confirmState === true) return confirmedReport(job, room, locale);
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
  const found = chosenSheets(wanted, sheets.value, job.codes);
  if (found.length === 0) return nothing(locale, [finding("F101", {})]);
  const grids = found.map(({ grid }) => grid);
  if (!areKinds(found)) {
    return nothing(locale, [finding("F115", { sheets: grids.map(({ sheet }) => sheet).join(", ") })]);
  }
  const setup = setupOf(job, grids, sheets.value);
  if (!setup.ok) return nothing(locale, [{ ...setup.finding, sheet: own }]);
  const several = forSeveral(job, setup.value, locale);
  if (several !== null) return { ...nothing(locale, []), unusable: several };
  const claim = await savedDifferences(room, setup.value, sheets.value);
  const counted = count(setup.value, sheets.value);
  const others = wanted
    .filter((name) => !isReportSheet(name))
    .flatMap((name) => sheets.value.get(name) ?? []);
  const aside = leftAside(others, grids);
  const blocking = [...aside.filter(({ severity }) => severity === "F"), ...claim];
  const source = sheetsSource(
    { setup: setup.value, record: { ...counted, findings: [...blocking, ...counted.findings] } },
    sheets.value,
  );
  const options = { isDraft: job.draft === true, choice: EMPTY_CHOICE };
  const done = await runReport(room, setup.value, source, options);
  const notes = aside.filter(({ severity }) => severity !== "F");
  const record = { ...done.record, findings: [...done.record.findings, ...notes] };
  return answerOf({ ...done, record }, locale);
}
