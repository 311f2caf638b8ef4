import type { Area } from "../sheet/area";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { BALLOT_WORD } from "../vocabulary/heads";
import { matches } from "../vocabulary/role";
import { levelOfHeader } from "./cells";

/** Boxes of one person; over fewer columns a level is what all marks are called: "Mức tín nhiệm". */
const BOXES = 3;
/** How far above the boxes their head may stand. */
const REACH = 3;

/** The row that names the boxes Cao, Tín nhiệm, Thấp: per mark column the level it names. */
export interface LevelHead {
  readonly row: number;
  readonly levels: readonly (number | undefined)[];
}

/** "PHIẾU TÍN NHIỆM" alone is the title of a ballot, beside other levels it is one of them. */
function isTitle(grid: SheetGrid, row: number, column: number): boolean {
  return matches(BALLOT_WORD, cellAt(grid, row, column));
}

/** The nearest row above the marks in which a level is named; `null` where there is none. */
export function findLevelHead(grid: SheetGrid, marks: Area): LevelHead | null {
  if (marks.columns < BOXES) return null;
  for (let row = marks.row - 1; row >= Math.max(grid.row, marks.row - REACH); row--) {
    const levels = Array.from({ length: marks.columns }, (_, at) =>
      levelOfHeader(cellAt(grid, row, marks.column + at)),
    );
    const named = levels.flatMap((level, at) => (level === undefined ? [] : [marks.column + at]));
    const [only, ...others] = named;
    if (only !== undefined && (others.length > 0 || !isTitle(grid, row, only))) return { row, levels };
  }
  return null;
}
