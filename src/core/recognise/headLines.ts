import { personInHead } from "../people/headName";
import { nameStrength } from "../people/nameShape";
import { between } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { GIVEN_NAME, NAME_BEGINS } from "../vocabulary/heads";
import { matches } from "../vocabulary/role";
import { isOffice } from "./offices";

/** The lines over the marks that say who is meant; `null` for what no line says. */
export interface HeadLines {
  readonly name: number | null;
  /** The given names, where they stand apart from the rest. */
  readonly given: number | null;
  readonly office: number | null;
}

const isMost = (count: number, all: number) => count * 2 > all;
const isPerson = (cell: Cell) => typeof cell === "string" && nameStrength(personInHead(cell).name) === 2;
const isGiven = (cell: Cell) => typeof cell === "string" && /^\p{Lu}[\p{Ll}\p{M}]*$/u.test(cell.trim());

const countIn = (
  grid: SheetGrid,
  row: number,
  columns: readonly number[],
  isWanted: (cell: Cell) => boolean,
) => columns.filter((column) => isWanted(cellAt(grid, row, column))).length;

/** Whether a line names people as names look, in most of some columns. */
export function namesPeople(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  return isMost(countIn(grid, row, columns, isPerson), columns.length);
}

/** What stands left of a line's cells, nearest to them. */
function labelOf(grid: SheetGrid, row: number, before: number): Cell {
  const left = between(grid.column, before - 1).map((column) => cellAt(grid, row, column));
  return left.findLast((cell) => !isBlank(cell)) ?? null;
}

/**
 * Whether a line holds the given names of the line over it: one capitalised word each, under "Tên", or under nothing
 * beside "Họ và tên". Places and short posts have a label of their own.
 */
function areGiven(
  grid: SheetGrid,
  [upper, lower]: readonly [number, number],
  columns: readonly number[],
): boolean {
  const before = Math.min(...columns);
  const [over, own] = [upper, lower].map((row) => labelOf(grid, row, before)) as [Cell, Cell];
  const isLabelled = matches(NAME_BEGINS, over) && (own === null || matches(GIVEN_NAME, own));
  return isLabelled && isMost(countIn(grid, lower, columns, isGiven), columns.length);
}

/**
 * Which of three neighbouring lines over the marks are names and posts, where the uppermost names people and the others
 * do not; of two lines, whether the lower completes the names.
 *
 * @param rows - the lines, from the top
 * @param isUsual - what two lines say where they are no parted names
 * @example // "Nguyễn Văn A", "Bí thư", "Xã B" from the top → names in the first line, posts in the second
 */
export function headLines(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly number[],
  usual: HeadLines,
): HeadLines {
  const [top, ...below] = rows;
  const [next, last] = below;
  if (top === undefined || next === undefined) return usual;
  const given = areGiven(grid, [top, next], columns) ? next : null;
  if (last === undefined) return given === null ? usual : { name: top, given, office: null };
  const posts = (row: number) => countIn(grid, row, columns, isOffice);
  const others = below.filter((row) => row !== given);
  return { name: top, given, office: others.reduce((best, row) => (posts(row) > posts(best) ? row : best)) };
}
