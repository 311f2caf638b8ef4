import { cellAddress } from "../../core/sheet/address";
import { LEVELS, type Level } from "../../core/ballot/mark";
import type { Rounding } from "../../core/fraction/percent";
import type { KindResult, PersonResult } from "../../core/record/record";
import { percentFormula, percentNumberFormat, sumFormula } from "../formulas";
import { cell, HEAD, TABLE, user } from "../layout/parts";
import { TABLE_SIZE } from "../layout/sizes";
import { text, type FormRow } from "../layout/sheetBuilder";
import { wrappedLines } from "../layout/textWidth";
import type { PlanContent, PlanStyle, SheetPlan } from "../sheetPlan";
import { WORDS } from "./resultReport.words";

/**
 * STT, name, post (where the halves of the head meet), valid, then count and share of each level; in points, across a
 * page upright, or lying where posts are long.
 */
const UPRIGHT = [26, 78, 72, 37, 33, 44, 33, 44, 33, 44];
const LYING = [30, 130, 288, 40, 31, 35, 31, 35, 31, 35];
export const WIDTH = UPRIGHT.length;
const POST = 2;
const VALID = 3;
export const LEVEL_COLUMN: Readonly<Record<Level, number>> = { high: 4, confidence: 6, low: 8 };
export const HEAD_ROWS = 3;
/** A post of more lines than this, upright, is long. */
const MOST_POST_LINES = 4;

/** Columns and how the page lies. */
interface Sheet {
  readonly columns: readonly number[];
  readonly orientation: SheetPlan["page"]["orientation"];
}

/** A page upright, as the form is printed, unless posts would be columns of single words. */
export function sheetFor({ people }: KindResult): Sheet {
  const width = UPRIGHT[POST] ?? 0;
  const isLong = people.some(({ office }) => wrappedLines(office, width, TABLE_SIZE) > MOST_POST_LINES);
  return isLong
    ? { columns: LYING, orientation: "landscape" }
    : { columns: UPRIGHT, orientation: "portrait" };
}

/** The head of the table of results. */
export function tableHead(): readonly FormRow[] {
  return [
    {
      cells: [
        cell(0, 1, text(WORDS.number), HEAD, HEAD_ROWS),
        cell(1, 1, text(WORDS.name), HEAD, HEAD_ROWS),
        cell(POST, 1, text(WORDS.post), HEAD, HEAD_ROWS),
        cell(VALID, 1, text(WORDS.valid), HEAD, HEAD_ROWS),
        cell(LEVEL_COLUMN.high, WIDTH - LEVEL_COLUMN.high, text(WORDS.level), HEAD),
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

/** Where 100 % stands. */
export interface Base {
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

/** One person with counts as constants and what follows from them as formulas. */
export function personRow(person: PersonResult, row: number, base: Base): FormRow {
  const at = (level: Level) => cellAddress(row, LEVEL_COLUMN[level]);
  const number: PlanStyle = { ...TABLE, align: "Center" };
  return {
    cells: [
      cell(0, 1, { kind: "number", value: person.position }, number),
      cell(1, 1, user(person.name), TABLE),
      cell(POST, 1, user(person.office), TABLE),
      cell(VALID, 1, sumFormula(LEVELS.map(at), person.valid), number),
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
