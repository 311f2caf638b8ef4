import type { Area, SheetGrid } from "../cell/cell";
import type { CountsTable } from "./countsTable";
import { findCounts } from "./findCounts";
import type { CountedRow } from "./readCounts";

/** Rows above the first person in which the head may begin. */
const HEAD_REACH = 6;

/** A table of counts cut to a clerk's range. */
export interface TableInRange {
  readonly table: CountsTable;
  /** First row of people below the range; `null` when there are none. */
  readonly below: number | null;
}

/** The table of counts whose people stand in the rows of a range; `null` when none do. */
export function tableIn(grid: SheetGrid, area: Area): TableInRange | null {
  const top = Math.max(grid.row, area.row - HEAD_REACH);
  const bottom = grid.row + grid.cells.length;
  const found = findCounts(grid, { ...area, row: top, rows: bottom - top });
  if (!found) return null;
  const end = area.row + area.rows;
  const people = found.people.filter(({ row }) => row >= area.row && row < end);
  const below = found.people.find(({ row }) => row >= end)?.row ?? null;
  return people.length === 0 ? null : { table: { ...found, people }, below };
}

/** The ballots collected as a table states them: valid and invalid together, where all its lines agree. */
export function statedCollected(rows: readonly CountedRow[]): number | null {
  const sums = rows.map(({ valid, invalid }) =>
    valid === null || invalid === null ? null : valid + invalid,
  );
  const [first, ...others] = new Set(sums);
  return first !== undefined && others.length === 0 ? first : null;
}
