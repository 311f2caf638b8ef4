import { widthOf, type Cell, type Grid } from "../core/sheet/cell";
import { finding, type Result } from "../core/finding/finding";

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const sizeOf = (grid: Grid): Size => ({ rows: grid.length, columns: widthOf(grid) });

function fits(size: Size, whole: Size): boolean {
  const isOne = size.rows === 1 && size.columns === 1;
  return isOne || (size.rows === whole.rows && size.columns === whole.columns);
}

function cellOf(grid: Grid, row: number, column: number): Cell {
  const line = grid.length === 1 ? grid[0] : grid[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
}

/** One answer of a spilled result. */
export type CellResult = Result<string | number>;

/** Where in the result an answer stands; both count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Ranges by the names of their arguments. */
export type Ranges<Name extends string> = Readonly<Record<Name, Grid>>;

/**
 * Calls a function once per cell of several ranges of one size; a single value stands for a whole range.
 *
 * @param answer - gets the cell of each argument by its name
 * @returns F702 when a range has another size than the largest
 */
export function perCell<Name extends string>(
  ranges: Ranges<Name>,
  answer: (cell: (name: Name) => Cell, place: Place) => CellResult,
): Result<readonly (readonly CellResult[])[]> {
  const grids = Object.entries<Grid>(ranges);
  const sizes = grids.map(([, grid]) => sizeOf(grid));
  const whole = {
    rows: Math.max(...sizes.map((size) => size.rows)),
    columns: Math.max(...sizes.map((size) => size.columns)),
  };
  const misfit = grids.find(([, grid]) => !fits(sizeOf(grid), whole));
  if (misfit) return { ok: false, finding: finding("F702", { argument: misfit[0] }) };
  const value = Array.from({ length: whole.rows }, (_, row) =>
    Array.from({ length: whole.columns }, (__, column) =>
      answer((name) => cellOf(ranges[name], row, column), { row, column }),
    ),
  );
  return { ok: true, value };
}
