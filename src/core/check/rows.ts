import { cellAddress } from "../cell/address";
import { cellAt, isBlank, type SheetGrid } from "../cell/cell";
import { FindingCollector } from "../finding/collector";
import { finding, type Finding } from "../finding/finding";
import type { BallotTable } from "../recognise/ballotTable";
import { ballotNumber, isSummaryRow } from "../recognise/cells";

const rowsOf = ({ marks }: BallotTable) => Array.from({ length: marks.rows }, (_, at) => marks.row + at);

/** Sums that stand among the ballots of a range: F119, since digits in them could be read as marks. */
function checkSums(grid: SheetGrid, table: BallotTable): readonly Finding[] {
  const { marks, numberColumn } = table;
  const columns = Array.from({ length: marks.columns }, (_, at) => marks.column + at);
  // With marks in the sheet's first column nothing stands left of them.
  if (marks.column === grid.column) return [];
  return rowsOf(table)
    .filter((row) => isSummaryRow(grid, row, marks.column, numberColumn))
    .filter((row) => columns.some((column) => !isBlank(cellAt(grid, row, column))))
    .map((row) =>
      finding("F119", { row: row + 1 }, { sheet: grid.sheet, address: cellAddress(row, marks.column) }),
    );
}

/** Ballots that carry a number twice: W120 at the second one. */
function checkNumbers(grid: SheetGrid, table: BallotTable): readonly Finding[] {
  const { numberColumn } = table;
  if (numberColumn === null) return [];
  const found = new FindingCollector(grid.sheet);
  const seen = new Map<number, number>();
  for (const row of rowsOf(table)) {
    const number = ballotNumber(cellAt(grid, row, numberColumn));
    if (number === null) continue;
    const first = seen.get(number);
    if (first === undefined) seen.set(number, row);
    else
      found.add("W120", cellAddress(row, numberColumn), () => ({ number: String(number), row: first + 1 }));
  }
  return found.list();
}

/** Rows of a range that are no ballots, or the same ballot twice. */
export function checkRows(grid: SheetGrid, table: BallotTable): readonly Finding[] {
  return [...checkSums(grid, table), ...checkNumbers(grid, table)];
}
