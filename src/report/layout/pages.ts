import type { PlanPage } from "../sheetPlan";
import { paperHeight, paperWidth } from "./paper";
import { tableAt, tableRuns, type TableRun } from "./repeatedHeads";
import type { FormRow } from "./sheetBuilder";

/** Rows come out a little higher than asked where a screen has other pixels. */
export const SPARE = 0.98;

/** What decides where pages end. */
export interface Paged {
  readonly rows: readonly Pick<FormRow, "keepWithNext" | "part">[];
  /** Of each row, in points. */
  readonly heights: readonly number[];
  readonly columns: readonly number[];
  /** Rows that begin a page in any case. */
  readonly breaks: readonly number[];
  readonly page: Pick<PlanPage, "orientation" | "margins" | "titleRows">;
  /** A table that fits on a page goes to the next one rather than over two, unless that left more than a third of a page blank. */
  readonly isTableWhole?: boolean;
}

const sum = (heights: readonly number[]) => heights.reduce((all, height) => all + height, 0);

/** Height that rows may fill on a page printed as small as its width asks for. */
function roomOf({ columns, page }: Paged): number {
  const scale = Math.min(1, paperWidth(page) / sum(columns));
  return (SPARE * paperHeight(page)) / scale;
}

/** Height of a row with those that it stays together with. */
function groupHeight({ rows, heights }: Paged, first: number): number {
  const last = rows.findIndex((row, at) => at >= first && row.keepWithNext !== true);
  return sum(heights.slice(first, last < 0 ? undefined : last + 1));
}

/** The table that a row belongs to or leads to, with what stays together with its last line. */
function tableHeight({ rows, heights }: Paged, runs: readonly TableRun[], first: number): number {
  const isLedTo = ({ head }: TableRun) =>
    head >= first && rows.slice(first, head).every(({ keepWithNext }) => keepWithNext === true);
  const run = runs.find(isLedTo);
  if (run === undefined) return 0;
  const last = rows.findIndex((row, at) => at >= run.last && row.keepWithNext !== true);
  return sum(heights.slice(first, last < 0 ? undefined : last + 1));
}

/** Share of a page that may be left blank for a table that stays whole. */
const MOST_BLANK = 0.35;

/** Height of what stands again at the top of a page that begins at a row. */
function repeatedHeight({ heights, page }: Paged, runs: readonly TableRun[], row: number): number {
  const { titleRows } = page;
  const native = titleRows && row > titleRows.first ? titleRows : { first: 0, count: 0 };
  const table = tableAt(runs, row);
  return sum([
    ...heights.slice(native.first, native.first + native.count),
    ...(table ? heights.slice(table.head, table.head + table.rows) : []),
  ]);
}

/** Whether a row has no room any more on a page of which so much is used. */
function isFull(paged: Paged, runs: readonly TableRun[], at: number, used: number): boolean {
  const { rows, heights, isTableWhole } = paged;
  const room = roomOf(paged);
  const whole = groupHeight(paged, at);
  const isGroup = rows[at - 1]?.keepWithNext !== true && repeatedHeight(paged, runs, at) + whole <= room;
  if (used + (isGroup ? whole : (heights[at] ?? 0)) > room) return true;
  if (isTableWhole !== true || !isGroup) return false;
  const table = tableHeight(paged, runs, at);
  return used > (1 - MOST_BLANK) * room && table <= room && used + table > room;
}

/**
 * The rows that begin a page, so that no head stands at the foot of one and no signature alone on the next.
 *
 * @returns nothing where everything goes on one page and no break is asked for
 */
export function pageBreaks(paged: Paged): readonly number[] {
  const { rows, heights, breaks } = paged;
  const runs = tableRuns(rows);
  const found: number[] = [];
  let used = 0;
  for (const [at, height] of heights.entries()) {
    if (at > 0 && (breaks.includes(at) || isFull(paged, runs, at, used))) {
      found.push(at);
      used = repeatedHeight(paged, runs, at);
    }
    used += height;
  }
  return found;
}
