import { columnsOf, sequence, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, usedArea, type SheetGrid } from "../sheet/grid";
import { isBoxMark, isEmptyBox, tokenOf } from "../ballot/codes";
import { personInHead } from "../people/headName";
import { nameKey } from "../people/nameKey";
import { nameStrength } from "../people/nameShape";
import { ballotNumber, isLabel, isMark, isSignedMark } from "./cells";
import { isOffice } from "./offices";
import { levelStarts } from "./boxHeader";
import { BALLOT_NUMBER, MARKS, OFFICE_OR_UNIT, PERSON } from "../vocabulary/heads";
import { matches } from "../vocabulary/role";
import type { ListAreas } from "./list";
import { linesUnder, withBlankLines, type ListColumns } from "./listLines";

/** Rows looked at before a whole sheet is. */
const SAMPLE = 60;
/** Rows above the first line in which heads may stand. */
const REACH = 3;
/** A column with less than one in so many of the marks of another holds only what slipped out of it. */
const SLIPPED = 8;
/** On average a person stands in at least so many lines. */
const LEAST_LINES = 2;

function typedIn(grid: SheetGrid, rows: readonly number[], column: number): readonly Cell[] {
  return rows.map((row) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
}

/** Three boxes once under a head that names them; `null` where they stand more than once or not at all. */
function findBoxes(grid: SheetGrid, within: Area): ListColumns | null {
  const rows = sequence(within.row, Math.min(within.rows, SAMPLE));
  const heads = rows.flatMap((row) => levelStarts(grid, row, within).map((column) => ({ row, column })));
  const [head] = heads;
  if (!head || heads.some(({ row, column }) => row === head.row && column !== head.column)) return null;
  const below = rows.filter((row) => row > head.row);
  const typed = sequence(head.column, 3)
    .flatMap((column) => typedIn(grid, below, column))
    .filter((cell) => cell !== 0 && !isEmptyBox(String(tokenOf(cell))));
  const isBoxes = typed.filter((cell) => isBoxMark(String(tokenOf(cell)))).length * 2 > typed.length;
  return isBoxes ? { marks: [head.column, 3], top: head.row + 1 } : null;
}

/** The one column of codes; `null` where several columns hold marks. */
function findCodes(grid: SheetGrid, within: Area): ListColumns | null {
  const rows = sequence(within.row, Math.min(within.rows, SAMPLE));
  const signed = columnsOf(within).flatMap((column) => {
    const typed = typedIn(grid, rows, column);
    const count = typed.filter((cell) => isSignedMark(grid, cell)).length;
    return count * 2 > typed.length ? [{ column, count }] : [];
  });
  // A single mark beside the column has slipped out of it.
  const most = Math.max(0, ...signed.map(({ count }) => count));
  const columns = signed.flatMap(({ column, count }) => (count * SLIPPED >= most ? [column] : []));
  const [only, ...others] = columns.length > 0 ? columns : numberedCodes(grid, within, rows);
  if (only === undefined || !(others.length === 0 || areBoxes(grid, rows, columns))) return null;
  const marks = [only, ...others];
  const marked = rows.filter((row) => marks.some((column) => isMark(grid, cellAt(grid, row, column))));
  return { marks: [only, others.length + 1], top: Math.min(...marked) };
}

/** Whether three columns side by side hold signs of boxes and no codes. */
function areBoxes(grid: SheetGrid, rows: readonly number[], columns: readonly number[]): boolean {
  const typed = columns.flatMap((column) => typedIn(grid, rows, column)).filter((cell) => isMark(grid, cell));
  const isBeside = columns.every((column, at) => column === Number(columns[0]) + at);
  return columns.length === 3 && isBeside && typed.every((cell) => isBoxMark(String(tokenOf(cell))));
}

/** A column of 1, 2, 3 that is headed as what the ballots say. */
function numberedCodes(grid: SheetGrid, within: Area, rows: readonly number[]): readonly number[] {
  return columnsOf(within).filter((column) => {
    const typed = typedIn(grid, rows, column);
    const heads = typed.slice(
      0,
      typed.findIndex((cell) => isMark(grid, cell)),
    );
    // A title higher up may stand over the numbers of the ballots.
    const isHeaded = heads.slice(-1).some((cell) => matches(MARKS, cell));
    return isHeaded && typed.filter((cell) => isMark(grid, cell)).length * 2 > typed.length;
  });
}

/** The words over a column. */
function headsOf(grid: SheetGrid, column: number, top: number): readonly string[] {
  return sequence(Math.max(grid.row, top - REACH), Math.min(REACH, top - grid.row))
    .map((row) => cellAt(grid, row, column))
    .flatMap((cell) => (typeof cell === "string" && !isBlank(cell) ? [cell] : []));
}

/** Whether the texts of a column are names of which each stands in several lines. */
function areRepeatedNames(grid: SheetGrid, lines: readonly number[], column: number): boolean {
  const typed = typedIn(grid, lines, column);
  const names = typed.flatMap((cell) =>
    typeof cell === "string" && isLabel(cell) && !isMark(grid, cell) ? [nameKey(cell)] : [],
  );
  const isNames = names.length > 0 && names.length * 10 >= typed.length * 8;
  return isNames && lines.length >= LEAST_LINES * new Set(names).size && new Set(names).size > 0;
}

/** Whether most texts of a column look like names, whatever stands above them. */
function areNames(grid: SheetGrid, lines: readonly number[], column: number): boolean {
  const typed = typedIn(grid, lines, column);
  const named = typed.filter((cell) => typeof cell === "string" && nameStrength(personInHead(cell).name) > 0);
  return named.length * 2 > typed.length;
}

/** @param isSaidSo - whether nothing speaks against the marks being what ballots say */
function findNames(
  grid: SheetGrid,
  lines: readonly number[],
  columns: readonly number[],
  top: number,
  isSaidSo: boolean,
): number | null {
  const repeated = columns.filter((column) => areRepeatedNames(grid, lines, column));
  const headed = repeated.find((column) => headsOf(grid, column, top).some((head) => matches(PERSON, head)));
  if (headed !== undefined) return headed;
  const isPosts = (column: number) => typedIn(grid, lines, column).filter(isOffice).length * 2 > lines.length;
  const isBare = (column: number) => headsOf(grid, column, top).length === 0;
  const bare = repeated.find((column) => isBare(column) && !isPosts(column));
  if (bare !== undefined || !isSaidSo) return bare ?? null;
  return repeated.find((column) => areNames(grid, lines, column)) ?? null;
}

/** Numbers of ballots come again for each person; running numbers of lines do not. */
function areBallotNumbers(grid: SheetGrid, lines: readonly number[], column: number): boolean {
  const typed = typedIn(grid, lines, column);
  const numbers = typed.map(ballotNumber);
  const isNumbers = numbers.length > 0 && numbers.every((number) => number !== null);
  return isNumbers && new Set(numbers).size * LEAST_LINES <= lines.length;
}

function findBallots(
  grid: SheetGrid,
  lines: readonly number[],
  columns: readonly number[],
  top: number,
): number | null {
  const headed = columns.find((column) =>
    headsOf(grid, column, top).some((head) => matches(BALLOT_NUMBER, head)),
  );
  return headed ?? columns.find((column) => areBallotNumbers(grid, lines, column)) ?? null;
}

/**
 * Finds a list with a line per ballot and person (layout B): one column of codes or three boxes, beside a column
 * of names that come again and again.
 *
 * @param within - the part to search; the whole sheet unless told
 * @returns `null` where there is none
 */
export function findList(grid: SheetGrid, within: Area = usedArea(grid)): ListAreas | null {
  const found = findBoxes(grid, within) ?? findCodes(grid, within);
  if (!found) return null;
  const marked = linesUnder(grid, within, found);
  const [first] = marked;
  const [column, columns] = found.marks;
  if (first === undefined) return null;
  const others = sequence(grid.column, usedArea(grid).columns).filter(
    (at) => at < column || at >= column + columns,
  );
  const over = headsOf(grid, column, found.top);
  // Under a head of its own a column of codes says what ballots do only where the head says so.
  const isSaidSo = columns > 1 || over.length === 0 || over.some((head) => matches(MARKS, head));
  const name = findNames(grid, marked, others, found.top, isSaidSo);
  if (name === null) return null;
  const lines = withBlankLines(grid, within, marked, name);
  const area = (at: number, count: number): Area => ({
    row: first,
    column: at,
    rows: lines.length,
    columns: count,
  });
  const rest = others.filter((at) => at !== name);
  const ballots = findBallots(grid, lines, rest, found.top);
  const isPostBeside = headsOf(grid, name + 1, found.top).some((head) => matches(OFFICE_OR_UNIT, head));
  return {
    marks: area(column, columns),
    names: area(name, isPostBeside ? 2 : 1),
    ballots: ballots === null ? null : area(ballots, 1),
  };
}
