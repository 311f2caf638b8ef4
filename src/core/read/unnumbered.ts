import { isBlank } from "../sheet/cell";
import { cellAt } from "../sheet/grid";
import { isUnmarked } from "../ballot/mark";
import type { ReadKind } from "./readKind";

/**
 * Rows among numbered ballots that have neither a mark nor a number: they part the ballots, and none of them is a blank
 * one. Where a marked row lacks its number, a blank one may lack it too.
 *
 * @returns rows of the marks, from 0
 * @example
 * // ballots 1 to 10, a row with nothing, ballots 11 to 14, "thu về 15": 14 rows are ballots, and the 15th is missing
 */
export function unnumberedRows({ marks, table, normal }: ReadKind): readonly number[] {
  const { numberColumn } = table;
  if (numberColumn === null) return [];
  const rows = Array.from({ length: marks.rows }, (_, row) => row);
  const isNumbered = (row: number) => !isBlank(cellAt(normal.grid, table.marks.row + row, numberColumn));
  const bare = rows.filter((row) => !isNumbered(row));
  const isEmpty = (row: number) =>
    marks.marks.subarray(row * marks.people, (row + 1) * marks.people).every(isUnmarked);
  return bare.every(isEmpty) ? bare : [];
}
