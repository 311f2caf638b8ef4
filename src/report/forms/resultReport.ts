import { cellAddress, columnName } from "../../core/sheet/address";
import type { CountRecord, KindResult } from "../../core/record/record";
import { baseNote } from "../../locales/bases";
import { thresholdRules } from "../formulas";
import type { KindForm } from "../form";
import type { ReportOptions } from "../options";
import { boardSignature } from "../layout/boardSignature";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { stampRows } from "../layout/stamp";
import { cell, CENTERED, proseRow, rowAcross } from "../layout/parts";
import { ruleNotes } from "../layout/ruleNotes";
import { figure, kept, tableRows, text, type FormRow } from "../layout/sheetBuilder";
import { sizesOf } from "../layout/sizes";
import { atMeeting, kindSpeech, type Speech } from "../layout/speech.words";
import type { PlanRule, PlanStyle, SheetPlan } from "../sheetPlan";
import { figureWords, opening, WORDS } from "./resultReport.words";
import { HEAD_ROWS, LEVEL_COLUMN, personRow, sheetFor, tableHead, WIDTH, type Base } from "./resultTable";

/** Column of the figures of part 1. */
const FIGURE_COLUMN = 7;
/** Where the board signs. */
const SIGN_COLUMN = 3;
const across = (value: string, style: PlanStyle): FormRow => rowAcross(WIDTH, value, style);

function header(
  record: CountRecord,
  speech: Speech,
  columns: readonly number[],
  options: ReportOptions,
): readonly FormRow[] {
  const { title, subject } = sizesOf(options);
  return [
    ...headRows(record, { columns, isStamped: true, number: "report" }, options),
    across(WORDS.title, { ...CENTERED, bold: true, size: title }),
    proseRow(WIDTH, atMeeting(speech, record.conference.name), { ...CENTERED, bold: true, size: subject }),
    across(WORDS.rule, CENTERED),
  ];
}

type FigureName = keyof ReturnType<typeof figureWords>;

function figureRow(name: FigureName, value: number | null, speech: Speech): FormRow {
  const unit = name === "issued" || name === "collected" ? WORDS.ballots : speech.people;
  return {
    cells: [
      cell(0, FIGURE_COLUMN, text(figureWords(speech)[name]), { wrap: true, valign: "Bottom" }),
      cell(FIGURE_COLUMN, 1, figure(value), { align: "Center", valign: "Bottom" }),
      cell(FIGURE_COLUMN + 1, 2, text(unit), { valign: "Bottom" }),
    ],
  };
}

type Voters = Readonly<Record<"members" | "present" | "absent" | "presentAtVote", number | null>>;

/** Voters of the conference, or those that a kind of ballot has of its own: never some of both. */
function votersOf({ conference }: CountRecord, { members, present, baseRule }: KindResult): Voters {
  if (members === null && present === null) return conference;
  const isSound = members !== null && present !== null && present <= members;
  // The base is a figure of the conference where the kind has none.
  const base = (name: "members" | "presentAtVote") => (name === baseRule ? conference[name] : null);
  return {
    members: members ?? base("members"),
    present: null,
    absent: isSound ? members - present : null,
    presentAtVote: present ?? base("presentAtVote"),
  };
}

function figures(record: CountRecord, kind: KindResult): Readonly<Record<FigureName, number | null>> {
  const { members, present, absent, presentAtVote } = votersOf(record, kind);
  const { issued, collected } = kind;
  return { members, present, absent, presentAtVote, issued, collected };
}

/** Where a threshold is reached the share of low ballots stands on a pale ground. */
function lowRules(kind: KindResult, row: number, base: string): readonly PlanRule[] {
  const column = LEVEL_COLUMN.low + 1;
  const area = { row, column, rows: kind.people.length, columns: 1 };
  return thresholdRules(area, `$${cellAddress(row, LEVEL_COLUMN.low)}`, base, kind);
}

function footer(kind: KindResult, options: ReportOptions): readonly FormRow[] {
  return [
    ...kept([
      across(`${WORDS.note} ${baseNote(kind.baseRule)}.`, { italic: true, size: 12 }),
      ...ruleNotes(WIDTH, kind),
    ]),
    ...boardSignature(SIGN_COLUMN, WIDTH, options),
    ...stampRows(WIDTH, kind, [kind], options),
  ];
}

/** Where 100 % stands once the rows above the figures are known. */
function baseOf(kind: KindResult, values: ReturnType<typeof figures>, first: number): Base {
  const names = Object.keys(values);
  return {
    cell: `$${columnName(FIGURE_COLUMN)}$${String(first + names.indexOf(kind.baseRule) + 1)}`,
    value: kind.base,
    rounding: kind.rounding,
    isRefused: kind.base === null && values[kind.baseRule] !== null,
  };
}

/**
 * The result report of one kind of ballot: Phụ lục 4 of Kế hoạch 171-KH/TU. Counts are constants, the valid
 * ballots and the percentages native formulas; unknown blanks are dots.
 *
 * @returns a plan of one sheet in life size: A4 upright, or lying where posts are long, on as many pages as it takes
 */
export function resultReport(record: CountRecord, kind: KindResult, options: ReportOptions): SheetPlan {
  const { voters, offices: posts } = kind;
  const { columns, orientation } = sheetFor(kind);
  const speech = kindSpeech(kind, record.conference.name);
  const values = figures(record, kind);
  const top: readonly FormRow[] = [
    ...header(record, speech, columns, options),
    proseRow(WIDTH, opening({ ...record.conference, voters, posts }, speech)),
  ];
  const base = baseOf(kind, values, top.length);
  const names = Object.keys(values) as FigureName[];
  const above = [
    ...top,
    ...names.map((name) => figureRow(name, values[name], speech)),
    { ...across(WORDS.results, { valign: "Center" }), keepWithNext: true },
  ];
  const first = above.length + HEAD_ROWS;
  const people = kind.people.map((person, at) => personRow(person, first + at, base));
  return formSheet({
    name: WORDS.sheetName,
    columns,
    orientation,
    size: sizesOf(options).body,
    isTableWhole: true,
    rows: [...above, ...tableRows(tableHead(), people, true), ...footer(kind, options)],
    rules: base.isRefused || people.length === 0 ? [] : lowRules(kind, first, base.cell),
  });
}

/** Phụ lục 4 of every kind of ballot. */
export const RESULT_REPORT: KindForm & { readonly id: "result" } = {
  id: "result",
  sheetName: WORDS.sheetName,
  scope: "kind",
  isOffered: () => true,
  plan: resultReport,
};
