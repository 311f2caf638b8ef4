import { addressAt, addressOf } from "../sheet/place";
import { MARK, type MarkTable } from "../ballot/mark";
import { readBox } from "../ballot/codes";
import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { nth } from "../sheet/nth";
import { FindingCollector } from "../finding/collector";
import type { Finding } from "../finding/finding";
import type { BallotTable } from "../recognise/ballotTable";
import { ballotNumber } from "../recognise/cells";

function showCell(cell: Cell): string {
  return isCellError(cell) ? cell.error : String(cell);
}

interface Spot {
  readonly row: number;
  readonly column: number;
  readonly width: number;
}

/** The one box of three that cannot be read; the whole triple when the three together are at fault. */
function faultyCell(grid: SheetGrid, spot: Spot): Spot {
  if (spot.width === 1) return spot;
  const bad = [0, 1, 2].find((box) => {
    const mark = readBox(cellAt(grid, spot.row, spot.column + box));
    return mark === MARK.unknown || mark === MARK.error;
  });
  return bad === undefined ? spot : { row: spot.row, column: spot.column + bad, width: 1 };
}

function spotAddress(grid: SheetGrid, { row, column, width }: Spot): string {
  return width === 1
    ? addressAt(grid, row, column)
    : addressOf(grid, { row, column, rows: 1, columns: width });
}

interface Listing {
  readonly grid: SheetGrid;
  readonly table: BallotTable;
  readonly width: number;
  readonly found: FindingCollector;
}

/** The number of the ballot in a row of the marks, as the sheet has it, else its place. */
export function numberOfBallot(grid: SheetGrid, table: BallotTable, row: number): number {
  const cell = table.numberColumn === null ? null : cellAt(grid, table.marks.row + row, table.numberColumn);
  return (isBlank(cell) ? null : ballotNumber(cell)) ?? row + 1;
}

function addMark(listing: Listing, mark: number, row: number, at: number, person: string): void {
  const { grid, table, width, found } = listing;
  const spot = { row: table.marks.row + row, column: table.marks.column + at * width, width };
  const facts = () => ({ person, ballot: numberOfBallot(grid, table, row) });
  const fault = faultyCell(grid, spot);
  const shown = () => ({ ...facts(), text: showCell(cellAt(grid, fault.row, fault.column)) });
  if (mark === MARK.blank) found.add("N141", spotAddress(grid, spot), facts);
  if (mark === MARK.zero) found.add("N113", spotAddress(grid, spot), facts);
  if (mark === MARK.multiple) found.add("N142", spotAddress(grid, spot), facts);
  if (mark === MARK.declared) found.add("N143", spotAddress(grid, spot), facts);
  if (mark === MARK.unknown) found.add("F131", spotAddress(grid, fault), shown);
  if (mark === MARK.error) found.add("F132", spotAddress(grid, fault), shown);
}

/**
 * Lists every mark that is not exactly one level, at its cell: unknown marks and error cells block, the
 * voter's own faults (no box, two or three boxes) are notes. Rows without any mark are left out here.
 *
 * @param isMarked - per row of the table: whether it is a ballot whose marks count
 * @param left - people who are not voted on, from 0
 */
export function checkMarks(
  grid: SheetGrid,
  table: BallotTable,
  marks: MarkTable,
  isMarked: readonly boolean[],
  left: ReadonlySet<number> = new Set(),
): readonly Finding[] {
  const found = new FindingCollector(grid.sheet);
  const width = Math.floor(table.marks.columns / marks.people);
  const listing: Listing = { grid, table, width, found };
  isMarked.forEach((marked, row) => {
    if (!marked) return;
    table.people.forEach(({ name }, at) => {
      if (left.has(at)) return;
      const mark = nth(marks.marks, row * marks.people + at);
      if (mark === MARK.blank || mark > MARK.low) addMark(listing, mark, row, at, name);
    });
  });
  return found.list();
}
