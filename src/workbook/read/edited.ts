import { parseArea } from "../../core/sheet/address";
import { contains, type Area } from "../../core/sheet/area";
import { isBlank, type Cell } from "../../core/sheet/cell";
import { cellAt, lineAt, type SheetGrid, type SheetMetadata } from "../../core/sheet/grid";
import type { CellFormula } from "../../core/sheet/looks";
import { keyPlace } from "../../core/sheet/shown";
import type { TakenRows } from "./packed";

/** Addresses of one sheet at which something was edited. */
export interface EditedSheet {
  readonly sheet: string;
  readonly addresses: readonly string[];
}

/** The cells of an area as they are now. */
export interface EditedArea {
  readonly area: Area;
  readonly cells: readonly (readonly Cell[])[];
  readonly shown: TakenRows["shown"];
  readonly formulas: readonly CellFormula[];
}

/** What was read again of one sheet. */
export interface SheetEdit {
  readonly sheet: string;
  readonly areas: readonly EditedArea[];
}

/** Edits of more cells are no cheaper to read than the sheet. */
const MOST_CELLS = 20_000;

/** The areas of edits; `null` where one is no rectangle of cells, or all are too much. */
export function editedAreas({ addresses }: EditedSheet): readonly Area[] | null {
  const areas = [...new Set(addresses.flatMap((address) => address.split(",")))].map(parseArea);
  const known = areas.filter((area) => area !== null);
  const cells = known.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return known.length < areas.length || cells > MOST_CELLS ? null : known;
}

/** Whether all that is known of a sheet besides its cells stays true when cells change. */
function isPlain({ aside = [], metadata }: SheetGrid): boolean {
  const { unseen = [], fonts = [] } = metadata ?? {};
  return [aside, unseen, fonts].every((list) => list.length === 0);
}

/** The used part of a sheet begins and ends with cells that hold something. */
function isUsed(grid: SheetGrid): boolean {
  const { row, column, rows, columns } = grid;
  const lines = [row, row + rows - 1].map((at) => lineAt(grid, at));
  const sides = [column, column + columns - 1].map((at) =>
    Array.from({ length: rows }, (_, down) => cellAt(grid, row + down, at)),
  );
  return [...lines, ...sides].every((cells) => cells.some((cell) => !isBlank(cell)));
}

/** Puts cells in their places; `false` where one stands outside the used part. */
function put(grid: SheetGrid, cells: Cell[], { area, cells: lines }: EditedArea): boolean {
  return lines.every((line, down) =>
    line.every((cell, right) => {
      const [row, column] = [area.row + down, area.column + right];
      if (!contains(grid, row, column)) return isBlank(cell);
      cells[(row - grid.row) * grid.columns + column - grid.column] = cell;
      return true;
    }),
  );
}

/** Only values that still stand somewhere, each once. */
function repack(grid: SheetGrid, cells: readonly Cell[]): SheetGrid {
  const values: Cell[] = [];
  const known = new Map<Cell, number>();
  const ids = new Uint32Array(cells.length);
  cells.forEach((cell, at) => {
    const id = known.get(cell) ?? values.length;
    if (id === values.length) {
      known.set(cell, id);
      values.push(cell);
    }
    ids[at] = id;
  });
  return { ...grid, ids, values };
}

function withLooks(metadata: SheetMetadata, edits: readonly EditedArea[]): SheetMetadata {
  const isOld = (row: number, column: number) => !edits.some(({ area }) => contains(area, row, column));
  const { shown: before = new Map<number, string>(), formulas: stood = [], ...rest } = metadata;
  const kept = [...before].filter(([key]) => isOld(keyPlace(key).row, keyPlace(key).column));
  const shown = new Map([...kept, ...edits.flatMap((edit) => edit.shown)]);
  const formulas = [
    ...stood.filter(({ row, column }) => isOld(row, column)),
    ...edits.flatMap((edit) => edit.formulas),
  ];
  return { ...rest, ...(shown.size > 0 && { shown }), ...(formulas.length > 0 && { formulas }) };
}

/**
 * A sheet with some of its cells as they are now, as a reading of the whole sheet would give it.
 *
 * @returns `null` where only such a reading can tell: the used part has become larger or smaller, or what is known of
 * the sheet besides its cells may have changed with them
 */
export function withEdits(grid: SheetGrid, { areas }: SheetEdit): SheetGrid | null {
  if (!isPlain(grid)) return null;
  const cells = Array.from(grid.ids, (id) => grid.values[id] ?? null);
  if (!areas.every((edit) => put(grid, cells, edit))) return null;
  const next = repack(grid, cells);
  if (!isUsed(next)) return null;
  return grid.metadata ? { ...next, metadata: withLooks(grid.metadata, areas) } : next;
}
