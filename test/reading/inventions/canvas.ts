import type { Area } from "../../../src/core/sheet/area";
import type { Value } from "../../corpus/sheet";

/** A cell at its place, rows and columns from 0; `shown` is what the number format makes of it. */
export interface Put {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
  readonly shown?: string;
  /** Whether it says something of a ballot, or who somebody is. */
  readonly role?: "mark" | "name";
}

/** What is said about cells and stands in none: a comment, the prompt or list of a validation. */
export interface Note {
  readonly area: Area;
  readonly text: string;
}

/** Something that stands on a sheet as a whole and can be moved. */
export interface Piece {
  readonly puts: readonly Put[];
  readonly merges: readonly Area[];
  readonly notes: readonly Note[];
  readonly rows: number;
  readonly columns: number;
}

/** A sheet as it is handed over for counting. */
export interface InventedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly piece: Piece;
}

export const NOTHING: Piece = { puts: [], merges: [], notes: [], rows: 0, columns: 0 };

/** Rows of cells as a piece; what is `null` stays free. */
export function pieceOf(rows: readonly (readonly Value[])[]): Piece {
  const puts = rows.flatMap((cells, row) =>
    cells.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
  );
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return { ...NOTHING, puts, rows: rows.length, columns };
}

/** A piece further down and to the right. */
export function moved(piece: Piece, down: number, right: number): Piece {
  const shift = <T extends { readonly row: number; readonly column: number }>(at: T): T => ({
    ...at,
    row: at.row + down,
    column: at.column + right,
  });
  return {
    puts: piece.puts.map(shift),
    merges: piece.merges.map(shift),
    notes: piece.notes.map((note) => ({ ...note, area: shift(note.area) })),
    rows: piece.rows + down,
    columns: piece.columns + right,
  };
}

/** Pieces on one sheet, each where it stands. */
export function together(...pieces: readonly Piece[]): Piece {
  return {
    puts: pieces.flatMap(({ puts }) => puts),
    merges: pieces.flatMap(({ merges }) => merges),
    notes: pieces.flatMap(({ notes }) => notes),
    rows: Math.max(0, ...pieces.map(({ rows }) => rows)),
    columns: Math.max(0, ...pieces.map(({ columns }) => columns)),
  };
}

/** One piece below the other, with blank rows between. */
export function below(above: Piece, gap: number, under: Piece): Piece {
  if (under.rows === 0) return above;
  return above.rows === 0 ? under : together(above, moved(under, above.rows + gap, 0));
}

/** A piece right of another, with blank columns between. */
export function beside(left: Piece, gap: number, right: Piece, down = 0): Piece {
  return right.columns === 0 ? left : together(left, moved(right, down, left.columns + gap));
}
