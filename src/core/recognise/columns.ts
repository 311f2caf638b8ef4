import { between, columnsOf, rowsOf, type Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import {
  ballotNumber,
  isLabel,
  isLevelSign,
  isMark,
  isRemarkHeader,
  isSignedMark,
  isSummaryRow,
  levelOfHeader,
} from "./cells";
import { findNumberColumn, headsOf, isIndexRow, isNumbering } from "./numbering";
import { isIdentity, isLabelledSum, isMostlyMarks, seenBallots } from "./seenBallots";
import { personInHead } from "../people/headName";
import { nameStrength } from "../people/nameShape";
import { ATTRIBUTE } from "../vocabulary/purposes";
import { matches } from "../vocabulary/role";

/** Columns of marks and the rows they were seen in, absolute. */
export interface MarkBlock {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly [number, number];
  readonly numberColumn: number | null;
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

/**
 * Whether a column beside codes says in digits something else of each ballot: how often it says what, under the name of a
 * level or under nothing, or in which group it was cast, under "Tổ đại biểu".
 */
function isDigitsPerBallot(grid: SheetGrid, column: number, rows: readonly number[]): boolean {
  // The first ballots may not be among those seen.
  const above = headsOf(grid, column, rows, 3);
  const heads = above.filter((cell) => !isBlank(cell) && ballotNumber(cell) === null);
  const cells = rows.map((row) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
  const isOther = heads
    .slice(-1)
    .every((cell) => levelOfHeader(cell) !== undefined || matches(ATTRIBUTE, cell));
  return isOther && !cells.some((cell) => isSignedMark(grid, cell));
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
  const areNames = strengths.filter((strength) => strength === 2).length * 2 >= heads.length;
  const isOdd = heads.length > 2 && heads.slice(0, 1).every(isWord) && !heads.slice(1).some(isWord);
  if (!areNames) return isOdd ? columns.slice(1) : columns;
  const [first, last] = [strengths.findIndex((own) => own > 0), strengths.findLastIndex((own) => own > 0)];
  return columns.slice(first, last + 1);
}

/** The rows of an area; where some hold marks by a sign, those of bare digits number or count something. */
function withoutDigitRows(grid: SheetGrid, area: Area): readonly number[] {
  const all = rowsOf(area);
  const columns = columnsOf(area);
  const signed = all.filter((row) => {
    const cells = columns.map((column) => cellAt(grid, row, column));
    if (isLabelledSum(cells)) return false;
    const marks = cells.filter((cell) => isMark(grid, cell));
    const count = marks.filter((cell) => isLevelSign(grid, cell)).length;
    // A row of sums may be called by a code itself; a ballot may be followed by how often it says what.
    return count > 1 || count * 2 >= marks.length;
  });
  const { rows } = seenBallots(grid, area, signed);
  return rows.length > 0 ? rows : all;
}

/** Finds where codes stand in an area: the rows mostly made of marks and the columns of these marks. */
export function findCodeBlock(grid: SheetGrid, area: Area): MarkBlock | null {
  const all = withoutDigitRows(grid, area);
  const { rows: seen, columns: within } = seenBallots(grid, area, all);
  const marked = within.filter(
    (column) =>
      isMarkColumn(grid, column, seen) && !isNumbering(grid, column, seen) && !isRemarks(grid, column, seen),
  );
  const isSigned = (column: number) => seen.some((row) => isLevelSign(grid, cellAt(grid, row, column)));
  const columns = marked.some(isSigned)
    ? marked.filter((column) => !isDigitsPerBallot(grid, column, seen))
    : withoutWords(grid, marked, seen);
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
