import { areaAddress } from "../../../core/cell/address";
import type { SheetGrid } from "../../../core/cell/cell";
import { COUNTS_LAYOUT, findCounts } from "../../../core/counts/findCounts";
import { headerAddress } from "../../../core/recognise/people";
import { recognise } from "../../../core/recognise/recognise";
import type { KindSetup } from "../../../core/record/setup";
import { describeCounts } from "./describeCounts";

const isCounts = (layout: string) => layout === COUNTS_LAYOUT;

/**
 * What changes with the layout of a kind. Between ballots and a table of counts the range is looked for again,
 * since neither can be read where the other stands.
 */
export function relayout(
  kind: Pick<KindSetup, "marks" | "layout">,
  layout: string,
  grid: SheetGrid | undefined,
): Partial<KindSetup> {
  if (!grid || isCounts(layout) === isCounts(kind.layout)) return { layout };
  if (isCounts(layout)) {
    const area = (describeCounts(kind.marks, grid)?.table ?? findCounts(grid))?.area;
    return area ? { layout, marks: areaAddress(area), people: "" } : { layout };
  }
  const ballots = recognise(grid);
  return ballots
    ? { layout, marks: areaAddress(ballots.marks), people: headerAddress(ballots.header) ?? "" }
    : { layout };
}
