import { cellAt, isBlank, type Area, type SheetGrid } from "../cell/cell";
import { ballotNumber, isTotalsRow } from "./cells";
import type { MarkBlock } from "./columns";

function hasTyped(grid: SheetGrid, row: number, [from, to]: readonly [number, number]): boolean {
  for (let column = from; column <= to; column++) {
    if (!isBlank(cellAt(grid, row, column))) return true;
  }
  return false;
}

function isNumbered(grid: SheetGrid, row: number, column: number | null): boolean {
  return column !== null && ballotNumber(cellAt(grid, row, column)) !== null;
}

/** Rows under the block that still belong to it: something typed among the marks, or a ballot number. */
function lastRow(grid: SheetGrid, area: Area, block: MarkBlock): number {
  let last = block.last;
  for (let row = block.last + 1; row < area.row + area.rows; row++) {
    if (isTotalsRow(grid, row)) break;
    if (!hasTyped(grid, row, block.columns) && !isNumbered(grid, row, block.numberColumn)) break;
    last = row;
  }
  return last;
}

/** Rows above the block that carry its numbering on: a first ballot full of unknown codes is still a ballot. */
function firstRow(grid: SheetGrid, area: Area, block: MarkBlock): number {
  const { numberColumn } = block;
  if (numberColumn === null) return block.first;
  let first = block.first;
  while (first > area.row) {
    const above = ballotNumber(cellAt(grid, first - 1, numberColumn));
    const here = ballotNumber(cellAt(grid, first, numberColumn));
    if (above === null || here === null || above !== here - 1) break;
    first -= 1;
  }
  return first;
}

/** Stretches a block to all rows that belong to it, so that no ballot is left out unseen. */
export function stretch(grid: SheetGrid, area: Area, block: MarkBlock): MarkBlock {
  return { ...block, first: firstRow(grid, area, block), last: lastRow(grid, area, block) };
}
