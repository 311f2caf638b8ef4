import { cellAt, type Area, type SheetGrid } from "../cell/cell";
import { levelOfHeader } from "./cells";

/** How far above the boxes their head may stand. */
const REACH = 3;

/** The row that names the boxes Cao, Tín nhiệm, Thấp: per mark column the level it names. */
export interface LevelHead {
  readonly row: number;
  readonly levels: readonly (number | undefined)[];
}

/** The nearest row above the marks in which a level is named; `null` where there is none. */
export function findLevelHead(grid: SheetGrid, marks: Area): LevelHead | null {
  for (let row = marks.row - 1; row >= Math.max(grid.row, marks.row - REACH); row--) {
    const levels = Array.from({ length: marks.columns }, (_, at) =>
      levelOfHeader(cellAt(grid, row, marks.column + at)),
    );
    if (levels.some((level) => level !== undefined)) return { row, levels };
  }
  return null;
}
