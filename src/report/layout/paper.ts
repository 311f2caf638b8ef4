import type { PlanPage } from "../sheetPlan";

const POINTS_PER_MM = 72 / 25.4;
/** A4 in millimetres. */
const SHORT = 210;
const LONG = 297;
/** Forms are laid out for life size; what is a hair longer than a page may be a hair smaller. */
const LEAST_SCALE = 0.985;

type Paper = Pick<PlanPage, "orientation" | "margins">;

/** Height between the margins of an A4 page, in points. */
export function paperHeight({ orientation, margins }: Paper): number {
  return ((orientation === "portrait" ? LONG : SHORT) - margins.top - margins.bottom) * POINTS_PER_MM;
}

/** Width between the margins of an A4 page, in points. */
export function paperWidth({ orientation, margins }: Paper): number {
  return ((orientation === "portrait" ? SHORT : LONG) - margins.left - margins.right) * POINTS_PER_MM;
}

/**
 * Whether rows go on one page, printed smaller only where it cannot be seen.
 *
 * @param rows - heights in points, of columns that fill the width
 * @param least - the smallest scale allowed
 */
export function fitsOnePage(rows: readonly number[], page: Paper, least = LEAST_SCALE): boolean {
  return rows.reduce((sum, height) => sum + height, 0) * least <= paperHeight(page);
}
