import type { KindResult } from "../../core/record/record";
import { wrappedLines } from "../layout/textWidth";
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
  /** Of the letters of the head: of the unit, and of the name of the Party or the nation. */
  readonly head: { readonly head: number; readonly nation: number };
  /** STT, name, post (two, where the halves of the head meet) and the three boxes of one copy, in points. */
  readonly columns: readonly number[];
  /** Between two copies, in points. */
  readonly gap: number;
  /** Least height of a row with boxes. */
  readonly box: number;
}

const NARROW = { top: 10, bottom: 10, left: 10, right: 10 };

/** By how many copies a page holds. */
const BALLOT_SIZES: Readonly<Record<ReportChoice["ballotsPerPage"], BallotSize>> = {
  1: {
    across: 1,
    down: 1,
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 20 },
    size: 12,
    tableSize: 11,
    smallSize: 10,
    head: { head: 12, nation: 12 },
    columns: [30, 146, 24, 100, 44, 56, 44],
    gap: 0,
    box: 20,
  },
  2: {
    across: 2,
    down: 1,
    orientation: "landscape",
    margins: NARROW,
    size: 10,
    tableSize: 10,
    smallSize: 9,
    head: { head: 10, nation: 10 },
    columns: [24, 104, 36, 82, 35, 48, 35],
    gap: 40,
    box: 16,
  },
  4: {
    across: 2,
    down: 2,
    orientation: "portrait",
    margins: NARROW,
    size: 9,
    tableSize: 9,
    smallSize: 9,
    head: { head: 9, nation: 9 },
    columns: [20, 72, 36, 42, 25, 33, 25],
    gap: 20,
    box: 15,
  },
};

/** A ballot that runs over pages, where posts are long: the post takes what names and boxes leave. */
const LONG_POSTS: BallotSize = { ...BALLOT_SIZES[1], columns: [28, 94, 78, 104, 42, 56, 42] };
/** A post of more lines than this is long. */
const MOST_POST_LINES = 4;

/** How a ballot is laid out that no page holds. */
export function flowingSize({ people }: Pick<KindResult, "people">): BallotSize {
  const { columns, tableSize } = BALLOT_SIZES[1];
  const width = (columns[2] ?? 0) + (columns[3] ?? 0);
  const isLong = people.some(({ office }) => wrappedLines(office, width, tableSize) > MOST_POST_LINES);
  return isLong ? LONG_POSTS : BALLOT_SIZES[1];
}

/** The sizes to try: the one that was chosen, then the larger ones. */
export function sizesFrom(chosen: ReportChoice["ballotsPerPage"]): readonly BallotSize[] {
  return ([4, 2, 1] as const).filter((count) => count <= chosen).map((count) => BALLOT_SIZES[count]);
}
