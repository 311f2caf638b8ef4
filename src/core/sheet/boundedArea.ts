import { intersection, type Area } from "./area";
import { usedArea, type SheetGrid } from "./grid";

/** Above a vote of 100,000 ballots and 60 people. */
const MOST_CELLS = 8_000_000;

/**
 * An area that is no larger than can be looked at: one with more cells is cut to what is used of its sheet, or to its
 * first cell where nothing of it is.
 *
 * @example boundedArea(parseArea("A1:XFD1048576"), grid) // the used area
 */
export function boundedArea(area: Area, grid: SheetGrid): Area {
  if (area.rows * area.columns <= MOST_CELLS) return area;
  return intersection(area, usedArea(grid)) ?? { ...area, rows: 1, columns: 1 };
}
