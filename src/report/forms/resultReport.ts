import { cellAddress, columnName } from "../../core/sheet/address";
import { LEVELS, type Level } from "../../core/ballot/mark";
import type { Rounding } from "../../core/fraction/percent";
import type { CountRecord, KindResult, PersonResult } from "../../core/record/record";
import { baseNote } from "../../locales/bases";
import { percentFormula, percentNumberFormat, sumFormula, thresholdRules } from "../formulas";
import type { KindForm } from "../form";
import type { ReportOptions } from "../options";
import { boardSignature } from "../layout/boardSignature";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { stampRows } from "../layout/stamp";
import { cell, CENTERED, HEAD, proseRow, rowAcross, TABLE, user } from "../layout/parts";
import { ruleNotes } from "../layout/ruleNotes";
import { figure, kept, text, type FormRow } from "../layout/sheetBuilder";
import type { PlanContent, PlanRule, PlanStyle, SheetPlan } from "../sheetPlan";
import { opening, WORDS } from "./resultReport.words";

/** STT, name, post, valid, then count and share of each level; in points. */
const COLUMNS = [26, 104, 140, 38, 36, 40, 36, 40, 36, 40];
const WIDTH = COLUMNS.length;
const LEVEL_COLUMN: Readonly<Record<Level, number>> = { high: 4, confidence: 6, low: 8 };
/** Column of the figures of part 1. */
const FIGURE_COLUMN = 7;
/** Where the board signs. */
const SIGN_COLUMN = 3;
/** With more people than this the form runs over several pages, the head repeated. */
const MOST_ON_ONE_PAGE = 15;

const across = (value: string, style: PlanStyle): FormRow => rowAcross(WIDTH, value, style);

function header(record: CountRecord, options: ReportOptions): readonly FormRow[] {
  const { name } = record.conference;
  return [
    ...headRows(record, { width: WIDTH, split: 3 }, options, true),
    across(WORDS.title, { ...CENTERED, bold: true, size: 14 }),
    proseRow(WIDTH, name === "" ? `${WORDS.at}${WORDS.atDots}` : `${WORDS.at} ${name}`, {
      ...CENTERED,
      bold: true,
    }),
    across(WORDS.rule, CENTERED),
  ];
}

type FigureName = keyof typeof WORDS.figures;

function figureRow(name: FigureName, value: number | null): FormRow {
  const unit = name === "issued" || name === "collected" ? WORDS.ballots : WORDS.comrades;
  return {
    cells: [
      cell(0, FIGURE_COLUMN, text(WORDS.figures[name]), { wrap: true, valign: "Bottom" }),
      cell(FIGURE_COLUMN, 1, figure(value), { align: "Center", valign: "Bottom" }),
      cell(FIGURE_COLUMN + 1, 2, text(unit), { valign: "Bottom" }),
    ],
  };
}

function figures(record: CountRecord, kind: KindResult): Readonly<Record<FigureName, number | null>> {
  const { members, present, absent, presentAtVote } = record.conference;
  return {
    members: kind.members ?? members,
    present,
    absent,
    presentAtVote: kind.present ?? presentAtVote,
    issued: kind.issued,
    collected: kind.collected,
  };
}

function tableHead(): readonly FormRow[] {
  const tall = [WORDS.number, WORDS.name, WORDS.post, WORDS.valid];
  return [
    {
      cells: [
        ...tall.map((word, at) => cell(at, 1, text(word), HEAD, 3)),
        cell(4, 6, text(WORDS.level), HEAD),
      ],
    },
    { cells: LEVELS.map((level) => cell(LEVEL_COLUMN[level], 2, text(WORDS.levels[level]), HEAD)) },
    {
      cells: LEVELS.flatMap((level) => [
        cell(LEVEL_COLUMN[level], 1, text(WORDS.count), HEAD),
        cell(LEVEL_COLUMN[level] + 1, 1, text(WORDS.share), HEAD),
      ]),
    },
  ];
}

interface Base {
  readonly cell: string;
  readonly value: number | null;
  readonly rounding: Rounding;
  /** A figure stands in the cell that was not accepted as the base. */
  readonly isRefused: boolean;
}

function share(count: string, value: number, base: Base): PlanContent {
  if (base.isRefused) return text("");
  return percentFormula(count, base.cell, { count: value, base: base.value }, base.rounding);
}

function personRow(person: PersonResult, row: number, base: Base): FormRow {
  const at = (level: Level) => cellAddress(row, LEVEL_COLUMN[level]);
  const number: PlanStyle = { ...TABLE, align: "Center" };
  return {
    cells: [
      cell(0, 1, { kind: "number", value: person.position }, number),
      cell(1, 1, user(person.name), TABLE),
      cell(2, 1, user(person.office), TABLE),
      cell(3, 1, sumFormula(LEVELS.map(at), person.valid), number),
      ...LEVELS.flatMap((level) => [
        cell(LEVEL_COLUMN[level], 1, { kind: "number", value: person[level] }, number),
        cell(LEVEL_COLUMN[level] + 1, 1, share(at(level), person[level], base), {
          ...number,
          numberFormat: percentNumberFormat(base.rounding),
        }),
      ]),
    ],
  };
}

/** Where a threshold is reached the share of low ballots stands on a pale ground. */
function lowRules(kind: KindResult, row: number, base: string): readonly PlanRule[] {
  const column = LEVEL_COLUMN.low + 1;
  const area = { row, column, rows: kind.people.length, columns: 1 };
  return thresholdRules(area, `$${cellAddress(row, LEVEL_COLUMN.low)}`, base, kind);
}

function footer(kind: KindResult, options: ReportOptions): readonly FormRow[] {
  return [
    across(`${WORDS.note} ${baseNote(kind.baseRule)}.`, { italic: true }),
    ...ruleNotes(WIDTH, kind),
    ...boardSignature(SIGN_COLUMN, WIDTH, options),
    ...stampRows(WIDTH, kind, [kind], options),
  ];
}

/**
 * The result report of one kind of ballot: Phụ lục 4 of Kế hoạch 171-KH/TU. Counts are constants, the valid
 * ballots and the percentages native formulas; unknown blanks are dots.
 *
 * @returns a plan of one sheet, A4 upright, on one page up to 15 people
 */
export function resultReport(record: CountRecord, kind: KindResult, options: ReportOptions): SheetPlan {
  const { voters, offices: posts } = kind;
  const values = figures(record, kind);
  const names = Object.keys(WORDS.figures) as FigureName[];
  const top: readonly FormRow[] = [
    ...header(record, options),
    proseRow(WIDTH, opening({ ...record.conference, voters, posts })),
  ];
  const baseRow = top.length + names.indexOf(kind.baseRule);
  const base = {
    cell: `$${columnName(FIGURE_COLUMN)}$${String(baseRow + 1)}`,
    value: kind.base,
    rounding: kind.rounding,
    isRefused: kind.base === null && values[kind.baseRule] !== null,
  };
  const above = [
    ...top,
    ...names.map((name) => figureRow(name, values[name])),
    across(WORDS.results, { valign: "Center" }),
  ];
  const head = { first: above.length, count: 3 };
  const people = kind.people.map((person, at) => personRow(person, head.first + head.count + at, base));
  const first = head.first + head.count;
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    rows: [...above, ...kept(tableHead()), ...people, ...footer(kind, options)],
    titleRows: head,
    isSinglePage: kind.people.length <= MOST_ON_ONE_PAGE,
    rules: base.isRefused ? [] : lowRules(kind, first, base.cell),
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
