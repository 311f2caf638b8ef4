import { isSameArea } from "../sheet/area";
import type { SheetGrid } from "../sheet/grid";
import type { BallotTable } from "./ballotTable";
import { foldBlocks } from "./foldBlocks";
import { recognise } from "./recognise";

/** Ballots in blocks side by side as one table. */
export interface FoldedTable {
  /** Its marks reach from the first block to the last, its head is that of the first. */
  readonly table: BallotTable;
  /** The same in the grid in which the blocks stand below each other. */
  readonly inside: { readonly grid: SheetGrid; readonly table: BallotTable };
}

/**
 * A table whose ballots go on beside the first ones, as one of all of them.
 *
 * @param table - as it was found, with the same people again in each block
 * @returns `null` where it has no such blocks, or where these are not read as their marks stand
 */
export function foldedTable(grid: SheetGrid, table: BallotTable): FoldedTable | null {
  const folded = foldBlocks(grid, table.marks);
  const found = folded && recognise(folded.grid);
  if (!found || !isSameArea(found.marks, folded.marks)) return null;
  const header = found.header && folded.real(found.header);
  return {
    table: { ...found, marks: table.marks, header },
    inside: { grid: folded.grid, table: found },
  };
}
