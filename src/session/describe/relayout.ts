import { areaAddress } from "../../core/sheet/address";
import type { SheetGrid } from "../../core/sheet/grid";
import { COUNTS_LAYOUT, findCounts } from "../../core/recognise/counts/findCounts";
import { findShape } from "../../core/recognise/findKinds";
import type { KindSetup } from "../../core/setup/setup";
import { splitLayout } from "../../core/setup/shape";
import { describeCounts } from "./describeCounts";

const isCounts = (layout: string) => layout === COUNTS_LAYOUT;

const formOf = (layout: string) => (isCounts(layout) ? "counts" : splitLayout(layout).shape);

/**
 * What changes with the layout of a kind. Between rows, columns, lists and tables of counts the ranges are looked
 * for again, since none can be read where another stands.
 */
export function relayout(
  kind: Pick<KindSetup, "marks" | "layout">,
  layout: string,
  grid: SheetGrid | undefined,
): Partial<KindSetup> {
  if (!grid || formOf(layout) === formOf(kind.layout)) return { layout };
  if (isCounts(layout)) {
    const area = (describeCounts(kind.marks, grid)?.table ?? findCounts(grid))?.area;
    return area ? { layout, marks: areaAddress(area), people: "", ballots: "" } : { layout };
  }
  const found = findShape(grid, splitLayout(layout).shape);
  if (!found) return { layout };
  const { marks, people, ballots, faultColumn } = found;
  return { layout, marks, people, ballots, faultColumn };
}
