import { isBlank } from "./cell";
import { partOf, type SheetGrid } from "./grid";
import { isSparse, mainBlock } from "./mainBlock";
import { nth } from "./nth";
import { countValues } from "./pack";

function filledOf(grid: SheetGrid, blank: readonly boolean[]): ReadonlyMap<number, readonly number[]> {
  const filled = new Map<number, number[]>();
  for (let at = 0; at < grid.ids.length; at++) {
    if (blank[nth(grid.ids, at)] === true) continue;
    const row = grid.row + Math.floor(at / grid.columns);
    const line = filled.get(row) ?? [];
    if (line.length === 0) filled.set(row, line);
    line.push(grid.column + (at % grid.columns));
  }
  return filled;
}

/**
 * A sheet without cells that stand so far away that the rectangle around all of them is mostly nothing; `aside` says
 * where these are.
 */
export function withoutFar(grid: SheetGrid): SheetGrid {
  const blank = grid.values.map((value) => isBlank(value));
  const counts = countValues(grid);
  const filled = counts.reduce((sum, count, id) => sum + (blank[id] === true ? 0 : count), 0);
  if (!isSparse(grid, filled)) return grid;
  const { area, aside } = mainBlock(filledOf(grid, blank));
  if (area === null || aside.length === 0) return grid;
  return { ...grid, ...area, ...partOf(grid, area), aside };
}
