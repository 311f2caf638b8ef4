import { between } from "../sheet/area";
import type { Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { ballotNumber, isLabel, isNumberHeader, isRemarkHeader, isSignedMark } from "./cells";

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
  return rows.length > 2 && isCounting(values.map(ballotNumber));
}

/** The column left of the marks that numbers the ballots. */
export function findNumberColumn(grid: SheetGrid, before: number, rows: readonly number[]): number | null {
  return between(grid.column, before - 1).findLast((column) => isNumbering(grid, column, rows)) ?? null;
}

/**
 * A row that numbers the columns: "(1) | (2) | (3)", "1 | 2 | 3 | 4", or "A | 1 | 2 | 3". A ballot may say
 * 1, 2, 3 itself, so short rows are taken for an index only beside a letter.
 */
export function isIndexRow(grid: SheetGrid, row: number, [from, to]: readonly [number, number]): boolean {
  const cells = between(from, to).map((column) => cellAt(grid, row, column));
  const isBracketed = cells.every((cell) => typeof cell === "string" && /^\s*\(\d+\)\s*$/.test(cell));
  const numbers = cells.map(ballotNumber);
  const beside = cellAt(grid, row, from - 1);
  const isLettered =
    isNumberHeader(beside) || (typeof beside === "string" && /^\s*[A-Za-z]\s*$/.test(beside));
  // What stands before the index goes on with it: a ballot's number does not.
  const before = ballotNumber(beside);
  if (before !== null && before + 1 !== numbers[0]) return isBracketed;
  const isLong = numbers.some((number) => number !== null && number > 3);
  return isBracketed || (isCounting(numbers) && cells.length > 1 && (isLettered || isLong));
}
