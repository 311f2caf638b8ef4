import { columnsOf, hasColumn, rowsOf, transposeArea, type Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import { cellAt, transposeGrid, type SheetGrid } from "../sheet/grid";
import { BOXES } from "./boxHeader";
import { findLevelHead } from "./levelHead";
import { closedUp, spreadOut } from "./noBallots";

/**
 * Columns between people in which nothing stands, neither a head nor a mark: they only part the people.
 *
 * @param head - the names above the marks; without it, and without levels over boxes, none are known to be blank
 * @param others - columns that hold no box of the three levels: fourth boxes, numbers that check ballots
 */
export function blankColumns(
  grid: SheetGrid,
  marks: Area,
  head: Area | null,
  others: readonly number[] = [],
): readonly number[] {
  const levels = findLevelHead(grid, marks);
  const heads = levels ? [levels.row] : head ? rowsOf(head) : [];
  if (heads.length === 0) return [];
  const isIn = (rows: readonly number[], column: number) =>
    rows.some((row) => !isBlank(cellAt(grid, row, column)));
  const columns = columnsOf(marks);
  const blank = columns.slice(1, -1).filter((column) => !isIn(heads, column) && !isIn(rowsOf(marks), column));
  // A name over the first of several boxes says nothing of the others.
  if (columns.some((column) => !isIn(heads, column) && !blank.includes(column))) return [];
  // A box whose level is not named is missing among three, and parts nobody.
  const boxes = columns.length - blank.length - others.filter((column) => hasColumn(marks, column)).length;
  return levels && boxes % BOXES > 0 ? [] : blank;
}

/** The area on the sheet of one in the sheet without some columns. */
export function spreadColumns(area: Area, columns: readonly number[]): Area {
  return transposeArea(spreadOut(transposeArea(area), columns));
}

/** The sheet without some columns; its cells know where they stand on the sheet. */
export function withoutColumns(grid: SheetGrid, columns: readonly number[]): SheetGrid {
  const { origin } = grid;
  const closed = transposeGrid(closedUp(transposeGrid(grid), columns));
  return {
    ...closed,
    origin: (part) => {
      const own = spreadColumns(part, columns);
      return origin ? origin(own) : own;
    },
  };
}

/** The area in the sheet without some columns of one on the sheet; `null` where it takes these only. */
export function shrinkColumns(area: Area, columns: readonly number[]): Area | null {
  const kept = columnsOf(area).filter((column) => !columns.includes(column));
  const before = columns.filter((column) => column < area.column).length;
  return kept.length === 0 ? null : { ...area, column: area.column - before, columns: kept.length };
}
