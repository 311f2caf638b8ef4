import { between, endColumn, endRow, rowsOf, union, type Area } from "../sheet/area";
import { cellAt, gridOf, signsOf, type SheetGrid } from "../sheet/grid";
import { isSummaryRow } from "./cells";
import { holdsOnlyNumbers } from "./evidence/sums";
import { sideBlocks, typedRows, type SideBlock, type SideBlocks } from "./sideBlocks";

/** Ballots of several blocks one below the other, under the head of the first. */
export interface Folded {
  /** Its cells know where they stand on the sheet that was folded. */
  readonly grid: SheetGrid;
  readonly marks: Area;
  /** Where an area of the grid stands on the sheet. */
  readonly real: (area: Area) => Area;
  /** Where a part of one block stands in the grid; `null` for anything else. */
  readonly seen: (area: Area) => Area | null;
}

/** A row of the new grid: cells of a row of the sheet, and how far right of the first block they stand. */
interface Line {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** A block from the column of its numbers to the next block; the first has what stands left of it, too. */
interface Part {
  readonly block: SideBlock;
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

function partsOf(grid: SheetGrid, { first, blocks }: SideBlocks): readonly Part[] {
  return blocks.map((block, at) => ({
    block,
    from: at === 0 ? grid.column : block.number,
    to: (blocks[at + 1]?.number ?? endColumn(grid)) - 1,
    shift: block.number - first.number,
  }));
}

const lineOf = ({ from, to, shift }: Part, row: number): Line => ({ row, from, to, shift });

/** The ballots of a block, without the empty rows that a longer block leaves below them. */
function ballotsOf(grid: SheetGrid, marks: Area, part: Part): readonly Line[] {
  const rows = typedRows(grid, marks, [part.block.number, part.to]);
  const last = rows.reduce((_, row) => row, marks.row);
  return between(marks.row, last).map((row) => lineOf(part, row));
}

/** What stands under a block, its sums blank: what some of the ballots come to says nothing of all. */
function under(grid: SheetGrid, marks: Area, part: Part): readonly Line[] {
  const { people, number } = part.block;
  const isSum = (row: number) =>
    isSummaryRow(grid, row, people[0], number) && holdsOnlyNumbers(grid, row, people);
  const lines = between(endRow(marks), endRow(grid) - 1).map((row) => lineOf(part, row));
  return lines.map((line) => (isSum(line.row) ? { ...line, to: line.from - 1 } : line));
}

/** The lines of the new grid: titles as they are, the first head, ballots block by block, what stands under them. */
function linesOf(
  grid: SheetGrid,
  marks: Area,
  head: number,
  parts: readonly Part[],
): { readonly lines: readonly Line[]; readonly ballots: number } {
  const whole = { from: grid.column, to: endColumn(grid) - 1, shift: 0 };
  const titles = between(grid.row, head - 1).map((row) => ({ ...whole, row }));
  const heads = parts
    .slice(0, 1)
    .flatMap((part) => between(head, marks.row - 1).map((row) => lineOf(part, row)));
  const ballots = parts.flatMap((part) => ballotsOf(grid, marks, part));
  const rest = parts.flatMap((part) => under(grid, marks, part));
  return { lines: [...titles, ...heads, ...ballots, ...rest], ballots: ballots.length };
}

/**
 * A sheet whose ballots go on in blocks beside each other, as one with all of them below each other.
 *
 * @param marks - from the first column of marks to the last, whatever stands between the blocks
 * @returns `null` where there are no such blocks
 */
export function foldBlocks(grid: SheetGrid, marks: Area): Folded | null {
  const found = sideBlocks(grid, marks);
  if (!found) return null;
  const { people } = found.first;
  const parts = partsOf(grid, found);
  const { lines, ballots } = linesOf(grid, marks, found.head, parts);
  const cells = lines.map(({ row, from, to, shift }) => [
    ...(shift > 0 ? between(grid.column, from - shift - 1).map(() => null) : []),
    ...between(from, to).map((column) => cellAt(grid, row, column)),
  ]);
  const at = (row: number) => lines[row - grid.row] ?? { row, shift: 0 };
  const real = (area: Area): Area =>
    union(
      rowsOf(area).map((row) => ({
        ...area,
        row: at(row).row,
        rows: 1,
        column: area.column + at(row).shift,
      })),
    ) ?? area;
  const seen = (area: Area): Area | null => {
    const isHere = ({ row, from, to }: Line) =>
      row === area.row && area.rows === 1 && area.column >= from && endColumn(area) <= to + 1;
    const place = lines.findIndex(isHere);
    return place < 0
      ? null
      : { ...area, row: grid.row + place, column: area.column - at(grid.row + place).shift };
  };
  const { sheet, row, column, origin } = grid;
  return {
    grid: {
      ...gridOf({ sheet, row, column, cells }),
      ...signsOf(grid),
      origin: (area) => (origin ? origin(real(area)) : real(area)),
    },
    marks: { row: marks.row, column: people[0], rows: ballots, columns: people[1] - people[0] + 1 },
    real,
    seen,
  };
}
