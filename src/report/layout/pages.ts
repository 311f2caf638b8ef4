import type { PlanPage } from "../sheetPlan";
import { paperHeight } from "./paper";
import type { FormRow } from "./sheetBuilder";

const POINTS_PER_MM = 72 / 25.4;
const PAPER_WIDTH = { portrait: 210, landscape: 297 } as const;
/** Rows come out a little higher than asked, since Excel rounds them to pixels. */
const SPARE = 0.96;

/** What decides where pages end. */
export interface Paged {
  readonly rows: readonly Pick<FormRow, "keepWithNext">[];
  /** Of each row, in points. */
  readonly heights: readonly number[];
  readonly columns: readonly number[];
  /** Rows that begin a page in any case. */
  readonly breaks: readonly number[];
  readonly page: Pick<PlanPage, "orientation" | "margins" | "titleRows">;
}

/** Height that rows may fill on a page printed as small as its width asks for. */
function roomOf({ columns, page }: Paged): number {
  const { left, right } = page.margins;
  const paper = (PAPER_WIDTH[page.orientation] - left - right) * POINTS_PER_MM;
  const scale = Math.min(1, paper / columns.reduce((sum, width) => sum + width, 0));
  return (SPARE * paperHeight(page)) / scale;
}

/** Height of a row with those that it stays together with. */
function groupHeight({ rows, heights }: Paged, first: number): number {
  const last = rows.findIndex((row, at) => at >= first && row.keepWithNext !== true);
  const group = heights.slice(first, last < 0 ? undefined : last + 1);
  return group.reduce((sum, height) => sum + height, 0);
}

/**
 * The rows that begin a page, so that no head stands at the foot of one and no signature alone on the next.
 *
 * @returns nothing where everything goes on one page and no break is asked for
 */
export function pageBreaks(paged: Paged): readonly number[] {
  const { rows, heights, breaks, page } = paged;
  const room = roomOf(paged);
  const head = page.titleRows ?? { first: 0, count: 0 };
  const headHeight = heights
    .slice(head.first, head.first + head.count)
    .reduce((sum, height) => sum + height, 0);
  const found: number[] = [];
  let used = 0;
  for (const [at, height] of heights.entries()) {
    const whole = groupHeight(paged, at);
    const isGroup = rows[at - 1]?.keepWithNext !== true && headHeight + whole <= room;
    const isFull = used + (isGroup ? whole : height) > room;
    if (breaks.includes(at) || isFull) {
      found.push(at);
      used = at > head.first ? headHeight : 0;
    }
    used += height;
  }
  return found.filter((at) => at > 0);
}
