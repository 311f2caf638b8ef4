import { parseArea } from "../../../core/cell/address";
import type { Area, SheetGrid } from "../../../core/cell/cell";
import type { CountsTable } from "../../../core/counts/countsTable";
import { findCounts } from "../../../core/counts/findCounts";
import { readCounts, type CountedRow } from "../../../core/counts/readCounts";
import type { Person } from "../../../core/recognise/ballotTable";

/** A table of counts as shown to the clerk: people and sums, no ballots. */
export interface CountsView {
  readonly form: "counts";
  readonly table: CountsTable;
  readonly persons: readonly Person[];
  /** Valid and invalid of every line together, where all lines agree; else `null`. */
  readonly collected: number | null;
  readonly hasShares: boolean;
}

/** Rows above the first person in which the head may begin. */
const HEAD_REACH = 6;

/** The table whose people stand in the rows of a range. */
function tableIn(grid: SheetGrid, area: Area): CountsTable | null {
  const top = Math.max(grid.row, area.row - HEAD_REACH);
  const found = findCounts(grid, { ...area, row: top, rows: grid.row + grid.cells.length - top });
  const people = found?.people.filter(({ row }) => row >= area.row && row < area.row + area.rows) ?? [];
  return found && people.length > 0 ? { ...found, people } : null;
}

function collectedOf(rows: readonly CountedRow[]): number | null {
  const sums = rows.map(({ valid, invalid }) =>
    valid === null || invalid === null ? null : valid + invalid,
  );
  const [first, ...others] = new Set(sums);
  return first !== undefined && others.length === 0 ? first : null;
}

/**
 * Describes a kind that is a table of counts by its range.
 *
 * @returns `null` when no such table stands in the rows of the range
 */
export function describeCounts(marks: string, grid: SheetGrid): CountsView | null {
  const area = parseArea(marks);
  const table = area && tableIn(grid, area);
  if (!table) return null;
  const stated = [...table.batches, ...(table.total ? [table.total] : [])];
  return {
    form: "counts",
    table,
    persons: table.people,
    collected: collectedOf(readCounts(grid, table).value),
    hasShares: stated.some(({ columns }) => columns.some(({ percent }) => percent !== null)),
  };
}
