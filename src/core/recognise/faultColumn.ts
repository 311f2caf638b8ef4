import { areaAddress } from "../sheet/address";
import { cellAt, widthOf, type Area, type SheetGrid } from "../sheet/cell";
import { isFaultHeader } from "./cells";

/** Rows above the marks in which the column may be headed. */
const REACH = 3;

const range = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

function isFaultColumn(grid: SheetGrid, marks: Area, column: number): boolean {
  const heads = range(marks.row - REACH, REACH).map((row) => cellAt(grid, row, column));
  const cells = range(marks.row, marks.rows).map((row) => cellAt(grid, row, column));
  // Numbers there are sums per ballot, not what is wrong with it.
  return heads.some(isFaultHeader) && cells.every((cell) => typeof cell !== "number" || cell === 0);
}

/**
 * The column beside the marks in which the board notes what is wrong with a whole ballot ("Lỗi của phiếu",
 * "Phiếu không hợp lệ").
 *
 * @returns A1 of its cells beside the marks; `""` when there is none
 */
export function findFaultColumn(grid: SheetGrid, marks: Area): string {
  const width = widthOf(grid.cells);
  const isInside = (column: number) => column >= marks.column && column < marks.column + marks.columns;
  const column = range(grid.column, width).find((at) => !isInside(at) && isFaultColumn(grid, marks, at));
  return column === undefined ? "" : areaAddress({ row: marks.row, column, rows: marks.rows, columns: 1 });
}
