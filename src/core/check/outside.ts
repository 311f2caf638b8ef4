import { addressAt } from "../sheet/place";
import type { Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import type { SheetGrid } from "../sheet/grid";
import { countByPlace } from "../sheet/search";
import type { Reading } from "../ballot/reading";
import { finding, type Finding } from "../finding/finding";
import { isSignUnder } from "../recognise/cells";

/**
 * Marks of a sheet that stand outside all of its kinds of ballot: F148 where they are more than those inside, as when
 * a line that slipped sideways made the rest unreadable as a table.
 *
 * @param areas - the marks of all kinds on the sheet
 */
export function checkOutside(grid: SheetGrid, areas: readonly Area[], reading: Reading): readonly Finding[] {
  const { inside } = countByPlace(grid, areas, (cell) => !isBlank(cell));
  const { outside, first } = countByPlace(grid, areas, (cell) => isSignUnder(cell, reading));
  if (!first || outside <= inside) return [];
  const address = addressAt(grid, first.row, first.column);
  return [finding("F148", { cells: outside }, { sheet: grid.sheet, address })];
}
