import { columnBeside, columnsOf, hasColumn, rowsOf, sequence, type Area } from "../sheet/area";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { isFaultHeader } from "./cells";

/** Rows above the marks in which the column may be headed. */
const REACH = 3;

function isFaultColumn(grid: SheetGrid, marks: Area, column: number): boolean {
  const heads = sequence(marks.row - REACH, REACH).map((row) => cellAt(grid, row, column));
  const cells = rowsOf(marks).map((row) => cellAt(grid, row, column));
  // Numbers there are sums per ballot, not what is wrong with it.
  return heads.some(isFaultHeader) && cells.every((cell) => typeof cell !== "number" || cell === 0);
}

/**
 * The column beside the marks in which the board notes what is wrong with a whole ballot ("Lỗi của phiếu",
 * "Phiếu không hợp lệ").
 *
 * @returns its cells beside the marks; `null` when there is none
 */
export function findFaultColumn(grid: SheetGrid, marks: Area): Area | null {
  const isInside = (column: number) => hasColumn(marks, column);
  const column = columnsOf(grid).find((at) => !isInside(at) && isFaultColumn(grid, marks, at));
  return column === undefined ? null : columnBeside(marks, column);
}
