import { hasRow, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, mapCells, type SheetGrid } from "../sheet/grid";
import { isBoxMark, readBox, tokenOf } from "../ballot/codes";
import { MARK } from "../ballot/mark";
import { INVALID } from "../vocabulary/figures";
import { matches } from "../vocabulary/role";
import { BOXES, levelStarts } from "./boxHeader";
import { findLevelHead } from "./levelHead";

/** What a box of three says when the fourth is ticked. */
const DECLARED = "KHL";

/**
 * Columns headed "Không hợp lệ" right behind the three boxes of each person: a fourth box, ticked where the board found
 * the marks invalid.
 *
 * @param marks - from the first box to the last of the last person, with or without the fourth
 * @returns none where only some of several people have a fourth box: it may be a remark then
 */
export function fourthBoxes(grid: SheetGrid, marks: Area): readonly number[] {
  const head = findLevelHead(grid, marks);
  if (!head) return [];
  const starts = levelStarts(grid, head.row, marks);
  const found = starts
    .map((start) => start + BOXES)
    .filter((column) => matches(INVALID.label, cellAt(grid, head.row, column)));
  return found.length === starts.length ? found : [];
}

const isEmpty = (cell: Cell) =>
  isBlank(cell) || [MARK.blank, MARK.zero].some((mark) => readBox(cell) === mark);

/** What the first of the three boxes says beside the fourth; what is no tick there is to be seen as such. */
function joined(first: Cell, fourth: Cell): Cell {
  if (isEmpty(fourth)) return first;
  return isBoxMark(String(tokenOf(fourth))) ? DECLARED : fourth;
}

/**
 * The sheet with what fourth boxes say in the first box of their person. The columns of the fourth boxes stay as they
 * are.
 *
 * @param fourths - columns as {@link fourthBoxes} finds them
 */
export function withFourthBoxes(grid: SheetGrid, marks: Area, fourths: readonly number[]): SheetGrid {
  if (fourths.length === 0) return grid;
  const known = new Map(fourths.map((column) => [column - BOXES, column]));
  return mapCells(grid, (cell, row, column) => {
    const fourth = hasRow(marks, row) ? known.get(column) : undefined;
    return fourth === undefined ? cell : joined(cell, cellAt(grid, row, fourth));
  });
}
