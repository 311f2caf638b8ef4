import { columnsOf, hasColumn, type Area } from "../sheet/area";
import type { Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { findCells } from "../sheet/search";
import { fold } from "../text/text";
import { SCORE } from "../vocabulary/heads";
import { behind, matches } from "../vocabulary/role";

const plain = (cell: Cell) => (typeof cell === "string" ? fold(cell) : "");

/**
 * Columns in which a form keeps points and feedback of each question beside its answers. Their heads repeat the head of a
 * column of answers, which must stand in the same row.
 *
 * @example // "Nguyễn Văn A | Points - Nguyễn Văn A | Feedback - Nguyễn Văn A" → the second and the third
 */
export function scoreColumns(grid: SheetGrid, within: Area): readonly number[] {
  const found = findCells(grid, (cell) => matches(SCORE, cell));
  const [first] = found;
  if (!first) return [];
  const { row } = first;
  const heads = new Set(columnsOf(grid).map((column) => plain(cellAt(grid, row, column))));
  const repeats = (head: Cell) => typeof head === "string" && heads.has(fold(behind(SCORE, head)));
  return found
    .filter((own) => own.row === row && hasColumn(within, own.column) && repeats(own.cell))
    .map(({ column }) => column);
}
