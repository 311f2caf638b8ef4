import { between, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { isLabel, isLevelSign, isSummaryRow, paperNumber } from "./cells";
import type { MarkBlock } from "./columns";
import { areSums, holdsOnlyNumbers } from "./evidence/sums";

const cellsOf = (grid: SheetGrid, row: number, [from, to]: MarkBlock["columns"]): readonly Cell[] =>
  between(from, to).map((column) => cellAt(grid, row, column));

/**
 * Whether a row may be what the ballots beside it come to: numbers under a label, or without a number of its own.
 *
 * @param ballot - a row that is surely a ballot
 */
function mayBeSum(
  grid: SheetGrid,
  row: number,
  ballot: number,
  { columns, numberColumn }: MarkBlock,
  isLabelNeeded: boolean,
): boolean {
  const [from] = columns;
  const [name, other] = [row, ballot].map((at) => cellAt(grid, at, numberColumn ?? from - 1)) as [Cell, Cell];
  // Where the ballots are called by words as well, "anonymous" or who typed them, a word says nothing.
  const isNamed = isLabel(name) && paperNumber(name) === null && !isLabel(other);
  const isLabelled = isSummaryRow(grid, row, from, null) || isNamed;
  const isBare = !isLabelNeeded && (numberColumn === null || paperNumber(name) === null);
  return holdsOnlyNumbers(grid, row, columns) && (isLabelled || isBare);
}

function isBlankRow(grid: SheetGrid, row: number, { columns, numberColumn }: MarkBlock): boolean {
  const isNumbered = numberColumn !== null && paperNumber(cellAt(grid, row, numberColumn)) !== null;
  return !isNumbered && cellsOf(grid, row, columns).every(isBlank);
}

const ballotsOf = ({ columns: [from, to] }: MarkBlock, first: number, last: number): Area => ({
  row: first,
  rows: last - first + 1,
  column: from,
  columns: to - from + 1,
});

/** The last ballot of a block that ends with rows of sums, before they are compared with what stands above them. */
function beforeLastSums(grid: SheetGrid, block: MarkBlock): { end: number; isSum: (row: number) => boolean } {
  const { first, last, columns } = block;
  const isDigits = !between(first, last).some((row) =>
    cellsOf(grid, row, columns).some((cell) => isLevelSign(grid, cell)),
  );
  const isSum = (row: number) => mayBeSum(grid, row, first, block, isDigits);
  let end = last;
  while (end > first && (isSum(end) || isBlankRow(grid, end, block))) end -= 1;
  return { end, isSum };
}

/**
 * The first ballot of a block that begins with rows of sums. They need a label besides, and every one of them must be what
 * stands under it.
 */
function underSums(grid: SheetGrid, block: MarkBlock): number {
  const { first, last } = block;
  const isSum = (row: number) => mayBeSum(grid, row, last, block, true);
  let start = first;
  while (start < last && (isSum(start) || isBlankRow(grid, start, block))) start += 1;
  const rows = between(first, start - 1);
  if (!rows.some(isSum)) return first;
  const { end } = beforeLastSums(grid, { ...block, first: start });
  return areSums(grid, ballotsOf(block, start, end), rows) ? start : first;
}

/**
 * The last ballot of a block that ends with rows of sums. They are left out only where every one of them is what stands
 * above it; of bare digits they need a label besides, since a last ballot without a number may equal sums by chance.
 */
function aboveSums(grid: SheetGrid, block: MarkBlock): number {
  const { first, last } = block;
  const { end, isSum } = beforeLastSums(grid, block);
  const rows = between(end + 1, last);
  return rows.some(isSum) && areSums(grid, ballotsOf(block, first, end), rows) ? end : last;
}

/** A block without the rows of sums with which it begins and ends. */
export function withoutSums(grid: SheetGrid, block: MarkBlock): MarkBlock {
  const begun = { ...block, first: underSums(grid, block) };
  return { ...begun, last: aboveSums(grid, begun) };
}
