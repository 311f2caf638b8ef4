import type { Area, Cell, SheetGrid, SheetMetadata } from "../../core/sheet/cell";
import { isCellError } from "../../core/sheet/cell";

/** A place inside a sheet, from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * Whole rows with every different value written once: millions of cells hold few values, and a typed array goes
 * to a worker without being copied.
 */
export interface PackedRows {
  readonly columns: number;
  /** Row by row, the place of the cell's value in `values`. */
  readonly ids: Uint32Array;
  readonly values: readonly Cell[];
}

/** What a reading hands over, in this order for each sheet: its place, its rows, its errors, its looks. */
export type SheetPiece =
  | { readonly kind: "sheets"; readonly wanted: readonly string[]; readonly found: readonly string[] }
  | { readonly kind: "sheet"; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: "rows"; readonly sheet: string; readonly rows: PackedRows }
  /** Cells that were read as text and are error cells. */
  | { readonly kind: "errors"; readonly sheet: string; readonly cells: readonly CellPosition[] }
  | { readonly kind: "looks"; readonly sheet: string; readonly looks: SheetMetadata | null };

/** Values looked at one by one before the map is asked: nearly always the codes and a blank. */
const PROBED = 6;

function toCell(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "object" && value !== null && "error" in value
    ? { error: String(value.error) }
    : null;
}

/** Rows with every different value written once; what is no value of a cell is blank. */
export function packRows(rows: readonly (readonly unknown[])[], columns: number): PackedRows {
  const ids = new Uint32Array(rows.length * columns);
  const seen: unknown[] = [];
  const known = new Map<unknown, number>();
  let at = 0;
  for (const row of rows) {
    for (let column = 0; column < columns; column++) {
      const value = row[column];
      const limit = Math.min(PROBED, seen.length);
      let id = 0;
      while (id < limit && seen[id] !== value) id++;
      if (id === limit) {
        id = known.get(value) ?? seen.length;
        if (id === seen.length) {
          known.set(value, id);
          seen.push(value);
        }
      }
      ids[at++] = id;
    }
  }
  return { columns, ids, values: seen.map(toCell) };
}

/** The rows of a piece as cells. */
export function unpackRows({ columns, ids, values }: PackedRows): Cell[][] {
  const count = columns === 0 ? 0 : ids.length / columns;
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (__, column) => values[ids[row * columns + column] ?? 0] ?? null),
  );
}

interface Draft {
  readonly row: number;
  readonly column: number;
  readonly cells: Cell[][];
}

/** Sheets put together from their pieces. A sheet is there once all of it is; until then what was there stays. */
export interface SheetBook {
  readonly take: (piece: SheetPiece) => void;
  readonly sheets: ReadonlyMap<string, SheetGrid>;
}

function markErrors({ cells, row, column }: Draft, places: readonly CellPosition[]): void {
  for (const place of places) {
    const line = cells[place.row - row];
    const text = line?.[place.column - column];
    if (line && !isCellError(text)) line[place.column - column] = { error: String(text) };
  }
}

/** An empty book. */
export function makeBook(): SheetBook {
  const sheets = new Map<string, SheetGrid>();
  const drafts = new Map<string, Draft>();
  const finish = (sheet: string, looks: SheetMetadata | null) => {
    const draft = drafts.get(sheet);
    drafts.delete(sheet);
    if (draft) sheets.set(sheet, { sheet, ...draft, ...(looks && { metadata: looks }) });
  };
  const take = (piece: SheetPiece) => {
    switch (piece.kind) {
      case "sheets":
        drafts.clear();
        piece.wanted.filter((name) => !piece.found.includes(name)).forEach((name) => sheets.delete(name));
        return;
      case "sheet":
        drafts.set(piece.sheet, { row: piece.row, column: piece.column, cells: [] });
        return;
      case "rows": {
        const cells = drafts.get(piece.sheet)?.cells;
        for (const row of unpackRows(piece.rows)) cells?.push(row);
        return;
      }
      case "errors": {
        const draft = drafts.get(piece.sheet);
        if (draft) markErrors(draft, piece.cells);
        return;
      }
      case "looks":
        finish(piece.sheet, piece.looks);
    }
  };
  return { take, sheets };
}

/** A whole sheet as the pieces that a reading of it would hand over. */
export function piecesOf(grid: SheetGrid): readonly SheetPiece[] {
  const { sheet, row, column, cells, metadata: looks = null } = grid;
  return [
    { kind: "sheet", sheet, row, column },
    { kind: "rows", sheet, rows: packRows(cells, cells[0]?.length ?? 0) },
    { kind: "looks", sheet, looks },
  ];
}

/** The smallest area around places; `null` for none. */
export function areaAround(places: readonly CellPosition[]): Area | null {
  if (places.length === 0) return null;
  const span = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const { row, column } of places) {
    span.top = Math.min(span.top, row);
    span.left = Math.min(span.left, column);
    span.bottom = Math.max(span.bottom, row);
    span.right = Math.max(span.right, column);
  }
  const { top, left, bottom, right } = span;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
