import type { PlanPage } from "../sheetPlan";

const POINTS_PER_MM = 72 / 25.4;
/** A4 in millimetres. */
const SHORT = 210;
const LONG = 297;
/** Print smaller than this is hard to read. */
const LEAST_SCALE = 0.7;

/** Height between the margins of an A4 page, in points. */
export function paperHeight({ orientation, margins }: Pick<PlanPage, "orientation" | "margins">): number {
  return ((orientation === "portrait" ? LONG : SHORT) - margins.top - margins.bottom) * POINTS_PER_MM;
}

/**
 * Whether rows go on one page, printed smaller where they must but still easy to read.
 *
 * @param rows - heights in points, of columns that fill the width
 * @param least - the smallest scale allowed
 */
export function fitsOnePage(
  rows: readonly number[],
  page: Pick<PlanPage, "orientation" | "margins">,
  least = LEAST_SCALE,
): boolean {
  return rows.reduce((sum, height) => sum + height, 0) * least <= paperHeight(page);
}
