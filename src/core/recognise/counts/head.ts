import { columnsOf, endColumn, between, endRow, type Area } from "../../sheet/area";
import { isBlank, type Cell } from "../../sheet/cell";
import { cellAt, type SheetGrid } from "../../sheet/grid";
import { LEVELS, type Level } from "../../ballot/mark";
import { levelOfHeader } from "../cells";
import { cleanText } from "../../text/text";
import { matches, type Role } from "../../vocabulary/role";

/** The text of a cell; `""` for anything else. */
export const textOf = (cell: Cell): string => (typeof cell === "string" ? cleanText(cell) : "");

/** What a cell shows, errors as nothing. */
export const shown = (cell: Cell): string => (typeof cell === "number" ? String(cell) : textOf(cell));

function levelOf(text: string): Level | undefined {
  return LEVELS[(levelOfHeader(text) ?? 0) - 1];
}

/** A column under the name of a level. */
export interface Named {
  readonly column: number;
  readonly level: Level;
}

function levelsIn(grid: SheetGrid, row: number, { column, columns }: Area): readonly Named[] {
  // Every row of ballots is looked at, so only the few texts of a level cost anything.
  const named: Named[] = [];
  for (let own = Math.max(column, grid.column); own < Math.min(column + columns, endColumn(grid)); own++) {
    const cell = cellAt(grid, row, own);
    const level = typeof cell === "string" ? levelOf(cell) : undefined;
    if (level) named.push({ column: own, level });
  }
  return named;
}

const ORDERS = [LEVELS, LEVELS.toReversed()];

/** Whether columns name the three levels once or several times, always from high to low or always from low to high. */
function isComplete(named: readonly Named[]): boolean {
  const isIn = (order: readonly Level[]) =>
    named.every(({ level }, at) => level === order[at % LEVELS.length]);
  return named.length > 0 && named.length % LEVELS.length === 0 && ORDERS.some(isIn);
}

/** The head of a table of counts. */
export interface CountsHead {
  /** Row that names the levels. */
  readonly row: number;
  /** First row under the head. */
  readonly below: number;
  readonly named: readonly Named[];
}

/** A row right under the levels that says which of their columns are counts and which percentages. */
function hasSubHead(grid: SheetGrid, row: number, named: readonly Named[]): boolean {
  const cells = named.map(({ column }) => cellAt(grid, row, column));
  const first = cells.slice(0, 1).map(textOf);
  // A count that cannot be read is no head of the numbers beside it.
  const hasNumber = cells.some((cell) => typeof cell === "number" || /^\(?\d/.test(textOf(cell)));
  return !hasNumber && first.some((text) => text !== "");
}

/** "(1)", "3", "A", "(7)=(6)/(3)": what a row that numbers the columns is made of. */
const INDEX = /^\(?(?:\d{1,2}|[a-z])\)?(?: ?= ?[\d()+/x*% .-]+)?$/i;

/** "(1) | (2) | (3)", "1 | 2 | 3" or "A | B | 1 | 2" under the head, which numbers the columns. */
function isIndex(grid: SheetGrid, row: number): boolean {
  const cells = columnsOf(grid)
    .map((column) => cellAt(grid, row, column))
    .filter((cell) => !isBlank(cell));
  const texts = cells.map(shown);
  const numbers = texts.flatMap((text) => /\d+/.exec(text)?.slice(0, 1).map(Number) ?? []);
  const isRising = numbers.every((number, at) => at === 0 || number === Number(numbers[at - 1]) + 1);
  return numbers.length > 2 && isRising && texts.every((text) => INDEX.test(text));
}

/** Whether a row names the three levels as the head of a table does. */
export function isHeadRow(grid: SheetGrid, row: number, within: Area): boolean {
  return isComplete(levelsIn(grid, row, within));
}

/** The first row that names the three levels; `null` where none does. */
export function findHead(grid: SheetGrid, within: Area): CountsHead | null {
  for (let row = within.row; row < endRow(within) - 1; row++) {
    const named = levelsIn(grid, row, within);
    if (!isComplete(named)) continue;
    const under = hasSubHead(grid, row + 1, named) ? row + 2 : row + 1;
    return { row, below: isIndex(grid, under) ? under + 1 : under, named };
  }
  return null;
}

/** Whether a row above the levels belongs to their head: figures of the vote stand there with their numbers. */
function isHeadAbove(grid: SheetGrid, row: number): boolean {
  return !columnsOf(grid).some((column) => /^\d/.test(shown(cellAt(grid, row, column))));
}

/**
 * The column in the rows of whose head some role is named.
 *
 * @param from - the first column that may be; any unless told
 */
export function columnHeaded(
  grid: SheetGrid,
  head: CountsHead,
  words: Role,
  from = grid.column,
): number | null {
  const above = between(Math.max(grid.row, head.row - 2), head.row - 1).filter((row) =>
    isHeadAbove(grid, row),
  );
  const rows = [...above, ...between(head.row, head.below - 1)];
  return (
    columnsOf(grid).find(
      (column) => column >= from && rows.some((row) => matches(words, cellAt(grid, row, column))),
    ) ?? null
  );
}
