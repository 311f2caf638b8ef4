import { between, endColumn, type Area } from "../sheet/area";
import { cellAddress } from "../sheet/address";
import { isBlank, type Cell } from "../sheet/cell";
import { isDigitSign, tokenOf } from "../ballot/codes";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { nth } from "../sheet/nth";
import { countValues } from "../sheet/pack";
import { findCells, type PlacedCell } from "../sheet/search";
import { LEGEND_HEAD } from "../vocabulary/legend";
import { matches } from "../vocabulary/role";
import { isNumberHeader, levelOfHeader } from "./cells";
import { legendOf, pairOf, signOf, textOf, type Legend, type Said } from "./legend";

/** What names a level more often stands on ballots or in results, in no small table of signs. */
const MOST_TIMES = 12;

/** A sign right beside the name of a level, and nothing further in the row: numbers there would be results. */
function pairAt(grid: SheetGrid, { row, column, cell }: PlacedCell): Said | null {
  const [left, right] = [cellAt(grid, row, column - 1), cellAt(grid, row, column + 1)];
  const sign = signOf(left, cell);
  const end = column + (sign === null ? 1 : 0);
  const isAlone = between(end + 1, endColumn(grid) - 1).every((at) => isBlank(cellAt(grid, row, at)));
  return isAlone ? pairOf(sign ?? signOf(right, cell), cell) : null;
}

/** The cell of a level with the sign left or right of it. */
function besideSign(grid: SheetGrid, own: PlacedCell): Area {
  const isLeft = signOf(cellAt(grid, own.row, own.column - 1), own.cell) !== null;
  return { row: own.row, column: own.column - (isLeft ? 1 : 0), rows: 1, columns: 2 };
}

/** Whether a column of numbers beside levels only numbers the lines. */
function isRunning(grid: SheetGrid, { row, column }: PlacedCell): boolean {
  return [column - 1, column + 1].some((at) => isNumberHeader(cellAt(grid, row - 1, at)));
}

/** How often each text stands on a sheet, however it is spaced or accented. */
function timesUsed(grid: SheetGrid): ReadonlyMap<string, number> {
  const counts = countValues(grid);
  const times = new Map<string, number>();
  grid.values.forEach((cell, id) => {
    const token = String(tokenOf(cell));
    times.set(token, (times.get(token) ?? 0) + nth(counts, id));
  });
  return times;
}

/** A small table with a sign and a level in each line. */
export function inLines(grid: SheetGrid): readonly Legend[] {
  const times = timesUsed(grid);
  // Counted first: a long sheet of words would be millions of cells, and "C" may be a sign of its own.
  const isLevel = (cell: Cell) =>
    levelOfHeader(cell) !== undefined && Number(times.get(String(tokenOf(cell)))) <= MOST_TIMES;
  const names = new Set(grid.values.filter(isLevel));
  const named = names.size === 0 ? [] : findCells(grid, (cell) => names.has(cell));
  const columns = new Map<number, PlacedCell[]>();
  for (const own of named) columns.set(own.column, [...(columns.get(own.column) ?? []), own]);
  return [...columns.values()].flatMap((cells) => {
    // The head of the table may be called as a level is: "Mức tín nhiệm".
    const found = cells.flatMap((own) => {
      const pair = pairAt(grid, own);
      return pair ? [{ ...own, pair }] : [];
    });
    const pairs = found.map(({ pair }) => pair);
    const [first] = found;
    const areDigits = pairs.every(({ sign }) => isDigitSign(sign));
    if (!first || pairs.length < 2 || (areDigits && isRunning(grid, first))) return [];
    const where = { sheet: grid.sheet, address: cellAddress(first.row, first.column) };
    return legendOf(
      pairs,
      textOf(pairs),
      where,
      found.map((own) => besideSign(grid, own)),
    );
  });
}

/** Levels side by side over their signs, where the cell before them says that these are signs. */
export function inColumns(grid: SheetGrid): readonly Legend[] {
  const heads = findCells(grid, (cell) => matches(LEGEND_HEAD, cell));
  return heads.flatMap(({ row, column }) =>
    [row, row - 1].flatMap((top) => {
      const found = [1, 2, 3].flatMap((at) => {
        const [upper, lower] = [cellAt(grid, top, column + at), cellAt(grid, top + 1, column + at)];
        const pair = pairOf(signOf(lower, upper), upper) ?? pairOf(signOf(upper, lower), lower);
        return pair ? [{ pair, area: { row: top, column: column + at, rows: 2, columns: 1 } }] : [];
      });
      const pairs = found.map(({ pair }) => pair);
      const where = { sheet: grid.sheet, address: cellAddress(row, column) };
      return legendOf(
        pairs,
        textOf(pairs),
        where,
        found.map(({ area }) => area),
      );
    }),
  );
}
