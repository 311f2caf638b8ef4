import type { ReportChoice } from "../options";
import type { PlanPage } from "../sheetPlan";

/** How copies of a ballot stand on one A4 page. */
export interface BallotSize {
  readonly across: number;
  readonly down: number;
  readonly orientation: PlanPage["orientation"];
  readonly margins: PlanPage["margins"];
  /** Of the letters, in points: of the text, in the table, of what stands below it. */
  readonly size: number;
  readonly tableSize: number;
  readonly smallSize: number;
  /** How much smaller it may be printed to fit a page. */
  readonly leastScale: number;
  /** STT, name, post (two, where the halves of the head meet) and the three boxes of one copy, in points. */
  readonly columns: readonly number[];
  /** Between two copies, in points. */
  readonly gap: number;
  /** Least height of a row with boxes. */
  readonly box: number;
}

const NARROW = { top: 10, bottom: 10, left: 10, right: 10 };

/** By how many copies a page holds. */
export const BALLOT_SIZES: Readonly<Record<ReportChoice["ballotsPerPage"], BallotSize>> = {
  1: {
    across: 1,
    down: 1,
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 20 },
    size: 13,
    tableSize: 12,
    smallSize: 11,
    leastScale: 0.7,
    columns: [30, 126, 42, 102, 48, 54, 48],
    gap: 0,
    box: 26,
  },
  2: {
    across: 2,
    down: 1,
    orientation: "landscape",
    margins: NARROW,
    size: 11,
    tableSize: 10,
    smallSize: 9,
    leastScale: 0.75,
    columns: [24, 102, 40, 88, 36, 48, 36],
    gap: 40,
    box: 19,
  },
  4: {
    across: 2,
    down: 2,
    orientation: "portrait",
    margins: NARROW,
    size: 9,
    tableSize: 9,
    smallSize: 8,
    leastScale: 0.8,
    columns: [20, 70, 40, 44, 25, 33, 25],
    gap: 20,
    box: 15,
  },
};

/** The sizes to try: the one that was chosen, then the larger ones. */
export function sizesFrom(chosen: ReportChoice["ballotsPerPage"]): readonly BallotSize[] {
  return ([4, 2, 1] as const).filter((count) => count <= chosen).map((count) => BALLOT_SIZES[count]);
}
