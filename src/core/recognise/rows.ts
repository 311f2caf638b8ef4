import { between, endRow, type Area } from "../sheet/area";
import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { isMark, isSignedMark, isSummaryRow, levelOfHeader, paperNumber } from "./cells";
import { type MarkBlock } from "./columns";
import { followsNumber } from "./nextNumber";
import { isIndexRow } from "./numbering";
import { withoutSums } from "./edgeSums";
import { isSameLine, isSection } from "./noBallots";

/** Rows over the marks in which their head stands. */
const HEAD_ROWS = 3;

function cellsOf(grid: SheetGrid, row: number, [from, to]: readonly [number, number]): readonly Cell[] {
  return Array.from({ length: to - from + 1 }, (_, at) => cellAt(grid, row, from + at));
}

function isNumbered(grid: SheetGrid, row: number, column: number | null): boolean {
  return column !== null && paperNumber(cellAt(grid, row, column)) !== null;
}

/**
 * Whether a row with signs that does not touch the others may be a ballot. What has no number beside numbered ballots
 * is found as marks outside the range instead.
 */
function isApart(
  grid: SheetGrid,
  row: number,
  cells: readonly Cell[],
  { numberColumn }: MarkBlock,
  isBoxes: boolean,
): boolean {
  const hasNumber = isNumbered(grid, row, numberColumn);
  // Under levels, beside a number, 1 is a tick.
  const isSaid = (cell: Cell) => isSignedMark(grid, cell) || (isBoxes && hasNumber && isMark(grid, cell));
  return (numberColumn === null || hasNumber) && cells.some(isSaid);
}

/** Whether a row between ballots names a group of them, or is one of the head again: "Số phiếu" there is no sum. */
function isBetween(grid: SheetGrid, row: number, { first, columns }: MarkBlock): boolean {
  const above = between(Math.max(grid.row, first - HEAD_ROWS), first - 1);
  const isTyped = cellsOf(grid, row, columns).some((cell) => !isBlank(cell));
  return isSection(grid, row, columns[0]) || (isTyped && above.some((head) => isSameLine(grid, head, row)));
}

/**
 * Rows under the block that still belong to it: something typed right under it, a ballot number, or further
 * down a row with marks, by a sign or beside the next number. A sum ends the table.
 */
function lastRow(grid: SheetGrid, area: Area, block: MarkBlock, isBoxes: boolean): number {
  let last = block.last;
  let isTouching = true;
  for (let row = block.last + 1; row < endRow(area); row++) {
    const isPassedOver = isBetween(grid, row, block);
    if (!isPassedOver && isSummaryRow(grid, row, block.columns[0], block.numberColumn)) break;
    const cells = cellsOf(grid, row, block.columns);
    const isTyped = cells.some((cell) => !isBlank(cell));
    isTouching = isTouching && (isTyped || isPassedOver || isNumbered(grid, row, block.numberColumn));
    const isNext =
      cells.some((cell) => isMark(grid, cell)) && followsNumber(grid, row, last, block.numberColumn);
    if ((isTouching && !isPassedOver) || isNext || isApart(grid, row, cells, block, isBoxes)) last = row;
  }
  return last;
}

/** Whether a row begins as the one under it does, with a time or who answered: beside a head of levels stands neither. */
function isCalledAlike(grid: SheetGrid, row: number, column: number): boolean {
  const [here, next] = [row, row + 1].map((at) => cellAt(grid, at, column)) as [Cell, Cell];
  return !isBlank(here) && typeof here === typeof next;
}

/** A row that says something as a ballot does: a mark that is no head, an error, a typed 0. A head has no blanks. */
function isBallotLike(grid: SheetGrid, row: number, columns: MarkBlock["columns"]): boolean {
  const cells = cellsOf(grid, row, columns);
  const areLevels = cells.filter((cell) => levelOfHeader(cell) !== undefined).length * 2 > cells.length;
  const isBallot = cells.some(isBlank) && isCalledAlike(grid, row, columns[0] - 1);
  return (
    (!areLevels || isBallot) && cells.some((cell) => isCellError(cell) || cell === 0 || isMark(grid, cell))
  );
}

/** Rows right above the block that are ballots too: a first ballot of unknown codes must not pass for a head. */
function firstRow(grid: SheetGrid, area: Area, block: MarkBlock, isBelowHead: boolean): number {
  let first = block.first;
  while (first > area.row && !isIndexRow(grid, first - 1, block.columns)) {
    const isBallot =
      followsNumber(grid, first, first - 1, block.numberColumn) ||
      (!isBelowHead && isBallotLike(grid, first - 1, block.columns));
    if (!isBallot) break;
    first -= 1;
  }
  return first;
}

/** A block that is still empty, up to the sums that stand between its head and the first ballot. */
function pastSums(grid: SheetGrid, area: Area, block: MarkBlock): MarkBlock {
  const { first, columns, numberColumn } = block;
  const isSum = (row: number) => isSummaryRow(grid, row, columns[0], numberColumn);
  const next = between(first, endRow(area) - 1).find((row) => !isSum(row));
  const isBallot = next !== undefined && cellsOf(grid, next, columns).some((cell) => isMark(grid, cell));
  return isBallot ? { ...block, last: next - 1 } : block;
}

/**
 * Stretches a block to all rows that belong to it, so that no ballot is left out unseen.
 *
 * @param isBelowHead - the block begins right under a head that was understood
 */
export function stretch(grid: SheetGrid, area: Area, block: MarkBlock, isBelowHead: boolean): MarkBlock {
  return withoutSums(grid, {
    ...block,
    first: firstRow(grid, area, block, isBelowHead),
    last: lastRow(grid, area, isBelowHead ? pastSums(grid, area, block) : block, isBelowHead),
  });
}
