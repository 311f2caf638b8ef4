import type { SheetGrid } from "../../core/sheet/grid";
import { findCounts } from "../../core/recognise/counts/findCounts";
import { findSource } from "../../core/recognise/findKinds";
import { asType, type Source, type SourceType } from "../../core/setup/source";
import { describeCounts } from "./describeCounts";

/**
 * The source of a kind once the clerk said which way round it is kept. Between rows, columns, lists and tables of counts
 * the ranges are looked for again, since none can be read where another stands.
 *
 * @returns the same cells read the other way where nothing else is found
 */
export function relayout(
  source: Source | null,
  type: SourceType,
  grid: SheetGrid | undefined,
): Source | null {
  const same = source && asType(source, type);
  if (!grid || source?.type === type) return same;
  if (type === "counts") {
    const marks = ((source && describeCounts(source, grid)?.table) ?? findCounts(grid))?.area;
    return marks ? { type, marks } : same;
  }
  const found = findSource(grid, type);
  return found ? asType(found, type) : same;
}
