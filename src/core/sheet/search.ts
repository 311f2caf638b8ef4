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

/** A text with its absolute place. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The texts of a sheet up to a length, row by row. */
export function findTexts(grid: SheetGrid, longest = Infinity): readonly PlacedText[] {
  return pickCells(grid, (cell) =>
    typeof cell === "string" && cell.length <= longest ? { text: cell } : null,
  );
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
