import { endRow, type Area } from "../../sheet/area";
import { cellAt, type SheetGrid } from "../../sheet/grid";
import type { CountsTable } from "./countsTable";
import { findAllCounts, withoutRepeats } from "./findCounts";
import { parseCount } from "../../printed/parseCount";

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
  const bottom = endRow(grid);
  const end = endRow(area);
  const isIn = ({ row }: { readonly row: number }) => row >= area.row && row < end;
  const all = withoutRepeats(findAllCounts(grid, { ...area, row: top, rows: bottom - top }));
  const found = all.find(({ people }) => people.some(isIn));
  if (!found) return null;
  const below = found.people.find(({ row }) => row >= end)?.row ?? found.stray;
  return { table: { ...found, people: found.people.filter(isIn) }, below };
}

/** The one number that all lines agree on; `null` where they do not, or where one of them is missing. */
export function agreed(numbers: readonly (number | null)[]): number | null {
  const [first, ...others] = new Set(numbers);
  return first !== undefined && others.length === 0 ? first : null;
}

/** The ballots issued as a table states them on every line; `null` where it does not, or where lines differ. */
export function statedIssued(grid: SheetGrid, { people, issued }: CountsTable): number | null {
  if (issued === null) return null;
  return agreed(
    people.map(({ row }) => {
      const parsed = parseCount(cellAt(grid, row, issued), "count");
      return parsed.ok && parsed.value ? parsed.value.count : null;
    }),
  );
}
