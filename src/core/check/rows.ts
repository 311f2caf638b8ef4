import { addressAt } from "../sheet/place";
import { between, columnsOf, endColumn, rowsOf } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { tokenOf } from "../ballot/codes";
import { FindingCollector } from "../finding/collector";
import { finding, type Finding } from "../finding/finding";
import type { BallotTable } from "../recognise/ballotTable";
import { ballotNumber, isLabel, isSummaryRow } from "../recognise/cells";
import { followsNumber, isLaterCode } from "../recognise/nextNumber";
import { isSectionText } from "../recognise/noBallots";
import { matches } from "../vocabulary/role";
import { BALLOT_NAME } from "../vocabulary/sections";

/** Ballots without a number are worth a word where they are at most one in so many. */
const MOST_BARE = 3;

const hasDigit = (cell: Cell) => /\d/.test(String(tokenOf(cell)));

/** Of what stands in a column of numbers more than this share are bare numbers, where a word before one is odd. */
const BARE_SHARE = 0.8;
/** Longer texts call no ballot. */
const LONGEST_LABEL = 60;
/** A number behind a word that does not call a ballot: "Kết quả 2018", "Khóa 3". */
const isWordedNumber = (cell: Cell) =>
  typeof cell === "string" &&
  cell.length <= LONGEST_LABEL &&
  /^\p{L}{2}\D* \d+$/u.test(cell.trim()) &&
  !matches(BALLOT_NAME, cell);

interface Numbering {
  readonly column: number;
  /** Nearly all ballots have a number there and nothing else. */
  readonly areBare: boolean;
}

/** Columns left of the marks in which nearly all ballots have a number or a code. */
function numberingColumns(grid: SheetGrid, { marks }: BallotTable): readonly Numbering[] {
  return between(grid.column, marks.column - 1).flatMap((column) => {
    const typed = rowsOf(marks)
      .map((row) => cellAt(grid, row, column))
      .filter((cell) => !isBlank(cell));
    const bare = typed.filter((cell) => ballotNumber(cell) !== null);
    const isNumbering = typed.length > 1 && typed.filter(hasDigit).length * 2 > typed.length;
    return isNumbering ? [{ column, areBare: bare.length > typed.length * BARE_SHARE }] : [];
  });
}

/** A row that is called by a word where the ballots have numbers: a sum in any wording, an example, a head. */
function isNamed(grid: SheetGrid, columns: readonly Numbering[], row: number): boolean {
  return columns.some(({ column, areBare }) => {
    const cell = cellAt(grid, row, column);
    const isOdd = !hasDigit(cell) || (areBare && isWordedNumber(cell));
    return typeof cell === "string" && !isBlank(cell) && isOdd && !isSectionText(cell);
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

const isBare = (cell: Cell) => isBlank(cell) || isSectionText(cell);

/** A number or a name of the ballot left of its marks. */
function identityOf({ marks, numberColumn }: BallotTable): number {
  return numberColumn ?? marks.column - 1;
}

/** The rows of a range with marks. */
function markedRows(grid: SheetGrid, { marks }: BallotTable): readonly number[] {
  const columns = columnsOf(marks);
  return rowsOf(marks).filter((row) => columns.some((at) => !isBlank(cellAt(grid, row, at))));
}

/** A text, where others have a text: a number right of the marks may be a mark that slipped out of its column. */
const isText = (cell: Cell) => typeof cell === "string" && /\p{L}/u.test(cell);

/** Whether a ballot has the number after that of the ballot above it, or a later code: who tries something out writes none. */
function goesOn(
  grid: SheetGrid,
  { numberColumn }: BallotTable,
  marked: readonly number[],
  row: number,
): boolean {
  if (numberColumn === null) return false;
  const above = marked.findLast((own) => own < row);
  return (
    above !== undefined &&
    (followsNumber(grid, row, above, numberColumn) ||
      isLaterCode(cellAt(grid, above, numberColumn), cellAt(grid, row, numberColumn)))
  );
}

/**
 * Ballots behind empty rows without what nearly all others have left of their marks, a number, a code or a time, or the
 * text that they have right of them: F181, since somebody may have tried something out under the table.
 *
 * @example // "Tổ 1", "Tổ 2" right of every ballot, a blank row, then marks with 0 or nothing there → F181
 */
function checkApart(grid: SheetGrid, table: BallotTable, marked: readonly number[]): readonly Finding[] {
  const { marks } = table;
  const left = between(grid.column, marks.column - 1);
  const right = between(endColumn(marks), endColumn(grid) - 1);
  const without = (columns: readonly number[], has: (cell: Cell) => boolean) =>
    columns
      .map((column) => marked.filter((row) => !has(cellAt(grid, row, column))))
      .filter((rows) => rows.length * MOST_BARE <= marked.length)
      .flat();
  const seen = new Set(marked);
  // Signatures part them as well as an empty row does.
  const isOpen = (cell: Cell) => isBare(cell) || (isLabel(cell) && !hasDigit(cell));
  const isEmpty = (row: number) => !seen.has(row) && left.every((at) => isOpen(cellAt(grid, row, at)));
  const bare = [...without(left, (cell) => !isBlank(cell)), ...without(right, isText)].filter(
    (row) => !goesOn(grid, table, marked, row),
  );
  const apart = [...new Set(bare)].filter((row) => row > marks.row && isEmpty(row - 1));
  return apart.map((row) =>
    finding("F181", { row: row + 1 }, { sheet: grid.sheet, address: addressAt(grid, row, marks.column) }),
  );
}

/**
 * Ballots without the number that nearly all others have, or called as a part of the ballots: W147, since a mark that slipped out of its row makes a
 * ballot of its own.
 */
function checkUnnumbered(grid: SheetGrid, table: BallotTable, marked: readonly number[]): readonly Finding[] {
  const column = identityOf(table);
  const bare = marked.filter((row) => isBare(cellAt(grid, row, column)));
  if (column < grid.column || bare.length * MOST_BARE > marked.length) return [];
  const found = new FindingCollector(grid.sheet);
  for (const row of bare) found.add("W147", addressAt(grid, row, column), () => ({ row: row + 1 }));
  return found.list();
}

/** Rows of a range that are no ballots, or the same ballot twice. */
export function checkRows(grid: SheetGrid, table: BallotTable): readonly Finding[] {
  const marked = markedRows(grid, table);
  const apart = checkApart(grid, table, marked);
  const others = apart.length > 0 ? [] : checkUnnumbered(grid, table, marked);
  return [...checkSums(grid, table), ...checkNumbers(grid, table), ...apart, ...others];
}
