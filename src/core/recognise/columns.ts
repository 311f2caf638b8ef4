import { between, columnsOf, rowsOf, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import {
  ballotNumber,
  isLabel,
  isMark,
  isRemarkHeader,
  isSignedMark,
  isSumLabel,
  isSummaryRow,
  isTotalsRow,
  levelOfHeader,
} from "./cells";
import { findNumberColumn, headsOf, isIndexRow, isNumbering } from "./numbering";
import { personInHead } from "../people/headName";
import { nameStrength } from "../people/nameShape";

/** Columns of marks and the rows they were seen in, absolute. */
export interface MarkBlock {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly [number, number];
  readonly numberColumn: number | null;
}

function isMostlyMarks(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  const typed = columns.map((column) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
  return typed.length > 0 && typed.filter((cell) => isMark(grid, cell)).length * 2 > typed.length;
}

/** A ballot's number or name at the left of its marks: 12, "P12", "Phiếu 12". */
function isIdentity(grid: SheetGrid, cell: Cell): boolean {
  return (
    ballotNumber(cell) !== null || (typeof cell === "string" && /\d\s*$/.test(cell) && !isMark(grid, cell))
  );
}

/** The cells of a row without the numbers and names of the ballot that stand before its marks. */
function withoutIdentity(grid: SheetGrid, row: number, columns: readonly number[]): readonly number[] {
  const [first] = columns;
  if (first === undefined || columns.length === 1) return columns;
  const cell = cellAt(grid, row, first);
  const rest = columns.slice(1);
  const isFollowed = rest.some((column) => isSignedMark(grid, cellAt(grid, row, column)));
  if (isBlank(cell) || (isIdentity(grid, cell) && isFollowed)) return withoutIdentity(grid, row, rest);
  return columns;
}

/** A row of numbers behind what they sum: "Tín nhiệm cao | 14 | 15 | 7". */
function isLabelledSum(cells: readonly Cell[]): boolean {
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

/** Whether a row is a ballot by what stands in some of its columns: forms write much beside them. */
function isMarkedIn(grid: SheetGrid, area: Area, row: number, columns: readonly number[]): boolean {
  const isPart = columns.length < area.columns;
  return isPart && !isTotalsRow(grid, row, Number(columns[0])) && isMostlyMarks(grid, row, columns);
}

/** The rows that are mostly marks; where none is, those that are in the columns of marks. */
function ballotRows(grid: SheetGrid, area: Area, rows: readonly number[]): readonly number[] {
  const found = rows.filter((row) => isBallotRow(grid, area, row));
  if (found.length > 0) return found;
  const within = signedColumns(grid, area);
  return rows.filter((row) => isMarkedIn(grid, area, row, within));
}

function isMarkColumn(grid: SheetGrid, column: number, rows: readonly number[]): boolean {
  const typed = rows.map((row) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
  return typed.length > 0 && typed.filter((cell) => isMark(grid, cell)).length * 2 >= typed.length;
}

/** Whether a column is headed as remarks or sums; a head over several columns says nothing of the first of them. */
function isRemarks(grid: SheetGrid, column: number, rows: readonly number[]): boolean {
  const heads = headsOf(grid, column, rows, 3).filter((cell) => !isBlank(cell));
  return heads.slice(-1).some(isRemarkHeader);
}

/** Whether a column counts what each ballot of codes says: numbers under the name of a level, or under nothing. */
function isCountPerBallot(grid: SheetGrid, column: number, rows: readonly number[]): boolean {
  const heads = headsOf(grid, column, rows, 3).filter((cell) => !isBlank(cell));
  const cells = rows.map((row) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
  const isSum = heads.slice(-1).every((cell) => levelOfHeader(cell) !== undefined);
  return isSum && !cells.some((cell) => isSignedMark(grid, cell));
}

/** The labels over a column as they may name somebody: names and offices, from the top. */
function namesOver(grid: SheetGrid, column: number, rows: readonly number[]): readonly string[] {
  return headsOf(grid, column, rows, 3).flatMap((cell) =>
    typeof cell === "string" && isLabel(cell) ? [personInHead(cell).name] : [],
  );
}

/**
 * Columns without those at the edges that are headed by no name while most others are: a column that counts or checks
 * the ballots holds the same digits as they do. Left of the first person one word is enough.
 */
function withoutWords(
  grid: SheetGrid,
  columns: readonly number[],
  rows: readonly number[],
): readonly number[] {
  const heads = columns.map((column) => namesOver(grid, column, rows));
  const isWord = (names: readonly string[]) => names.slice(-1).some((name) => !name.includes(" "));
  const strengths = heads.map((names) => (names.length === 0 ? 1 : Math.max(...names.map(nameStrength))));
  const areNames = strengths.filter((strength) => strength === 2).length * 2 > heads.length;
  const isOdd = heads.length > 2 && heads.slice(0, 1).every(isWord) && !heads.slice(1).some(isWord);
  if (!areNames) return isOdd ? columns.slice(1) : columns;
  const [first, last] = [strengths.findIndex((own) => own > 0), strengths.findLastIndex((own) => own > 0)];
  return columns.slice(first, last + 1);
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

/** The rows of an area; where some hold marks by a sign, those of bare digits number or count something. */
function withoutDigitRows(grid: SheetGrid, area: Area): readonly number[] {
  const all = rowsOf(area);
  const columns = columnsOf(area);
  const signed = all.filter((row) => {
    const cells = columns.map((column) => cellAt(grid, row, column));
    if (isLabelledSum(cells)) return false;
    const marks = cells.filter((cell) => isMark(grid, cell));
    const count = marks.filter((cell) => isSignedMark(grid, cell)).length;
    // A row of sums may be called by a code itself; a ballot may be followed by how often it says what.
    return count > 1 || count * 2 >= marks.length;
  });
  const ballots = ballotRows(grid, area, signed);
  return ballots.length > 0 ? ballots : all;
}

/** Finds where codes stand in an area: the rows mostly made of marks and the columns of these marks. */
export function findCodeBlock(grid: SheetGrid, area: Area): MarkBlock | null {
  const all = withoutDigitRows(grid, area);
  const within = signedColumns(grid, area);
  const seen = ballotRows(grid, area, all);
  const marked = columnsOf(area).filter(
    (column) =>
      isMarkColumn(grid, column, seen) && !isNumbering(grid, column, seen) && !isRemarks(grid, column, seen),
  );
  const isSigned = (column: number) => seen.some((row) => isSignedMark(grid, cellAt(grid, row, column)));
  // Beside signs a column of digits numbers or checks the ballots.
  const areas = marked.filter(
    (column) => within.length === area.columns || within.includes(column) || isSigned(column),
  );
  const columns = areas.some(isSigned)
    ? areas.filter((column) => !isCountPerBallot(grid, column, seen))
    : withoutWords(grid, areas, seen);
  const from = columns[0];
  const to = columns.at(-1);
  if (from === undefined || to === undefined) return null;
  const numberColumn = findNumberColumn(grid, from, seen);
  const people = between(from, to);
  const isWorded = (row: number) =>
    numberColumn !== null &&
    isLabel(cellAt(grid, row, numberColumn)) &&
    !isIdentity(grid, cellAt(grid, row, numberColumn)) &&
    !people.some((column) => isSignedMark(grid, cellAt(grid, row, column)));
  const isOther = (row: number) =>
    isSummaryRow(grid, row, from, numberColumn) || isIndexRow(grid, row, [from, to]) || isWorded(row);
  const rows = all.filter((row) => isMostlyMarks(grid, row, people) && !isOther(row));
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  return { first, last, columns: [from, to], numberColumn };
}
