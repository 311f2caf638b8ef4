import { between, columnsOf, endRow, rowsOf, type Area } from "../../sheet/area";
import { isBlank, type Cell } from "../../sheet/cell";
import { cellAt, type SheetGrid } from "../../sheet/grid";
import { ballotNumber, levelOfHeader } from "../cells";

/** Boxes of one person. */
const BOXES = 3;

/** The level that only words name: TNC, "Tín nhiệm thấp", not a letter. */
export const isLevelWord = (cell: Cell) =>
  typeof cell === "string" && levelOfHeader(cell) !== undefined && cell.trim().length > 1;

/** Whether nobody has typed a ballot yet: at most the levels over empty boxes. */
export function isBlankForm(grid: SheetGrid, marks: Area): boolean {
  const cellsOf = (row: number) => columnsOf(marks).map((column) => cellAt(grid, row, column));
  const isTyped = (row: number) => cellsOf(row).some((cell) => !isBlank(cell));
  const first = rowsOf(marks).find(isTyped);
  if (first === undefined) return true;
  const isLevels = cellsOf(first).every((cell) => isBlank(cell) || isLevelWord(cell));
  const isHead = cellsOf(first).every((cell, at) => levelOfHeader(cell) === (at % BOXES) + 1);
  // The only ballot, of whose people each happens to have the next level.
  const isBallot = between(grid.column, marks.column - 1).some(
    (column) => ballotNumber(cellAt(grid, first, column)) !== null,
  );
  return (
    isLevels &&
    !isBallot &&
    (isHead || marks.rows > 1) &&
    !between(first + 1, endRow(marks) - 1).some(isTyped)
  );
}
