import { between } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { ballotNumber, isLabel, isNumberHeader, isRemarkHeader, isSignedMark, paperNumber } from "./cells";

/** Of so many lines so many are numbered where lines are. */
const MOST_NUMBERED = { typed: 4, of: 5 };

/** Up to `reach` cells of a column right above the first of some rows. */
export function headsOf(
  grid: SheetGrid,
  column: number,
  rows: readonly number[],
  reach: number,
): readonly Cell[] {
  const above = rows.slice(0, 1).flatMap((first) => between(Math.max(grid.row, first - reach), first - 1));
  return above.map((row) => cellAt(grid, row, column));
}

/** Whether numbers go up by one. */
export function isCounting(numbers: readonly (number | null)[]): boolean {
  return numbers.every((number, at) => number !== null && (at === 0 || number - 1 === numbers[at - 1]));
}

/** Whether a column counts the ballots: headed so and not full of codes, or whole numbers one after the other. */
export function isNumbering(grid: SheetGrid, column: number, rows: readonly number[]): boolean {
  const heads = headsOf(grid, column, rows, 3);
  const values = rows.map((row) => cellAt(grid, row, column));
  if (heads.some(isNumberHeader))
    return values.filter((cell) => isSignedMark(grid, cell)).length * 3 <= values.length;
  if (heads.slice(-2).some((head) => isLabel(head) && !isRemarkHeader(head))) return false;
  const typed = values.filter((cell) => !isBlank(cell));
  // A line without a number among numbered ones is seen by its lack.
  const isMost = typed.length > 2 && typed.length * MOST_NUMBERED.of >= rows.length * MOST_NUMBERED.typed;
  return isMost && isCounting(typed.map(paperNumber));
}

/** The column left of the marks that numbers the ballots. */
export function findNumberColumn(grid: SheetGrid, before: number, rows: readonly number[]): number | null {
  return between(grid.column, before - 1).findLast((column) => isNumbering(grid, column, rows)) ?? null;
}

/** Whether something left of a column numbers a row and the next one as ballots are numbered. */
function isNumberedOn(grid: SheetGrid, row: number, before: number): boolean {
  return between(grid.column, before - 1).some((column) => {
    const [here, next] = [row, row + 1].map((at) => ballotNumber(cellAt(grid, at, column)));
    return here !== null && here !== undefined && next === here + 1;
  });
}

/**
 * Whether numbers can count columns: no ballot says more than 3, and an index begins with the first column of all.
 *
 * @param before - columns before the first of the numbers
 */
function mayCountColumns(numbers: readonly (number | null)[], before: number): boolean {
  const isLong = numbers.some((number) => number !== null && number > 3);
  return isLong && Number(numbers[0]) <= before + 1;
}

/** The cells of a row that may number columns. Behind "STT" the line under the last person, of sums, needs no number. */
function indexCells(grid: SheetGrid, row: number, [from, to]: readonly [number, number]): readonly Cell[] {
  const whole = between(from, to).map((column) => cellAt(grid, row, column));
  if (!isNumberHeader(cellAt(grid, row, from - 1))) return whole;
  return whole.slice(0, whole.findLastIndex((cell) => !isBlank(cell)) + 1);
}

/** Whether cells are "(1)", "(2)" and so on, as columns are numbered in print. */
const areBracketed = (cells: readonly Cell[]) =>
  cells.length > 0 && cells.every((cell) => typeof cell === "string" && /^\s*\(\d+\)\s*$/.test(cell));

/**
 * A row that numbers the columns: "(1) | (2) | (3)", "1 | 2 | 3 | 4", or "A | 1 | 2 | 3". A ballot may say
 * 1, 2, 3 itself, so short rows are taken for an index only beside a letter.
 */
export function isIndexRow(grid: SheetGrid, row: number, [from, to]: readonly [number, number]): boolean {
  const beside = cellAt(grid, row, from - 1);
  const cells = indexCells(grid, row, [from, to]);
  const isBracketed = areBracketed(cells);
  const numbers = cells.map(ballotNumber);
  const isLettered =
    isNumberHeader(beside) || (typeof beside === "string" && /^\s*[A-Za-z]\s*$/.test(beside));
  // What stands before the index goes on with it: a ballot's number does not.
  const before = ballotNumber(beside);
  if (before !== null && before + 1 !== numbers[0]) return isBracketed;
  // What a ballot is called by, such as its time, stands beside no index.
  const isCalled = isNumberedOn(grid, row, from) || (before === null && !isBlank(beside));
  const isIndex = isLettered || (!isCalled && mayCountColumns(numbers, from - grid.column));
  return isBracketed || (isIndex && isCounting(numbers) && cells.length > 1);
}
