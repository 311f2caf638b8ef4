import { LEVELS, type Level } from "../../core/ballot/mark";
import type { KindResult, PersonResult } from "../../core/record/record";
import { cellAddress } from "../../core/sheet/address";
import { percentFormula, percentNumberFormat, restFormula, sumFormula } from "../formulas";
import { cell, HEAD, TABLE, user } from "../layout/parts";
import { tableRows, text, type FormRow } from "../layout/sheetBuilder";
import { TABLE_SIZE } from "../layout/sizes";
import { wrappedLines } from "../layout/textWidth";
import type { PlanContent, PlanStyle } from "../sheetPlan";
import { WORDS } from "./minutes.words";
import { COLUMNS, WIDTH } from "./minutesParts";

const NAME = 1;
const POST = 2;
const VALID = 3;
const LEVEL_COLUMN: Readonly<Record<Level, number>> = { high: 5, confidence: 7, low: 9 };
const HEAD_ROWS = 3;
/** A post of more lines than this, in its column, is long. */
const MOST_POST_LINES = 4;

/** Whether posts would be columns of single words; each then stands across the table, below its person's figures. */
const isLong = ({ people }: KindResult) =>
  people.some(({ office }) => wrappedLines(office, COLUMNS[POST] ?? 0, TABLE_SIZE) > MOST_POST_LINES);

function tableHead(isTall: boolean): readonly FormRow[] {
  const tall = (column: number, columns: number, word: string) =>
    cell(column, columns, text(word), HEAD, HEAD_ROWS);
  const who = isTall
    ? [tall(NAME, 2, WORDS.nameAndPost)]
    : [tall(NAME, 1, WORDS.name), tall(POST, 1, WORDS.post)];
  return [
    {
      cells: [
        tall(0, 1, WORDS.number),
        ...who,
        tall(VALID, 1, WORDS.valid),
        tall(VALID + 1, 1, WORDS.invalid),
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

/** Where the figures stand that results are taken of. */
export interface Wholes {
  readonly collected: string;
  /** `null` where a figure stands there that was not accepted as the base. */
  readonly base: string | null;
}

function share(
  person: PersonResult,
  level: Level,
  at: string,
  kind: KindResult,
  base: string | null,
): PlanContent {
  if (base === null) return text("");
  return percentFormula(at, base, { count: person[level], base: kind.base }, kind.rounding);
}

/** What a person got: counts as constants, what follows from them as formulas. */
function figureCells(person: PersonResult, row: number, kind: KindResult, wholes: Wholes) {
  const at = (level: Level) => cellAddress(row, LEVEL_COLUMN[level]);
  const number: PlanStyle = { ...TABLE, align: "Center" };
  const percents: PlanStyle = { ...number, numberFormat: percentNumberFormat(kind.rounding) };
  return [
    cell(VALID, 1, sumFormula(LEVELS.map(at), person.valid), number),
    cell(VALID + 1, 1, restFormula(wholes.collected, cellAddress(row, VALID), person.invalid), number),
    ...LEVELS.flatMap((level) => [
      cell(LEVEL_COLUMN[level], 1, { kind: "number", value: person[level] }, number),
      cell(LEVEL_COLUMN[level] + 1, 1, share(person, level, at(level), kind, wholes.base), percents),
    ]),
  ];
}

/** One person in one row, or in two where posts are long. */
function personRows(
  person: PersonResult,
  row: number,
  kind: KindResult,
  wholes: Wholes,
  isTall: boolean,
): readonly FormRow[] {
  const number = (rows: number) =>
    cell(0, 1, { kind: "number", value: person.position }, { ...TABLE, align: "Center" }, rows);
  const figures = figureCells(person, row, kind, wholes);
  const post = user(person.office);
  if (!isTall) {
    return [
      { cells: [number(1), cell(NAME, 1, user(person.name), TABLE), cell(POST, 1, post, TABLE), ...figures] },
    ];
  }
  return [
    { cells: [number(2), cell(NAME, 2, user(person.name), TABLE), ...figures] },
    { cells: [cell(NAME, WIDTH - NAME, post, { ...TABLE, italic: true })] },
  ];
}

/**
 * The table of results of a kind of ballot.
 *
 * @param start - the row it begins in
 */
export function peopleTable(kind: KindResult, start: number, wholes: Wholes): readonly FormRow[] {
  const isTall = isLong(kind);
  const each = isTall ? 2 : 1;
  const first = start + HEAD_ROWS;
  const rows = kind.people.flatMap((person, at) =>
    personRows(person, first + at * each, kind, wholes, isTall),
  );
  return tableRows(tableHead(isTall), rows, true, each);
}
