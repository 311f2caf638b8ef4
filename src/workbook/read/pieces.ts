import { contains, type Area } from "../../core/sheet/area";
import { isCellError, type Cell } from "../../core/sheet/cell";
import { cellAt, type PackedCells, type SheetGrid, type SheetMetadata } from "../../core/sheet/grid";
import { withoutFar } from "../../core/sheet/withoutFar";
import { joinPacked, pack } from "../../core/sheet/pack";
import { withEdits, type SheetEdit } from "./edited";

/** A place inside a sheet, from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Whole rows of a sheet, packed. */
export type PackedRows = PackedCells;

/** What a reading hands over, in this order for each sheet: its place, its rows, its errors, its looks. */
export type SheetPiece =
  | { readonly kind: "sheets"; readonly wanted: readonly string[]; readonly found: readonly string[] }
  | {
      readonly kind: "sheet";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** Around values so far away that they are not read. */
      readonly aside: readonly Area[];
    }
  | { readonly kind: "rows"; readonly sheet: string; readonly rows: PackedRows }
  /** Cells that were read as text and are error cells. */
  | { readonly kind: "errors"; readonly sheet: string; readonly cells: readonly CellPosition[] }
  | { readonly kind: "looks"; readonly sheet: string; readonly looks: SheetMetadata | null };

function toCell(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "object" && value !== null && "error" in value
    ? { error: String(value.error) }
    : null;
}

/** Rows as Office.js gives them, packed; what is no value of a cell is blank. */
export function packRows(rows: readonly (readonly unknown[])[], columns: number): PackedRows {
  const packed = pack<unknown>(rows, columns, null);
  return { ...packed, values: packed.values.map(toCell) };
}

/** A sheet while its pieces come in. */
interface Draft {
  readonly row: number;
  readonly column: number;
  readonly aside: readonly Area[];
  readonly pieces: PackedRows[];
  readonly errors: CellPosition[];
}

/** Sheets put together from their pieces. A sheet is there once all of it is; until then what was there stays. */
export interface SheetBook {
  readonly take: (piece: SheetPiece) => void;
  /** Puts edited cells in their places; `false`, and nothing changes, where the sheets have to be read. */
  readonly edit: (edits: readonly SheetEdit[]) => boolean;
  readonly sheets: ReadonlyMap<string, SheetGrid>;
}

function withErrors(grid: SheetGrid, places: readonly CellPosition[]): SheetGrid {
  if (places.length === 0) return grid;
  const ids = Uint32Array.from(grid.ids);
  const values = [...grid.values];
  for (const { row, column } of places.filter((place) => contains(grid, place.row, place.column))) {
    const cell = cellAt(grid, row, column);
    if (isCellError(cell)) continue;
    ids[(row - grid.row) * grid.columns + column - grid.column] = values.length;
    values.push({ error: String(cell) });
  }
  return { ...grid, ids, values };
}

function sheetOf(sheet: string, { row, column, aside: unread, pieces, errors }: Draft): SheetGrid {
  const grid = withoutFar(withErrors({ sheet, row, column, ...joinPacked(pieces) }, errors));
  const aside = [...unread, ...(grid.aside ?? [])];
  return aside.length === 0 ? grid : { ...grid, aside };
}

/** An empty book. */
export function makeBook(): SheetBook {
  const sheets = new Map<string, SheetGrid>();
  const drafts = new Map<string, Draft>();
  const finish = (sheet: string, looks: SheetMetadata | null) => {
    const draft = drafts.get(sheet);
    drafts.delete(sheet);
    if (draft) sheets.set(sheet, { ...sheetOf(sheet, draft), ...(looks && { metadata: looks }) });
  };
  const take = (piece: SheetPiece) => {
    switch (piece.kind) {
      case "sheets":
        drafts.clear();
        piece.wanted.filter((name) => !piece.found.includes(name)).forEach((name) => sheets.delete(name));
        return;
      case "sheet":
        drafts.set(piece.sheet, { ...piece, pieces: [], errors: [] });
        return;
      case "rows":
        drafts.get(piece.sheet)?.pieces.push(piece.rows);
        return;
      case "errors":
        for (const place of piece.cells) drafts.get(piece.sheet)?.errors.push(place);
        return;
      case "looks":
        finish(piece.sheet, piece.looks);
    }
  };
  const edit = (edits: readonly SheetEdit[]) => {
    const changed = edits.map((one) => {
      const grid = sheets.get(one.sheet);
      return grid ? withEdits(grid, one) : null;
    });
    if (changed.includes(null)) return false;
    for (const grid of changed) if (grid) sheets.set(grid.sheet, grid);
    return true;
  };
  return { take, edit, sheets };
}

/** A whole sheet as the pieces that a reading of it would hand over. */
export function piecesOf(grid: SheetGrid): readonly SheetPiece[] {
  const { sheet, row, column, rows, columns, ids, values, metadata: looks = null, aside = [] } = grid;
  return [
    { kind: "sheet", sheet, row, column, aside },
    { kind: "rows", sheet, rows: { rows, columns, ids: Uint32Array.from(ids), values } },
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
