import { FindingCollector } from "../finding/collector";
import { finding, type Finding } from "../finding/finding";
import { areaAddress, cellAddress } from "../sheet/address";
import { contains, overlaps } from "../sheet/area";
import { isCellError } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { keyPlace } from "../sheet/shown";
import { isTooNarrow } from "../text/shownOtherwise";
import type { Watched } from "./watched";

/** So many cells are named where more show nothing. */
const NAMED = 200;

function tooNarrow({ sheet }: SheetGrid, cells: readonly string[]): readonly Finding[] {
  if (cells.length === 0) return [];
  const address = cells.slice(0, NAMED).join(",");
  return [finding("W172", { cells: cells.length }, { sheet, address, cells: cells.length })];
}

/** Parts of what is counted whose looks could not be looked at: W173. */
function unseen({ sheet, metadata }: SheetGrid, watched: readonly Watched[]): readonly Finding[] {
  const areas = (metadata?.unseen ?? []).filter((area) => watched.some((own) => overlaps(own.area, area)));
  if (areas.length === 0) return [];
  const address = areas.slice(0, NAMED).map(areaAddress).join(",");
  return [finding("W173", {}, { sheet, address, cells: areas.length })];
}

/**
 * Cells that show something else than they hold, by their number format: F171 where the two would be read as different
 * marks, names or numbers, W172 where a column is too narrow for its numbers, W173 where nobody could look.
 *
 * @param grid - the clerk's sheet
 */
export function checkShown(grid: SheetGrid, watched: readonly Watched[]): readonly Finding[] {
  const found = new FindingCollector(grid.sheet);
  const narrow: string[] = [];
  for (const [key, text] of grid.metadata?.shown ?? []) {
    const { row, column } = keyPlace(key);
    const own = watched.find(({ area }) => contains(area, row, column));
    if (!own) continue;
    const value = cellAt(grid, row, column);
    const address = cellAddress(row, column);
    if (isTooNarrow(value, text)) narrow.push(address);
    else if (!isCellError(value) && !own.isSame(value, text))
      found.add("F171", address, () => ({ value: String(value ?? ""), shown: text }));
  }
  return [...found.list(), ...tooNarrow(grid, narrow), ...unseen(grid, watched)];
}
