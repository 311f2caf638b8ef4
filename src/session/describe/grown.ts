import { areaAddress, parseArea } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/area";
import { usedArea, type SheetGrid } from "../../core/sheet/grid";
import { COUNTS_LAYOUT, findCounts } from "../../core/recognise/counts/findCounts";
import { findKinds } from "../../core/recognise/findKinds";
import type { KindSetup } from "../../core/setup/setup";
import { splitLayout } from "../../core/setup/shape";

function areasNow({ layout }: Pick<KindSetup, "layout">, grid: SheetGrid): readonly Area[] {
  if (layout === COUNTS_LAYOUT) {
    const area = findCounts(grid)?.area;
    return area ? [area] : [];
  }
  const { shape } = splitLayout(layout);
  const found = findKinds(grid).filter(({ kind }) => splitLayout(kind.layout).shape === shape);
  return found.map(({ marks }) => marks);
}

/** Whether the sheet ends with the marks of a kind. */
function isLast(marks: Area, grid: SheetGrid, isTurned: boolean): boolean {
  const used = usedArea(grid);
  return isTurned
    ? marks.column + marks.columns >= used.column + used.columns
    : marks.row + marks.rows >= used.row + used.rows;
}

/**
 * The range of a kind as the sheet shows it now, when ballots or people were added to it since it was chosen.
 *
 * @returns `null` while nothing was added
 */
export function extendedRange(kind: Pick<KindSetup, "marks" | "layout">, grid: SheetGrid): string | null {
  const used = parseArea(kind.marks);
  if (!used) return null;
  const isTurned = splitLayout(kind.layout).shape === "turned";
  // Nearly always: nothing follows the marks, and millions of cells need not be looked through.
  if (isLast(used, grid, isTurned)) return null;
  const found = areasNow(kind, grid).find(({ row, column, rows, columns }) => {
    if (row !== used.row || column !== used.column) return false;
    return isTurned
      ? rows === used.rows && columns > used.columns
      : columns === used.columns && rows > used.rows;
  });
  return found ? areaAddress(found) : null;
}
