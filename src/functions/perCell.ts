import { finding, type Finding, type Result } from "../core/finding/finding";
import type { Cell } from "../core/sheet/cell";
import { errorFor, valueOrThrow } from "./answer";
import { refuse, toCell, type Argument } from "./values";

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A row of a range; a value stands for a row of itself alone. */
const lineOf = (range: Argument, row: number): Argument => (Array.isArray(range) ? range[row] : range);

function sizeOf(range: Argument): Size {
  const first = lineOf(range, 0);
  return { rows: Array.isArray(range) ? range.length : 1, columns: Array.isArray(first) ? first.length : 1 };
}

function fits(size: Size, whole: Size): boolean {
  const isOne = size.rows === 1 && size.columns === 1;
  return isOne || (size.rows === whole.rows && size.columns === whole.columns);
}

function cellOf(range: Argument, { row, column }: Place): Cell {
  const line = lineOf(range, Array.isArray(range) && range.length === 1 ? 0 : row);
  return toCell(Array.isArray(line) ? line[line.length === 1 ? 0 : column] : line);
}

/** One answer of a spilled result. */
export type CellResult = Result<string | number>;

/** Where in the result an answer stands; both count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Ranges by the names of their arguments. */
export type Ranges<Name extends string> = Readonly<Record<Name, Argument>>;

/** Each error takes some thousand bytes: a million of them end the program that the pane runs in. */
const MOST_ERRORS = 10_000;

/** Bad cells carry their own `#VALUE!`. A lone one throws, and so does the first of more than 10,000. */
function errorsOf(isLone: boolean): (against: Finding) => unknown {
  let first: Finding | null = null;
  let errors = 0;
  return (against) => {
    first ??= against;
    errors += 1;
    return isLone || errors > MOST_ERRORS ? valueOrThrow(refuse(first)) : errorFor(against);
  };
}

/**
 * Calls a function once per cell of several ranges of one size; a single value stands for a whole range.
 *
 * @param answer - gets the cell of each argument by its name
 * @returns the spilled answer
 * @throws `#VALUE!` with F702 when a range has another size than the largest
 */
export function perCell<Name extends string>(
  ranges: Ranges<Name>,
  answer: (cell: (name: Name) => Cell, place: Place) => CellResult,
): unknown[][] {
  const sizes = Object.entries<Argument>(ranges).map(([name, range]) => ({ name, ...sizeOf(range) }));
  const rows = Math.max(...sizes.map((size) => size.rows));
  const columns = Math.max(...sizes.map((size) => size.columns));
  const misfit = sizes.find((size) => !fits(size, { rows, columns }));
  if (misfit) valueOrThrow(refuse(finding("F702", { argument: misfit.name })));
  const errorOf = errorsOf(rows === 1 && columns === 1);
  // Plain loops and one function for all cells: what else there is takes longer than most answers.
  const place = { row: 0, column: 0 };
  const cell = (name: Name) => cellOf(ranges[name], place);
  const spilled: unknown[][] = [];
  for (; place.row < rows; place.row++) {
    // An array that grows by one value takes room for seventeen.
    const line = new Array<unknown>(columns);
    for (place.column = 0; place.column < columns; place.column++) {
      const one = answer(cell, place);
      line[place.column] = one.ok ? one.value : errorOf(one.finding);
    }
    spilled.push(line);
  }
  return spilled;
}
