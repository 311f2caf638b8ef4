import { areaAddress, parseArea } from "../../core/cell/address";
import type { Area, SheetGrid } from "../../core/cell/cell";
import { COUNTS_LAYOUT, findCounts } from "../../core/counts/findCounts";
import { findKinds } from "../../core/record/findKinds";
import type { KindSetup } from "../../core/record/setup";
import { splitLayout } from "../../core/view/shape";

function areasNow({ layout }: Pick<KindSetup, "layout">, grid: SheetGrid): readonly Area[] {
  if (layout === COUNTS_LAYOUT) {
    const area = findCounts(grid)?.area;
    return area ? [area] : [];
  }
  const { shape } = splitLayout(layout);
  const found = findKinds(grid).filter(({ kind }) => splitLayout(kind.layout).shape === shape);
  return found.map(({ marks }) => marks);
}

/**
 * The range of a kind as the sheet shows it now, when ballots or people were added to it since it was chosen.
 *
 * @returns `null` while nothing was added
 */
export function grownRange(kind: Pick<KindSetup, "marks" | "layout">, grid: SheetGrid): string | null {
  const used = parseArea(kind.marks);
  if (!used) return null;
  const isTurned = splitLayout(kind.layout).shape === "turned";
  const found = areasNow(kind, grid).find(({ row, column, rows, columns }) => {
    if (row !== used.row || column !== used.column) return false;
    return isTurned
      ? rows === used.rows && columns > used.columns
      : columns === used.columns && rows > used.rows;
  });
  return found ? areaAddress(found) : null;
}
