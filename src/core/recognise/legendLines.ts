import { cellAddress } from "../sheet/address";
import { columnsOf } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { isDigitSign, tokenOf } from "../ballot/codes";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { findRowsOf, type PlacedCell } from "../sheet/search";
import { LEGEND_HEAD } from "../vocabulary/legend";
import { matches } from "../vocabulary/role";
import { levelOfHeader } from "./cells";
import { legendOf, oneCell, pairOf, signOf, textOf, type Legend, type Said } from "./legend";

const LEVELS = 3;
/** How far apart levels of one line may stand, as merged cells part them. */
const MOST_APART = 4;

/** A sign with the level that stands under it, over it or right of it. */
interface Pair {
  readonly sign: PlacedCell;
  readonly level: PlacedCell;
}

const at = (grid: SheetGrid, row: number, column: number): PlacedCell => ({
  row,
  column,
  cell: cellAt(grid, row, column),
});

/** Whether some cells name the three levels, one each, not far from each other. */
function areThree(cells: readonly PlacedCell[]): boolean {
  const levels = new Set(cells.map(({ cell }) => levelOfHeader(cell)));
  const columns = cells.map(({ column }) => column);
  const isNear = columns.every(
    (column) => columns.filter((own) => Math.abs(own - column) <= MOST_APART).length > 1,
  );
  return levels.size === LEVELS && isNear;
}

/** Whether a row holds nothing but some cells and what says before them that they are signs. */
function isOnly(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  const first = Math.min(...columns);
  return columnsOf(grid).every((column) => {
    const cell = cellAt(grid, row, column);
    return isBlank(cell) || columns.includes(column) || (column < first && matches(LEGEND_HEAD, cell));
  });
}

const isSignOfDigits = ({ sign }: Pair) => isDigitSign(String(tokenOf(sign.cell)));

/** Whether three pairs of two rows stand for themselves: letters with nothing right beside them, digits in rows of their own. */
function areApart(grid: SheetGrid, pairs: readonly Pair[]): boolean {
  const columns = pairs.map(({ level }) => level.column);
  const rows = pairs.slice(0, 1).flatMap(({ sign, level }) => [sign.row, level.row]);
  if (pairs.some(isSignOfDigits)) return rows.every((row) => isOnly(grid, row, columns));
  const beside = [Math.min(...columns) - 1, Math.max(...columns) + 1];
  return rows.every((row) => beside.every((column) => isFree(cellAt(grid, row, column))));
}

const isFree = (cell: Cell) => isBlank(cell) || matches(LEGEND_HEAD, cell);

function legendIn(grid: SheetGrid, pairs: readonly Pair[]): readonly Legend[] {
  const said = pairs.flatMap(({ sign, level }): readonly Said[] => {
    const pair = pairOf(signOf(sign.cell, level.cell), level.cell);
    return pair ? [pair] : [];
  });
  if (said.length < LEVELS) return [];
  const cells = pairs.flatMap(({ sign, level }) => [oneCell(sign), oneCell(level)]);
  const addresses = cells.slice(0, 1).map(({ row, column }) => cellAddress(row, column));
  return legendOf(said, textOf(said), { sheet: grid.sheet, address: addresses.join() }, cells);
}

/** The levels of each row that names three, from the left. */
function levelsByRow(grid: SheetGrid): readonly (readonly PlacedCell[])[] {
  const isLevel = (cell: Cell) =>
    typeof cell === "string" && cell.length > 1 && levelOfHeader(cell) !== undefined;
  return findRowsOf(grid, LEVELS, isLevel).filter(areThree);
}

/**
 * An explanation laid across columns: the three levels in one row, each with its sign over it, under it or left of it.
 *
 * @example // "H | M | L" over "Tín nhiệm cao | Tín nhiệm | Tín nhiệm thấp"; "1 | Tín nhiệm cao | 2 | Tín nhiệm | …"
 */
export function inLevelRows(grid: SheetGrid): readonly Legend[] {
  return levelsByRow(grid).flatMap((levels) => {
    const beside = [-1, 1].map((step) =>
      levels.map((level) => ({ level, sign: at(grid, level.row + step, level.column) })),
    );
    const before = levels.map((level) => ({ level, sign: at(grid, level.row, level.column - 1) }));
    const columns = before.flatMap(({ sign, level }) => [sign.column, level.column]);
    const isLine = before.every(({ level }) => isOnly(grid, level.row, columns));
    const all = [...beside.filter((pairs) => areApart(grid, pairs)), ...(isLine ? [before] : [])];
    return all.flatMap((pairs) => legendIn(grid, pairs));
  });
}
