import { contains, sequence, type Area } from "./area";
import type { Cell } from "./cell";
import type { PackedCells, SheetGrid } from "./grid";
import { nth } from "./nth";
import { countValues } from "./pack";

/** A cell with its absolute place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Per value of a sheet whether it passes a test, so that millions of cells cost one test per different value. */
function flagsOf({ values }: PackedCells, test: (cell: Cell) => boolean): Uint8Array {
  return Uint8Array.from(values, (value) => (test(value) ? 1 : 0));
}

/** What a function picks of the cells of a sheet, row by row; each different value is looked at once. */
export function pickCells<T extends object>(
  grid: SheetGrid,
  pick: (cell: Cell) => T | null,
): readonly (T & { readonly row: number; readonly column: number })[] {
  const { row, column, columns, ids } = grid;
  const picked = grid.values.map(pick);
  const found: (T & { row: number; column: number })[] = [];
  for (let at = 0; at < ids.length; at++) {
    const own = picked[nth(ids, at)];
    if (own) found.push({ ...own, row: row + Math.floor(at / columns), column: column + (at % columns) });
  }
  return found;
}

/** The cells that pass a test, row by row. */
export function findCells(grid: SheetGrid, test: (cell: Cell) => boolean): readonly PlacedCell[] {
  return pickCells(grid, (cell) => (test(cell) ? { cell } : null));
}

/**
 * The cells that pass a test, of every row in which exactly so many do. No list is made of other rows: on a long sheet of
 * ballots in words nearly all cells may pass.
 */
export function findRowsOf(
  grid: SheetGrid,
  count: number,
  test: (cell: Cell) => boolean,
): readonly (readonly PlacedCell[])[] {
  const { row, column, columns, ids, values } = grid;
  const flags = flagsOf(grid, test);
  const passes = (at: number) => nth(flags, nth(ids, at));
  return sequence(0, grid.rows).flatMap((line) => {
    const from = line * columns;
    let passed = 0;
    for (let at = from; at < from + columns; at++) passed += passes(at);
    if (passed !== count) return [];
    const own = sequence(from, columns).filter((at) => passes(at) === 1);
    return [
      own.map((at) => ({ row: row + line, column: column + at - from, cell: values[nth(ids, at)] ?? null })),
    ];
  });
}

/** Where the cells that pass a test stand: how many in some areas, how many outside, and the first outside. */
export interface CellsByPlace {
  readonly inside: number;
  readonly outside: number;
  readonly first: Pick<PlacedCell, "row" | "column"> | null;
}

/** Counts the cells that pass a test inside and outside of some areas. No list of cells is made. */
export function countByPlace(
  grid: SheetGrid,
  areas: readonly Area[],
  test: (cell: Cell) => boolean,
): CellsByPlace {
  const { columns, ids } = grid;
  const flags = flagsOf(grid, test);
  let [inside, outside] = [0, 0];
  let first: CellsByPlace["first"] = null;
  for (let at = 0; at < ids.length; at++) {
    if (nth(flags, nth(ids, at)) === 0) continue;
    const [row, column] = [grid.row + Math.floor(at / columns), grid.column + (at % columns)];
    if (areas.some((area) => contains(area, row, column))) {
      inside += 1;
      continue;
    }
    outside += 1;
    first ??= { row, column };
  }
  return { inside, outside, first };
}

/** Whether any cell passes a test. */
export function hasCell(grid: PackedCells, test: (cell: Cell) => boolean): boolean {
  const flags = flagsOf(grid, test);
  return grid.ids.some((id) => nth(flags, id) === 1);
}

/** Every different value that stands in a cell. */
export function usedValues({ ids, values }: PackedCells): readonly Cell[] {
  const counts = countValues({ ids, values });
  return values.filter((_, id) => nth(counts, id) > 0);
}
