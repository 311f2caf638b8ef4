import { cellAt, isBlank, type Area, type SheetGrid } from "../cell/cell";
import { isBoxMark, tokenOf } from "../ballot/codes";
import { ballotNumber, isMark, isNumberHeader, isTotalsRow, levelOfHeader } from "./cells";

/** Columns of marks and the rows they were seen in, absolute. */
export interface MarkBlock {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly [number, number];
  readonly numberColumn: number | null;
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

/** Whether box marks stand under a head, and not codes: a ballot may itself say TNC, TN, TNT in a row. */
function hasBoxesBelow(
  grid: SheetGrid,
  area: Area,
  head: number,
  [from, to]: readonly [number, number],
): boolean {
  const below = range(head + 1, area.row + area.rows - 1).flatMap((row) =>
    range(from, to).map((column) => cellAt(grid, row, column)),
  );
  const boxes = below.filter((cell) => isBoxMark(tokenOf(cell) ?? "")).length;
  return boxes > below.filter((cell) => levelOfHeader(cell) !== undefined).length;
}

/** The row whose cells repeat Cao, Tín nhiệm, Thấp above box marks, and where these triples stand. */
export function findBoxHeader(
  grid: SheetGrid,
  area: Area,
): { row: number; columns: [number, number] } | null {
  for (const row of range(area.row, area.row + area.rows - 1)) {
    const starts = range(area.column, area.column + area.columns - 3).filter((column) =>
      [1, 2, 3].every((level, at) => levelOfHeader(cellAt(grid, row, column + at)) === level),
    );
    const [first] = starts;
    const last = starts.at(-1);
    if (first === undefined || last === undefined) continue;
    const columns: [number, number] = [first, last + 2];
    if (hasBoxesBelow(grid, area, row, columns)) return { row, columns };
  }
  return null;
}

function isBallotRow(grid: SheetGrid, area: Area, row: number): boolean {
  if (isTotalsRow(grid, row)) return false;
  const cells = range(area.column, area.column + area.columns - 1).map((column) => cellAt(grid, row, column));
  const [first = null, ...rest] = cells;
  const counted = (ballotNumber(first) === null ? cells : rest).filter((cell) => !isBlank(cell));
  return counted.length > 0 && counted.filter(isMark).length * 2 > counted.length;
}

/** Whether a column counts the ballots: headed so, or whole numbers each one more than the last. */
function isNumbering(grid: SheetGrid, column: number, rows: readonly number[]): boolean {
  const [first = 0] = rows;
  const heads = range(Math.max(grid.row, first - 3), first - 1).map((row) => cellAt(grid, row, column));
  if (heads.some(isNumberHeader)) return true;
  const numbers = rows.map((row) => ballotNumber(cellAt(grid, row, column)));
  return (
    rows.length > 2 && numbers.every((number, at) => number !== null && number === (numbers[0] ?? 0) + at)
  );
}

function isMarkColumn(grid: SheetGrid, column: number, rows: readonly number[]): boolean {
  const typed = rows.map((row) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
  return typed.length > 0 && typed.filter(isMark).length * 2 >= typed.length;
}

/** The column left of the marks that numbers the ballots. */
export function findNumberColumn(grid: SheetGrid, before: number, rows: readonly number[]): number | null {
  return range(grid.column, before - 1).findLast((column) => isNumbering(grid, column, rows)) ?? null;
}

/** Finds where codes stand in an area: the rows mostly made of marks and the columns of these marks. */
export function findCodeBlock(grid: SheetGrid, area: Area): MarkBlock | null {
  const rows = range(area.row, area.row + area.rows - 1).filter((row) => isBallotRow(grid, area, row));
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const columns = range(area.column, area.column + area.columns - 1).filter(
    (column) => isMarkColumn(grid, column, rows) && !isNumbering(grid, column, rows),
  );
  const from = columns[0];
  const to = columns.at(-1);
  if (from === undefined || to === undefined) return null;
  return { first, last, columns: [from, to], numberColumn: findNumberColumn(grid, from, rows) };
}
