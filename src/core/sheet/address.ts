import { type Area, endColumn, endRow } from "./area";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * Column letters of a column that counts from 0.
 *
 * @example columnName(0) // "A"
 * @example columnName(26) // "AA"
 */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

const ADDRESS = /^[A-Za-z]{1,3}[1-9]\d{0,6}(?::[A-Za-z]{1,3}[1-9]\d{0,6})?$/;
const CORNER = /[A-Za-z]{1,3}\d{1,7}/g;

function columnIndex(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** A1 address of one cell, rows and columns counting from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** A1 address of an area, without the sheet's name and without `$`. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(endRow(area) - 1, endColumn(area) - 1);
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads an A1 address such as `C5:O50`, `$C$5` or `'Phiếu 1'!C5:O50` (the sheet's name is left out).
 *
 * @returns `null` when it is not an address of one rectangle inside a sheet
 */
export function parseArea(address: string): Area | null {
  const local = address
    .slice(address.lastIndexOf("!") + 1)
    .replace(/\$/g, "")
    .trim();
  if (!ADDRESS.test(local)) return null;
  const corners = [...local.matchAll(CORNER)].map(([corner]) => corner);
  const columns = corners.map((corner) => columnIndex(corner.replace(/\d/g, "")));
  const rows = corners.map((corner) => Number(corner.replace(/\D/g, "")) - 1);
  const end = { row: Math.max(...rows), column: Math.max(...columns) };
  if (end.row >= LAST_ROW || end.column >= LAST_COLUMN) return null;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: end.row - row + 1, columns: end.column - column + 1 };
}

/** The sheet's name in front of an address, unquoted; `null` when there is none. */
export function sheetOf(address: string): string | null {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return null;
  return address.slice(0, mark).replace(/^'|'$/g, "").replace(/''/g, "'");
}
