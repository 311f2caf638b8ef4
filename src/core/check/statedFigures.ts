import type { SheetGrid } from "../sheet/grid";
import { finding, type Finding } from "../finding/finding";
import type { CountsTable } from "../recognise/counts/countsTable";
import { whereOf, type CountedRow } from "../read/readCounts";

/** What is known of a kind of ballot besides its table. */
export interface KnownFigures {
  readonly issued: number | null;
  readonly collected: number | null;
}

/** Ballots issued and collected that a line of the table states and that are known to be others: F210 at each. */
export function checkStatedFigures(
  grid: SheetGrid,
  table: CountsTable,
  rows: readonly CountedRow[],
  known: KnownFigures,
): readonly Finding[] {
  const fields = ["issued", "collected"] as const;
  return fields.flatMap((field) => {
    const [column, other] = [table[field], known[field]];
    if (column === null || other === null) return [];
    return rows.flatMap((row) => {
      const value = row[field];
      if (value === null || value === other) return [];
      const facts = { field, value: String(value), other: String(other) };
      return [finding("F210", facts, whereOf(grid, row.person.row, column))];
    });
  });
}
