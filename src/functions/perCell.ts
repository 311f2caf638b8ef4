import type { Cell, Grid } from "../core/cell/cell";
import { isBlank, isCellError } from "../core/cell/cell";
import { finding, type Result } from "../core/finding/finding";

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const sizeOf = (grid: Grid): Size => ({ rows: grid.length, columns: grid[0]?.length ?? 0 });

function fits(size: Size, whole: Size): boolean {
  const isOne = size.rows === 1 && size.columns === 1;
  return isOne || (size.rows === whole.rows && size.columns === whole.columns);
}

function at(grid: Grid, row: number, column: number): Cell {
  const line = grid.length === 1 ? grid[0] : grid[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
}

/** One answer of a spilled result. */
export type CellResult = Result<string | number>;

/**
 * Calls a function for every pair of cells; a single value stands for the whole other range.
 *
 * @returns F702 when the ranges have different sizes
 */
export function perCell(
  low: Grid,
  base: Grid,
  answer: (low: Cell, base: Cell) => CellResult,
): Result<readonly (readonly CellResult[])[]> {
  const one = sizeOf(low);
  const other = sizeOf(base);
  const whole = { rows: Math.max(one.rows, other.rows), columns: Math.max(one.columns, other.columns) };
  if (!fits(one, whole)) return { ok: false, finding: finding("F702", { argument: "low" }) };
  if (!fits(other, whole)) return { ok: false, finding: finding("F702", { argument: "base" }) };
  return {
    ok: true,
    value: Array.from({ length: whole.rows }, (_, row) =>
      Array.from({ length: whole.columns }, (__, column) =>
        answer(at(low, row, column), at(base, row, column)),
      ),
    ),
  };
}

/** A count that must be there: F701 for a blank cell, F207 for an error, a text or a truth value. */
export function requiredCount(cell: Cell, name: string): Result<number> {
  if (isBlank(cell)) return { ok: false, finding: finding("F701", { argument: name }) };
  if (typeof cell === "number") return { ok: true, value: cell };
  const value = isCellError(cell) ? cell.error : String(cell);
  return { ok: false, finding: finding("F207", { field: name, value }) };
}
