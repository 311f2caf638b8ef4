import { endRow, sequence, type Area } from "../sheet/area";
import type { Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { nameKey } from "../people/nameKey";
import { isMark, isTotalsRow } from "./cells";
import { isFigure } from "./surroundings";

/** The columns of a list that hold its marks. */
export interface ListColumns {
  readonly marks: readonly [first: number, count: number];
  /** First line under the head. */
  readonly top: number;
}

const keyOf = (cell: Cell) => (typeof cell === "string" ? nameKey(cell) : "");

/** Lines from the first under the head to the last that says anything; a sum ends them. */
export function linesUnder(grid: SheetGrid, within: Area, { marks, top }: ListColumns): readonly number[] {
  const [first, count] = marks;
  const rows = sequence(top, endRow(within) - top);
  const sum = rows.findIndex((row) => isTotalsRow(grid, row, first) || isFigure(grid, row));
  const open = sum < 0 ? rows : rows.slice(0, sum);
  const last = open.findLastIndex((row) =>
    sequence(first, count).some((column) => isMark(grid, cellAt(grid, row, column))),
  );
  return open.slice(0, last + 1);
}

/** The lines with those under them that name one of their people again: the last ballot may be blank there. */
export function withBlankLines(
  grid: SheetGrid,
  within: Area,
  lines: readonly number[],
  name: number,
): readonly number[] {
  const keyAt = (row: number) => keyOf(cellAt(grid, row, name));
  const known = new Set(lines.map(keyAt).filter((key) => key !== ""));
  const next = Number(lines.at(-1)) + 1;
  const under = sequence(next, endRow(within) - next);
  const end = under.findIndex((row) => !known.has(keyAt(row)));
  return [...lines, ...(end < 0 ? under : under.slice(0, end))];
}
