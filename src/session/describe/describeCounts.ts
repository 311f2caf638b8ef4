import type { Source } from "../../core/setup/source";
import type { SheetGrid } from "../../core/sheet/grid";
import type { CountsTable } from "../../core/recognise/counts/countsTable";
import { readCounts, statedCollected } from "../../core/read/readCounts";
import { tableIn } from "../../core/recognise/counts/tableIn";
import type { Person } from "../../core/recognise/ballotTable";

/** A table of counts as shown to the clerk: people and sums, no ballots. */
export interface CountsView {
  readonly form: "counts";
  readonly table: CountsTable;
  readonly persons: readonly Person[];
  /** Valid and invalid of every line together, where all lines agree; else `null`. */
  readonly collected: number | null;
  readonly hasShares: boolean;
}

/**
 * Describes a kind that is a table of counts by its range.
 *
 * @returns `null` when no such table stands in the rows of the range
 */
export function describeCounts({ marks }: Pick<Source, "marks">, grid: SheetGrid): CountsView | null {
  const found = tableIn(grid, marks);
  if (!found) return null;
  const { table } = found;
  const stated = [...table.batches, ...(table.total ? [table.total] : [])];
  return {
    form: "counts",
    table,
    persons: table.people,
    collected: statedCollected(readCounts(grid, table).value),
    hasShares: stated.some(({ columns }) => columns.some(({ percent }) => percent !== null)),
  };
}
