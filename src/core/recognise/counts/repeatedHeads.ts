import { ballotNumber } from "../cells";
import { isSameLine } from "../noBallots";
import { between, columnsOf, sequence } from "../../sheet/area";
import { cellAt, type SheetGrid } from "../../sheet/grid";
import type { CountsHead } from "./head";

/** Rows over the one that names the levels which may belong to the head. */
const REACH = 3;

/** The number that a line of people begins with, left of their names. */
function numberOf(grid: SheetGrid, row: number, name: number): number | null {
  const numbers = columnsOf(grid)
    .filter((column) => column < name)
    .map((column) => ballotNumber(cellAt(grid, row, column)));
  return numbers.find((number) => number !== null) ?? null;
}

/** How many rows over two rows of levels are the same, up to the first that is not. */
function sameAbove(grid: SheetGrid, one: number, other: number): number {
  const rows = sequence(1, REACH);
  const first = rows.find((up) => !isSameLine(grid, one - up, other - up));
  return (first ?? REACH + 1) - 1;
}

/**
 * Rows of a head that is printed again over the next page of a table: the same in every cell, right behind one person
 * and right before the next, whose numbers follow each other.
 *
 * @param row - one that looks like a row of levels, under the first people
 * @param name - the column of names
 * @returns none where the row begins another table
 */
export function repeatedHead(
  grid: SheetGrid,
  head: CountsHead,
  row: number,
  name: number,
): readonly number[] {
  const below = row + head.below - head.row;
  const isSame = sequence(0, head.below - head.row).every((down) =>
    isSameLine(grid, head.row + down, row + down),
  );
  if (!isSame) return [];
  const first = row - sameAbove(grid, head.row, row);
  const [before, behind] = [numberOf(grid, first - 1, name), numberOf(grid, below, name)];
  return before !== null && behind === before + 1 ? between(first, below - 1) : [];
}
