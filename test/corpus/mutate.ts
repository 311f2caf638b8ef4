import type { Area } from "../../src/core/sheet/area";
import type { Cell } from "../../src/core/sheet/cell";
import { cellsOf, gridOf, type SheetGrid } from "../../src/core/sheet/grid";

/** What may happen to one cell. */
export const CHANGES = ["swap right", "swap below", "blank", "garbage", "shift"] as const;

export type Change = (typeof CHANGES)[number];

export const GARBAGE = "#@!";

/** The cells of a sheet, with an empty row and an empty column more: there the neighbours of its last cells are. */
function roomy(grid: SheetGrid): Cell[][] {
  const width = cellsOf(grid)[0]?.length ?? 0;
  return [...cellsOf(grid).map((row) => [...row, null]), Array<Cell>(width + 1).fill(null)];
}

const at = (cells: readonly (readonly Cell[])[], row: number, column: number): Cell =>
  cells[row]?.[column] ?? null;

function swap(grid: SheetGrid, row: number, column: number, down: number, right: number): Cell[][] {
  const cells = roomy(grid);
  const [one, other] = [at(cells, row, column), at(cells, row + down, column + right)];
  cells[row]?.splice(column, 1, other);
  cells[row + down]?.splice(column + right, 1, one);
  return trimmed(cells);
}

/** Without an empty last row or column, as Excel's used part is. */
function trimmed(cells: Cell[][]): Cell[][] {
  const rows = cells.at(-1)?.every((cell) => cell === null) === true ? cells.slice(0, -1) : cells;
  return rows.every((row) => row.at(-1) === null) ? rows.map((row) => row.slice(0, -1)) : rows;
}

function typed(grid: SheetGrid, row: number, column: number, value: Cell): Cell[][] {
  return cellsOf(grid).map((line, at) => (at === row ? line.with(column, value) : [...line]));
}

function shifted(grid: SheetGrid, row: number, column: number): Cell[][] {
  const cells = cellsOf(grid).map((line, at) =>
    at === row ? line.toSpliced(column, 0, null) : [...line, null],
  );
  return cells.every((line) => line.at(-1) === null) ? cells.map((line) => line.slice(0, -1)) : cells;
}

/** A sheet with one cell changed; rows and columns count from the used part's first. */
export function mutated(grid: SheetGrid, change: Change, row: number, column: number): SheetGrid {
  const cells = {
    "swap right": () => swap(grid, row, column, 0, 1),
    "swap below": () => swap(grid, row, column, 1, 0),
    blank: () => typed(grid, row, column, null),
    garbage: () => typed(grid, row, column, GARBAGE),
    shift: () => shifted(grid, row, column),
  }[change]();
  return gridOf({ ...grid, cells });
}

const isIn = (area: Area, row: number, column: number) =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** Whether nothing can be typed into a cell, since it is merged into another. */
export function isSwallowed(
  { metadata: looks, row: top, column: left }: SheetGrid,
  row: number,
  column: number,
): boolean {
  return (looks?.merges ?? []).some(
    (area) =>
      isIn(area, top + row, left + column) && !(area.row === top + row && area.column === left + column),
  );
}
