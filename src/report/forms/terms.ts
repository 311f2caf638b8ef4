import { cellAddress } from "../../core/sheet/address";
import { LEVELS, type Level } from "../../core/ballot/mark";
import { pointsBetween, type TermPerson } from "../../core/rollup/terms";
import { percentFormula } from "../formulas";
import { formSheet } from "../layout/formSheet";
import { cell, CENTERED, HEAD, proseRow, rowAcross, TABLE, user } from "../layout/parts";
import { kept, tableRows, text, type FormRow, type RowCell } from "../layout/sheetBuilder";
import type { PlanContent, PlanStyle, SheetPlan } from "../sheetPlan";
import { sides, WORDS } from "./terms.words";

/** Two results of one person, as the clerk confirmed. */
export interface ConfirmedPair {
  readonly now: TermPerson;
  readonly earlier: TermPerson;
}

export interface TermsContent {
  /** What the two votes are called. */
  readonly earlier: string;
  readonly now: string;
  readonly pairs: readonly ConfirmedPair[];
  readonly onlyNow: readonly TermPerson[];
  readonly onlyEarlier: readonly TermPerson[];
}

/** Number, two bases, then per level count and share of both votes and the change; in points. */
const LEVEL_WIDTHS = [35, 40, 35, 40, 42];
const COLUMNS = [28, 45, 45, ...LEVELS.flatMap(() => LEVEL_WIDTHS)];
const WIDTH = COLUMNS.length;
const BASE = { earlier: 1, now: 2 };
const FIRST_LEVEL = 3;
/** Names and posts stand above their figures, which leave no room beside them. */
const NAME = { first: 1, columns: 3 };
const POST = { first: 4, columns: WIDTH - 4 };
const HEAD_ROWS = 4;
/** Rows of a person: name and post, then the figures. */
const EACH = 2;

const TITLE_SIZE = 14;
const NOTE_SIZE = 12;
const NUMBER: PlanStyle = { ...TABLE, align: "Center" };

const levelStart = (at: number) => FIRST_LEVEL + at * LEVEL_WIDTHS.length;

function tableHead(): readonly FormRow[] {
  const head = (column: number, columns: number, word: string, rows = 1) =>
    cell(column, columns, text(word), HEAD, rows);
  return [
    {
      cells: [
        head(0, 1, WORDS.number, HEAD_ROWS),
        head(NAME.first, NAME.columns, WORDS.name),
        head(POST.first, POST.columns, WORDS.post),
      ],
    },
    {
      cells: [
        head(BASE.earlier, 2, WORDS.base),
        ...LEVELS.map((level, at) => head(levelStart(at), LEVEL_WIDTHS.length, WORDS.levels[level])),
      ],
    },
    {
      cells: [
        head(BASE.earlier, 1, WORDS.before, 2),
        head(BASE.now, 1, WORDS.now, 2),
        ...LEVELS.flatMap((_, at) => [
          head(levelStart(at), 2, WORDS.before),
          head(levelStart(at) + 2, 2, WORDS.now),
          head(levelStart(at) + 4, 1, WORDS.change, 2),
        ]),
      ],
    },
    {
      cells: LEVELS.flatMap((_, at) =>
        [WORDS.count, WORDS.share, WORDS.count, WORDS.share].map((word, place) =>
          head(levelStart(at) + place, 1, word),
        ),
      ),
    },
  ];
}

const number = (value: number): PlanContent => ({ kind: "number", value });

/** The exact difference of two shares as a native formula, rounded once, half away from zero; empty without both. */
function changeFormula(pair: ConfirmedPair, level: Level, row: number, column: number): PlanContent {
  const at = (place: number) => cellAddress(row, place);
  const [count, base] = [at(column + 2), at(BASE.now)];
  const [oldCount, oldBase] = [at(column), at(BASE.earlier)];
  const moved = `(${count}*${oldBase}-${oldCount}*${base})`;
  const whole = `${base}*${oldBase}`;
  const points = pointsBetween(
    { count: pair.now[level], base: pair.now.base },
    { count: pair.earlier[level], base: pair.earlier.base },
  );
  return {
    kind: "formula",
    formula: `=IF(COUNT(${at(column + 1)},${at(column + 3)})=2,SIGN${moved}*QUOTIENT(20000*ABS${moved}+${whole},2*${whole})/100,"")`,
    expected: points / 100,
  };
}

/** The figures of both votes, in the row below the name. */
function figureCells({ now, earlier }: ConfirmedPair, row: number): readonly RowCell[] {
  const share = (person: TermPerson, level: Level, column: number, base: number) =>
    percentFormula(cellAddress(row, column), cellAddress(row, base), {
      count: person[level],
      base: person.base,
    });
  const percent = { ...NUMBER, numberFormat: "0.00" };
  const change = { ...NUMBER, numberFormat: "+0.00;-0.00;0.00" };
  return [
    cell(BASE.earlier, 1, number(earlier.base), NUMBER),
    cell(BASE.now, 1, number(now.base), NUMBER),
    ...LEVELS.flatMap((level, place) => {
      const first = levelStart(place);
      return [
        cell(first, 1, number(earlier[level]), NUMBER),
        cell(first + 1, 1, share(earlier, level, first, BASE.earlier), percent),
        cell(first + 2, 1, number(now[level]), NUMBER),
        cell(first + 3, 1, share(now, level, first + 2, BASE.now), percent),
        cell(first + 4, 1, changeFormula({ now, earlier }, level, row, first), change),
      ];
    }),
  ];
}

function personRows(pair: ConfirmedPair, at: number, row: number): readonly FormRow[] {
  const { name, office } = pair.now;
  return [
    {
      cells: [
        cell(0, 1, number(at + 1), NUMBER, EACH),
        cell(NAME.first, NAME.columns, user(name), { ...TABLE, bold: true }),
        cell(POST.first, POST.columns, user(office), TABLE),
      ],
    },
    { cells: figureCells(pair, row + 1) },
  ];
}

function listed(label: string, people: readonly TermPerson[]): readonly FormRow[] {
  if (people.length === 0) return [];
  const named = people.map(({ name, office }) => (office === "" ? name : `${name}, ${office}`));
  return [proseRow(WIDTH, `${label} ${named.join("; ")}.`, { size: NOTE_SIZE })];
}

/** Two votes side by side: counts, shares and their difference per person, never a verdict. */
export function termsSheet({ earlier, now, pairs, onlyNow, onlyEarlier }: TermsContent): SheetPlan {
  const top = [
    rowAcross(WIDTH, WORDS.title, { ...CENTERED, bold: true, size: TITLE_SIZE }),
    proseRow(WIDTH, sides(earlier, now), { ...CENTERED, italic: true, size: NOTE_SIZE }),
    { cells: [], height: 8 },
  ];
  const head = tableHead();
  const first = top.length + head.length;
  const people = pairs.flatMap((pair, at) => personRows(pair, at, first + EACH * at));
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    rows: [
      ...kept(top),
      ...tableRows(head, people, true, EACH),
      proseRow(WIDTH, WORDS.note, { italic: true, size: NOTE_SIZE }),
      ...listed(WORDS.onlyNow, onlyNow),
      ...listed(WORDS.onlyEarlier, onlyEarlier),
    ],
    orientation: "landscape",
  });
}
