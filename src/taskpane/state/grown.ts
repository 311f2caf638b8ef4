import { areaAddress, parseArea } from "../../core/cell/address";
import type { SheetGrid } from "../../core/cell/cell";
import { recognise } from "../../core/recognise/recognise";

/**
 * The range of a kind as the sheet shows it now, when ballots were added under it since it was chosen.
 *
 * @returns `null` while nothing was added
 */
export function grownRange(marks: string, grid: SheetGrid): string | null {
  const used = parseArea(marks);
  const found = recognise(grid)?.marks;
  if (!used || !found) return null;
  const isSameTable =
    found.row === used.row && found.column === used.column && found.columns === used.columns;
  return isSameTable && found.rows > used.rows ? areaAddress(found) : null;
}
