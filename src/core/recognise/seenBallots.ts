import { between, columnsOf, hasRow, rowsOf, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { columnsUnderNames } from "./columnsUnderNames";
import { ballotNumber, isMark, isSignedMark, isSumLabel, isTotalsRow } from "./cells";
import { isCounting } from "./numbering";

export function isMostlyMarks(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  const typed = columns.map((column) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
  return typed.length > 0 && typed.filter((cell) => isMark(grid, cell)).length * 2 > typed.length;
}

/** A ballot's number or name at the left of its marks: 12, "P12", "Phiếu 12". */
export function isIdentity(grid: SheetGrid, cell: Cell): boolean {
  return (
    ballotNumber(cell) !== null || (typeof cell === "string" && /\d\s*$/.test(cell) && !isMark(grid, cell))
  );
}

/** The cells of a row without the numbers and names of the ballot that stand before its marks. */
function withoutIdentity(grid: SheetGrid, row: number, columns: readonly number[]): readonly number[] {
  const cells = columns.map((column) => cellAt(grid, row, column));
  const last = cells.findLastIndex((cell) => isSignedMark(grid, cell));
  const first = cells.findIndex((cell, at) => !isBlank(cell) && (at >= last || !isIdentity(grid, cell)));
  return columns.slice(first);
}

/** A row of numbers behind what they sum: "Tín nhiệm cao | 14 | 15 | 7". */
export function isLabelledSum(cells: readonly Cell[]): boolean {
  const [label = null, ...others] = cells.filter((cell) => !isBlank(cell));
  return others.length > 0 && isSumLabel(label) && others.every((cell) => ballotNumber(cell) !== null);
}

function isBallotRow(grid: SheetGrid, area: Area, row: number): boolean {
  if (isTotalsRow(grid, row, area.column + 1)) return false;
  const columns = columnsOf(area);
  if (isLabelledSum(columns.map((column) => cellAt(grid, row, column)))) return false;
  const isNumbered = ballotNumber(cellAt(grid, row, area.column)) !== null;
  return (
    isMostlyMarks(grid, row, isNumbered ? columns.slice(1) : columns) ||
    isMostlyMarks(grid, row, withoutIdentity(grid, row, columns))
  );
}

/** Rows that are ballots, and the columns in which they were seen to be. */
interface Seen {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const NOTHING: Seen = { rows: [], columns: [] };

/** Whether a column holds digits as ballots do, and does not count its lines. */
function isDigitColumn(grid: SheetGrid, column: number, rows: readonly number[]): boolean {
  const typed = rows.map((row) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
  const digits = typed.filter((cell) => cell === 0 || (isMark(grid, cell) && !isSignedMark(grid, cell)));
  return digits.length * 2 > typed.length && !isCounting(typed.map(ballotNumber));
}

/**
 * Rows that are mostly marks by what stands in the columns of signs: forms write much beside them. Digits beside them
 * could be marks, too, and say that these are none.
 */
function seenInColumns(grid: SheetGrid, area: Area, rows: readonly number[]): Seen {
  const columns = signedColumns(grid, area);
  const others = columnsOf(area).filter((column) => !columns.includes(column));
  const found = rows.filter(
    (row) => !isTotalsRow(grid, row, Number(columns[0])) && isMostlyMarks(grid, row, columns),
  );
  const areDigits = others.some((column) => isDigitColumn(grid, column, found));
  return others.length === 0 || areDigits ? NOTHING : { rows: found, columns };
}

/** Rows of marks under names, whatever else a form writes beside them. */
function seenUnderNames(grid: SheetGrid, area: Area, rows: readonly number[]): Seen {
  const marks = columnsUnderNames(grid, area, (cell) => isMark(grid, cell));
  if (marks === null) return NOTHING;
  const columns = columnsOf(marks);
  const found = rows.filter((row) => hasRow(marks, row) && isMostlyMarks(grid, row, columns));
  return { rows: found, columns };
}

/** The rows of some that are ballots: mostly marks, or at least where the marks stand. */
export function seenBallots(grid: SheetGrid, area: Area, rows: readonly number[]): Seen {
  const found = rows.filter((row) => isBallotRow(grid, area, row));
  if (found.length > 0) return { rows: found, columns: columnsOf(area) };
  const inColumns = seenInColumns(grid, area, rows);
  return inColumns.rows.length > 0 ? inColumns : seenUnderNames(grid, area, rows);
}

/** The columns from the first to the last that hold mostly marks by a sign; all where there are none. */
function signedColumns(grid: SheetGrid, area: Area): readonly number[] {
  const all = columnsOf(area);
  const signed = all.filter((column) => {
    const typed = rowsOf(area)
      .map((row) => cellAt(grid, row, column))
      .filter((cell) => !isBlank(cell));
    const marks = typed.filter((cell) => isSignedMark(grid, cell));
    return marks.length > 1 && marks.length * 3 > typed.length;
  });
  const [first] = signed;
  const last = signed.at(-1);
  return first === undefined || last === undefined ? all : between(first, last);
}
