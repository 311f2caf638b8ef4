import { areaAddress, parseArea } from "../../core/cell/address";
import type { SheetGrid } from "../../core/cell/cell";
import { COUNTS_LAYOUT, findCounts } from "../../core/counts/findCounts";
import type { KindSetup } from "../../core/record/setup";
import { recognise } from "../../core/recognise/recognise";

/**
 * The range of a kind as the sheet shows it now, when ballots or people were added under it since it was chosen.
 *
 * @returns `null` while nothing was added
 */
export function grownRange(
  { marks, layout }: Pick<KindSetup, "marks" | "layout">,
  grid: SheetGrid,
): string | null {
  const used = parseArea(marks);
  const found = layout === COUNTS_LAYOUT ? findCounts(grid)?.area : recognise(grid)?.marks;
  if (!used || !found) return null;
  const isSameTable =
    found.row === used.row && found.column === used.column && found.columns === used.columns;
  return isSameTable && found.rows > used.rows ? areaAddress(found) : null;
}
