import { hasRow, type Area } from "../sheet/area";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { levelOfHeader } from "./cells";
import { legendsOn } from "./legends";

/** Boxes of one person; over fewer columns a level is what all marks are called: "Mức tín nhiệm". */
const BOXES = 3;
/** How far above the boxes their head may stand. */
const REACH = 3;

/** The row that names the boxes Cao, Tín nhiệm, Thấp: per mark column the level it names. */
export interface LevelHead {
  readonly row: number;
  readonly levels: readonly (number | undefined)[];
}

/** Whether the levels of a row stand in an explanation of signs. */
const explains = (grid: SheetGrid, row: number) =>
  legendsOn(grid).some(({ cells }) => cells.length > 1 && cells.some((area) => hasRow(area, row)));

/** The nearest row above the marks in which two levels are named: one alone is a title, or explains a sign. */
export function findLevelHead(grid: SheetGrid, marks: Area): LevelHead | null {
  if (marks.columns < BOXES) return null;
  for (let row = marks.row - 1; row >= Math.max(grid.row, marks.row - REACH); row--) {
    const levels = Array.from({ length: marks.columns }, (_, at) =>
      levelOfHeader(cellAt(grid, row, marks.column + at)),
    );
    if (levels.filter((level) => level !== undefined).length > 1 && !explains(grid, row))
      return { row, levels };
  }
  return null;
}
