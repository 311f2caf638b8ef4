import { addressAt } from "../sheet/place";
import { between, columnsOf, rowsOf } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { tokenOf } from "../ballot/codes";
import { FindingCollector } from "../finding/collector";
import { finding, type Finding } from "../finding/finding";
import type { BallotTable } from "../recognise/ballotTable";
import { ballotNumber, isSummaryRow } from "../recognise/cells";
import { isSectionText } from "../recognise/noBallots";

/** Ballots without a number are worth a word where they are at most one in so many. */
const MOST_BARE = 3;

const hasDigit = (cell: Cell) => /\d/.test(String(tokenOf(cell)));

/** Columns left of the marks in which nearly all ballots have a number or a code. */
function numberingColumns(grid: SheetGrid, { marks }: BallotTable): readonly number[] {
  return between(grid.column, marks.column - 1).filter((column) => {
    const typed = rowsOf(marks)
      .map((row) => cellAt(grid, row, column))
      .filter((cell) => !isBlank(cell));
    return typed.length > 1 && typed.filter(hasDigit).length * 2 > typed.length;
  });
}

/** A row that is called by a word where the ballots have numbers: a sum in any wording, an example, a head. */
function isNamed(grid: SheetGrid, columns: readonly number[], row: number): boolean {
  return columns.some((column) => {
    const cell = cellAt(grid, row, column);
    return typeof cell === "string" && !isBlank(cell) && !hasDigit(cell) && !isSectionText(cell);
  });
}

/** Rows among the ballots of a range that are called as none is: F119, since what stands in them could be read as marks. */
function checkSums(grid: SheetGrid, table: BallotTable): readonly Finding[] {
  const { marks, numberColumn } = table;
  const columns = columnsOf(marks);
  const numbered = numberingColumns(grid, table);
  // With marks in the sheet's first column nothing stands left of them.
  if (marks.column === grid.column) return [];
  return rowsOf(table.marks)
    .filter((row) => isSummaryRow(grid, row, marks.column, numberColumn) || isNamed(grid, numbered, row))
    .filter((row) => columns.some((column) => !isBlank(cellAt(grid, row, column))))
    .map((row) =>
      finding("F119", { row: row + 1 }, { sheet: grid.sheet, address: addressAt(grid, row, marks.column) }),
    );
}

/** Ballots that carry a number twice: W120 at the second one. */
function checkNumbers(grid: SheetGrid, table: BallotTable): readonly Finding[] {
  const { numberColumn } = table;
  if (numberColumn === null) return [];
  const found = new FindingCollector(grid.sheet);
  const seen = new Map<number, number>();
  for (const row of rowsOf(table.marks)) {
    const number = ballotNumber(cellAt(grid, row, numberColumn));
    if (number === null) continue;
    const first = seen.get(number);
    if (first === undefined) seen.set(number, row);
    else
      found.add("W120", addressAt(grid, row, numberColumn), () => ({
        number: String(number),
        row: first + 1,
      }));
  }
  return found.list();
}

/** A number or a name of the ballot left of its marks. */
function identityOf({ marks, numberColumn }: BallotTable): number {
  return numberColumn ?? marks.column - 1;
}

/**
 * Ballots without the number that nearly all others have: F181 where empty rows stand before one, as before what somebody
 * tried out under the table; else W147, also where a ballot is called as a part of them, since a mark that slipped out of
 * its row makes a ballot of its own.
 */
function checkUnnumbered(grid: SheetGrid, table: BallotTable): readonly Finding[] {
  const { marks } = table;
  const column = identityOf(table);
  const columns = columnsOf(marks);
  const isMarked = (row: number) => columns.some((at) => !isBlank(cellAt(grid, row, at)));
  const ballots = rowsOf(table.marks).filter(isMarked);
  const isBare = (cell: Cell) => isBlank(cell) || isSectionText(cell);
  const bare = ballots.filter((row) => isBare(cellAt(grid, row, column)));
  if (column < grid.column || bare.length * MOST_BARE > ballots.length) return [];
  const isApart = (row: number) =>
    row > marks.row &&
    !isMarked(row - 1) &&
    isBlank(cellAt(grid, row, column)) &&
    isBare(cellAt(grid, row - 1, column));
  const found = new FindingCollector(grid.sheet);
  for (const row of bare) {
    const address = addressAt(grid, row, column);
    if (isApart(row)) found.add("F181", address, () => ({ row: row + 1 }));
    else found.add("W147", address, () => ({ row: row + 1 }));
  }
  return found.list();
}

/** Rows of a range that are no ballots, or the same ballot twice. */
export function checkRows(grid: SheetGrid, table: BallotTable): readonly Finding[] {
  return [...checkSums(grid, table), ...checkNumbers(grid, table), ...checkUnnumbered(grid, table)];
}
