import type { SheetMetadata } from "../../src/core/sheet/grid";

/** What a cell of a described sheet holds; an error cell by its text. */
export type Value = string | number | boolean | null | { readonly error: string };

/** A cell at its place, rows and columns from 0. */
export interface Put {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

/** The cell of a sheet at a place; `null` where there is none. */
export type At = (row: number, column: number) => Value;

/** What else a sheet shows; areas in A1. */
export interface Looks {
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly isHidden?: true;
  readonly filter?: string;
  readonly merges?: readonly string[];
  readonly tables?: readonly (readonly [name: string, area: string])[];
  readonly fonts?: readonly (readonly [font: string, area: string])[];
  /** What else of its cells the core gets, for what no file is written. */
  readonly seen?: Partial<SheetMetadata>;
  /** Formulas by cell; the cell's value is what Excel last calculated. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** A sheet with everything on it, and how its kinds of ballot are read from its cells. */
export interface BookSheet {
  readonly name: string;
  readonly puts: readonly Put[];
  readonly looks: Looks;
  /** What texts in another spelling or encoding say. */
  readonly plain?: ReadonlyMap<string, string>;
}

const A = 65;

/** `"C5"` as row and column from 0. */
export function place(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - A + 1, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Row and column from 0 as `"C5"`. */
export function named(row: number, column: number): string {
  const letters = (at: number): string =>
    (at >= 26 ? letters(Math.floor(at / 26) - 1) : "") + String.fromCharCode(A + (at % 26));
  return `${letters(column)}${String(row + 1)}`;
}

/** `"A1:C5"` as its first and last row and column from 0. */
export function corners(address: string) {
  const [from = "", to = from] = address.split(":");
  const [first, last] = [place(from), place(to)];
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** One cell. */
export function put(address: string, value: Value): Put {
  return { ...place(address), value };
}

/** Cells side by side from one on; `undefined` leaves a cell out. */
export function line(address: string, ...values: readonly (Value | undefined)[]): readonly Put[] {
  const { row, column } = place(address);
  return values.flatMap((value, at) => (value === undefined ? [] : [{ row, column: column + at, value }]));
}

/** The cells of a sheet as rows from its first cell on; a later cell takes the place of an earlier one. */
export function rowsOf(puts: readonly Put[]): Value[][] {
  const height = Math.max(...puts.map(({ row }) => row)) + 1;
  const width = Math.max(...puts.map(({ column }) => column)) + 1;
  const rows = Array.from({ length: height }, () => Array<Value>(width).fill(null));
  for (const { row, column, value } of puts) rows[row]?.splice(column, 1, value);
  return rows;
}
