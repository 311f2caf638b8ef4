import { deadlines, timingNotes } from "../../core/deadlines/deadlines";
import type { CountRecord, Rules } from "../../core/record/record";
import { findRegulation } from "../../core/regulation";
import { citedGround } from "../../core/regulation/clause";
import type { Regulation } from "../../core/regulation/regulation";
import { sayGround } from "../../locales/proof";
import { sayRule } from "../../locales/rules";
import type { RecordForm } from "../form";
import { formSheet } from "../layout/formSheet";
import { cell, CENTERED, HEAD, PROSE, proseRow, rowAcross, TABLE, user } from "../layout/parts";
import { sayDay } from "../layout/head.words";
import { kept, tableRows, text, type FormRow } from "../layout/sheetBuilder";
import { sizesOf } from "../layout/sizes";
import { speechOf, upperFirst } from "../layout/speech.words";
import type { ReportOptions } from "../options";
import type { PlanStyle, SheetPlan } from "../sheetPlan";
import { WORDS } from "./deadlines.words";

/** STT, last day, days before the vote, what, clause; in points. */
const COLUMNS = [28, 60, 52, 146, 161];
const WIDTH = COLUMNS.length;

const across = (value: string, style: PlanStyle): FormRow => rowAcross(WIDTH, value, style);

/** The regulations of the conference and of the kinds that have their own, by the names they go by here. */
function regulationsOf({ kinds, ...record }: CountRecord): readonly Regulation[] {
  const rules: readonly Rules[] = [record, ...kinds];
  const byId = new Map(rules.map(({ regulation, regulationName }) => [regulation, regulationName]));
  return [...byId].flatMap(([id, name]) => {
    const regulation = findRegulation(id);
    return regulation ? [{ ...regulation, name }] : [];
  });
}

interface DeadlineRow {
  readonly day: string;
  readonly daysBefore: string;
  readonly what: string;
  readonly clause: string;
}

/** What is to be done under one regulation, dotted until the day of the vote is known. */
function rowsOf(regulation: Regulation, vote: string): readonly DeadlineRow[] {
  const known = vote === "" ? [] : deadlines(vote, regulation);
  return regulation.deadlines.flatMap(({ when, what, clause }) => {
    const daysBefore = "date" in when ? "" : `${String(when.daysBefore)} ${WORDS.days}`;
    const cited = sayGround(citedGround(regulation, clause), sayRule);
    const date = known.find((milestone) => milestone.what === what)?.date;
    if (date !== undefined) return [{ day: sayDay(date), daysBefore, what, clause: cited }];
    // A fixed day that lies before the vote is no deadline of it.
    if (vote !== "") return [];
    const day = "date" in when ? sayDay(when.date) : WORDS.day;
    return [{ day, daysBefore, what, clause: cited }];
  });
}

function lineRow({ day, daysBefore, what, clause }: DeadlineRow, at: number): FormRow {
  const centered: PlanStyle = { ...TABLE, align: "Center" };
  return {
    cells: [
      cell(0, 1, { kind: "number", value: at + 1 }, centered),
      // A date would become Excel's own.
      cell(1, 1, user(day), centered),
      cell(2, 1, user(daysBefore), centered),
      cell(3, 1, text(what), TABLE),
      cell(4, 1, text(clause), TABLE),
    ],
  };
}

function top(
  { kinds, conference: { unit, name, date } }: CountRecord,
  options: ReportOptions,
): readonly FormRow[] {
  const meeting = upperFirst(`${speechOf(kinds, name).meeting}:`);
  const told = (label: string, value: string, dots: string) =>
    proseRow(WIDTH, `${label} ${value === "" ? dots : value}`);
  return [
    ...WORDS.title.map((line) => across(line, { ...CENTERED, bold: true, size: sizesOf(options).title })),
    { cells: [], height: 8 },
    told(WORDS.unit, unit, WORDS.dots),
    told(meeting, name, WORDS.dots),
    told(WORDS.vote, date === "" ? "" : sayDay(date), WORDS.day),
    { cells: [], height: 8 },
  ];
}

function notes(regulations: readonly Regulation[]): readonly FormRow[] {
  const timing = regulations
    .flatMap(timingNotes)
    .map(({ what, ground }) => `- ${what} (${sayGround(ground, sayRule)}).`);
  const rows = [WORDS.note, `- ${WORDS.counting}`, ...timing].map((line) =>
    across(line, { ...PROSE, italic: true, size: 12 }),
  );
  return [...kept(rows.slice(0, -1)), ...rows.slice(-1)];
}

/**
 * What is to be done before a vote, day by day with its clause, and when in the year votes are held. Days are
 * dotted until the day of the vote is known.
 *
 * @returns a plan of one sheet, A4 upright
 * @example // 96-QĐ/TW, vote 15/08/2023 → 26/07/2023 dossier … 12/08/2023 answers
 */
export function deadlinesPlan(record: CountRecord, options: ReportOptions): SheetPlan {
  const regulations = regulationsOf(record);
  const lines = regulations.flatMap((regulation) => rowsOf(regulation, record.conference.date));
  const above = top(record, options);
  const rows: readonly FormRow[] = [
    ...above,
    ...tableRows(
      [{ cells: WORDS.heads.map((word, at) => cell(at, 1, text(word), HEAD)) }],
      lines.map(lineRow),
    ),
    { cells: [], height: 8 },
    ...notes(regulations),
  ];
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    size: sizesOf(options).body,
    rows,
  });
}

/** The plan of deadlines, where a regulation states any. */
export const DEADLINES: RecordForm & { readonly id: "deadlines" } = {
  id: "deadlines",
  sheetName: WORDS.sheetName,
  scope: "record",
  isOffered: (record) => regulationsOf(record).some((regulation) => regulation.deadlines.length > 0),
  plan: deadlinesPlan,
};
