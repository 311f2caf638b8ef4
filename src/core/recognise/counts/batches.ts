import { columnsOf, between } from "../../sheet/area";
import { isBlank } from "../../sheet/cell";
import { cellAt, type SheetGrid } from "../../sheet/grid";
import { LEVELS } from "../../ballot/mark";
import { matches } from "../../vocabulary/role";
import { RESULT, SHARE } from "../../vocabulary/sums";
import type { Batch, LevelColumn } from "./countsTable";
import { textOf, type CountsHead, type Named } from "./head";

/** The columns that stand under the name of a level: its own, and those up to the next name. */
interface Span extends Named {
  readonly counts: readonly number[];
  readonly shares: readonly number[];
  /** What stands over each of the counts in the row under the levels. */
  readonly names: readonly string[];
}

function headTexts(grid: SheetGrid, head: CountsHead, column: number): readonly string[] {
  return between(head.row, head.below - 1).map((row) => textOf(cellAt(grid, row, column)));
}

/** Columns from a level to the next; the last one reaches as far as the first does. */
function columnsUnder({ named }: CountsHead, own: Named, last: number): readonly number[] {
  const starts = named.map(({ column }) => column);
  const pair = starts.slice(0, 2);
  const width = Math.max(...pair) - Math.min(...pair);
  const next = starts.filter((column) => column > own.column);
  const end = Math.min(...next, next.length > 0 ? last : own.column + width);
  return between(own.column, Math.min(last, end - 1));
}

function spanOf(grid: SheetGrid, head: CountsHead, own: Named): Span {
  const columns = columnsUnder(head, own, Math.max(...columnsOf(grid)));
  const isShare = (column: number) => headTexts(grid, head, column).some((text) => matches(SHARE, text));
  // A column of its own beside the levels, such as remarks, is named in their row.
  const isUnder = (column: number) =>
    column === own.column ||
    (isBlank(cellAt(grid, head.row, column)) && headTexts(grid, head, column).some(Boolean));
  const shares = columns.filter(isShare);
  const counts = columns.filter((column) => !shares.includes(column) && isUnder(column));
  const names = counts.map((column) => headTexts(grid, head, column).slice(1).join(" ").trim());
  return { ...own, counts, shares, names };
}

/** The columns of a level that are counts, or the shares alone where no counts stand beside them. */
function levelColumn({ level, column, counts, shares }: Span, at: number): LevelColumn {
  const own = counts[at];
  if (own === undefined) return { level, column, percent: null, isShare: true };
  const beside = shares.find((share) => share === own + 1);
  return { level, column: own, percent: beside ?? (counts.length === 1 ? (shares[0] ?? null) : null) };
}

/** What stands over the first of three levels, up to two rows above it. */
function batchName(grid: SheetGrid, head: CountsHead, column: number): string {
  const above = [head.row - 1, head.row - 2].map((row) => textOf(cellAt(grid, row, column)));
  return above.filter(Boolean).slice(0, 1).join("");
}

/** Three levels, each with as many counts as there are counting tables under it. */
function batchesUnder(spans: readonly Span[], name: string): readonly Batch[] {
  const names = spans.slice(0, 1).flatMap((span) => span.names);
  const count = Math.max(1, names.length);
  return between(0, count - 1).map((at) => ({
    name: count > 1 ? `${name} ${String(names[at])}`.trim() : name,
    columns: spans.map((span) => levelColumn(span, at)),
  }));
}

const asShares = ({ name, columns }: Batch): Batch => ({
  name,
  columns: columns.map((own) => ({ ...own, isShare: true })),
});

/** Columns of shares that stand in a block of their own belong to the counts of another block. */
function withShares(all: readonly Batch[]): readonly Batch[] {
  const isShares = ({ name }: Batch) => matches(SHARE, name);
  const counts = all.filter((batch) => !isShares(batch));
  const shares = all.filter(isShares);
  if (counts.length === 0) return shares.map(asShares);
  if (counts.length !== shares.length) return counts;
  return counts.map(({ name, columns }, at) => ({
    name: counts.length === 1 ? "" : name,
    columns: columns.map((own) => {
      const beside = shares.slice(at, at + 1).flatMap((batch) => batch.columns);
      const same = beside.filter(({ level }) => level === own.level);
      return { ...own, percent: same.reduce((_, { column }) => column, own.percent) };
    }),
  }));
}

/**
 * The batches of a head, from left to right: blocks of three levels side by side, or counting tables side by side
 * under each level.
 *
 * @returns `null` where the levels have other columns under them each
 */
export function batchesOf(grid: SheetGrid, head: CountsHead): readonly Batch[] | null {
  const spans = head.named.map((named) => spanOf(grid, head, named));
  const isEven = new Set(spans.map(({ names }) => (names.length > 1 ? names.join("|") : ""))).size === 1;
  if (!isEven) return null;
  const starts = between(0, spans.length / LEVELS.length - 1).map((at) => at * LEVELS.length);
  const batches = starts.flatMap((start) => {
    const own = spans.slice(start, start + LEVELS.length);
    const isOnly = own.length === spans.length;
    return own
      .slice(0, 1)
      .flatMap(({ column }) => batchesUnder(own, isOnly ? "" : batchName(grid, head, column)));
  });
  return withShares(batches);
}

/** Whether a batch is the sum of the others by its name. */
export function isTotal({ name }: Batch): boolean {
  return matches(RESULT, name);
}
