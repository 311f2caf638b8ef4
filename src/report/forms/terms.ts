import { cellAddress } from "../../core/sheet/address";
import { LEVELS, type Level } from "../../core/ballot/mark";
import { pointsBetween, type TermPerson } from "../../core/rollup/terms";
import { percentFormula } from "../formulas";
import { formSheet } from "../layout/formSheet";
import { cell, CENTERED, HEAD, proseRow, rowAcross, TABLE, user } from "../layout/parts";
import { tableRows, text, type FormRow } from "../layout/sheetBuilder";
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

/** Number, name, post, two bases, then per level count and share of both votes and the change; in points. */
const LEVEL_WIDTHS = [28, 33, 28, 33, 38];
const COLUMNS = [22, 72, 56, 28, 28, ...LEVELS.flatMap(() => LEVEL_WIDTHS)];
const WIDTH = COLUMNS.length;
const BASE = { earlier: 3, now: 4 };
const FIRST_LEVEL = 5;

const SMALL = { ...TABLE, size: 10 };
const NUMBER: PlanStyle = { ...SMALL, align: "Center" };
const HEADS: PlanStyle = { ...HEAD, size: 10 };

function tableHead(): readonly FormRow[] {
  const tall = [WORDS.number, WORDS.name, WORDS.post].map((word, at) => cell(at, 1, text(word), HEADS, 2));
  const under = [
    `${WORDS.before}: ${WORDS.count}`,
    `${WORDS.before}: ${WORDS.share}`,
    `${WORDS.now}: ${WORDS.count}`,
    `${WORDS.now}: ${WORDS.share}`,
    WORDS.change,
  ];
  const start = (at: number) => FIRST_LEVEL + at * under.length;
  return [
    {
      cells: [
        ...tall,
        cell(BASE.earlier, 2, text(WORDS.base), HEADS),
        ...LEVELS.map((level, at) => cell(start(at), under.length, text(WORDS.levels[level]), HEADS)),
      ],
    },
    {
      cells: [
        cell(BASE.earlier, 1, text(WORDS.before), HEADS),
        cell(BASE.now, 1, text(WORDS.now), HEADS),
        ...LEVELS.flatMap((_, at) =>
          under.map((word, place) => cell(start(at) + place, 1, text(word), HEADS)),
        ),
      ],
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

function personRow(pair: ConfirmedPair, at: number, row: number): FormRow {
  const { now, earlier } = pair;
  const share = (person: TermPerson, level: Level, column: number, base: number) =>
    percentFormula(cellAddress(row, column), cellAddress(row, base), {
      count: person[level],
      base: person.base,
    });
  return {
    cells: [
      cell(0, 1, number(at + 1), NUMBER),
      cell(1, 1, user(now.name), SMALL),
      cell(2, 1, user(now.office), SMALL),
      cell(BASE.earlier, 1, number(earlier.base), NUMBER),
      cell(BASE.now, 1, number(now.base), NUMBER),
      ...LEVELS.flatMap((level, place) => {
        const first = FIRST_LEVEL + place * LEVEL_WIDTHS.length;
        const percent = { ...NUMBER, numberFormat: "0.00" };
        return [
          cell(first, 1, number(earlier[level]), NUMBER),
          cell(first + 1, 1, share(earlier, level, first, BASE.earlier), percent),
          cell(first + 2, 1, number(now[level]), NUMBER),
          cell(first + 3, 1, share(now, level, first + 2, BASE.now), percent),
          cell(first + 4, 1, changeFormula(pair, level, row, first), {
            ...NUMBER,
            numberFormat: "+0.00;-0.00;0.00",
          }),
        ];
      }),
    ],
  };
}

function listed(label: string, people: readonly TermPerson[]): readonly FormRow[] {
  if (people.length === 0) return [];
  const named = people.map(({ name, office }) => (office === "" ? name : `${name}, ${office}`));
  return [proseRow(WIDTH, `${label} ${named.join("; ")}.`, { size: 11 })];
}

/** Two votes side by side: counts, shares and their difference per person, never a verdict. */
export function termsSheet({ earlier, now, pairs, onlyNow, onlyEarlier }: TermsContent): SheetPlan {
  const top = [
    rowAcross(WIDTH, WORDS.title, { ...CENTERED, bold: true }),
    proseRow(WIDTH, sides(earlier, now), { ...CENTERED, italic: true, size: 11 }),
    { cells: [], height: 8 },
  ];
  const head = tableHead();
  const first = top.length + head.length;
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    rows: [
      ...top,
      ...tableRows(
        head,
        pairs.map((pair, at) => personRow(pair, at, first + at)),
      ),
      proseRow(WIDTH, WORDS.note, { italic: true, size: 11 }),
      ...listed(WORDS.onlyNow, onlyNow),
      ...listed(WORDS.onlyEarlier, onlyEarlier),
    ],
    orientation: "landscape",
  });
}
