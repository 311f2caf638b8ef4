import type { SheetPlan } from "../../report/sheetPlan";

const POINTS_PER_MM = 72 / 25.4;
/** A4 in millimetres. */
const PAPER = { portrait: 210, landscape: 297 } as const;
/** Width of a column that a plan says nothing of, in points. */
const STANDARD_COLUMN = 48;
/** Columns come out a little wider than asked: Excel rounds them to pixels. */
const SPARE = 0.98;
const SMALLEST = 10;

/** In per cent, so that the columns of the print area fit the paper's width; never larger than life. */
export function scaleOf({ page, columns }: Pick<SheetPlan, "page" | "columns">): number {
  const { column: first, columns: count } = page.printArea;
  const widths = Array.from({ length: count }, (_, at) => columns[first + at] ?? STANDARD_COLUMN);
  const paper = PAPER[page.orientation] - page.margins.left - page.margins.right;
  const wanted = widths.reduce((sum, width) => sum + width, 0);
  return Math.max(SMALLEST, Math.min(100, Math.floor((100 * SPARE * paper * POINTS_PER_MM) / wanted)));
}

/** How a sheet is fitted to the paper. Excel passes over page breaks on a sheet that is fitted to pages. */
export function zoomOf(plan: Pick<SheetPlan, "page" | "columns">): Excel.PageLayoutZoomOptions {
  if (plan.page.isSinglePage) return { horizontalFitToPages: 1, verticalFitToPages: 1 };
  return (plan.page.breaks ?? []).length > 0 ? { scale: scaleOf(plan) } : { horizontalFitToPages: 1 };
}
