import { endColumn, endRow, type Area } from "../../core/sheet/area";
import { usedArea, type SheetGrid } from "../../core/sheet/grid";
import { findCounts } from "../../core/recognise/counts/findCounts";
import { findKinds } from "../../core/recognise/findKinds";
import type { Source } from "../../core/setup/source";

function areasNow({ type }: Source, grid: SheetGrid): readonly Area[] {
  if (type === "counts") {
    const area = findCounts(grid)?.area;
    return area ? [area] : [];
  }
  return findKinds(grid).flatMap(({ source }) => (source.type === type ? [source.marks] : []));
}

/** Whether the sheet ends with the marks of a kind. */
function isLast(marks: Area, grid: SheetGrid, isInColumns: boolean): boolean {
  const used = usedArea(grid);
  return isInColumns ? endColumn(marks) >= endColumn(used) : endRow(marks) >= endRow(used);
}

/**
 * The range of a kind as the sheet shows it now, when ballots or people were added to it since it was chosen.
 *
 * @returns `null` while nothing was added
 */
export function extendedRange(source: Source, grid: SheetGrid): Area | null {
  const { marks: used } = source;
  const isInColumns = source.type === "columns";
  // Nearly always: nothing follows the marks, and millions of cells need not be looked through.
  if (isLast(used, grid, isInColumns)) return null;
  const found = areasNow(source, grid).find(({ row, column, rows, columns }) => {
    if (row !== used.row || column !== used.column) return false;
    return isInColumns
      ? rows === used.rows && columns > used.columns
      : columns === used.columns && rows > used.rows;
  });
  return found ?? null;
}
