import { type Area, areaOf, boundsOf, cellCount, MAX_COLUMNS, MAX_ROWS } from "./area";

/** 0 → "A", 26 → "AA". */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** "A" → 0, "aa" → 26; undefined for anything that is no column of a sheet. */
export function columnIndex(name: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(name)) return undefined;
  const letters = Array.from(name.toUpperCase());
  const index = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index < MAX_COLUMNS ? index : undefined;
}

/** "B3" for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

// Row and column of two opposite corners; the column is undefined where no sheet has it.
type Corners = readonly [number, number | undefined, number, number | undefined];

function cornersIn(text: string): Corners | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    return [Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2)];
  }
  const columns = COLUMNS.exec(text);
  if (columns) return [0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? "")];
  const rows = ROWS.exec(text);
  return rows ? [Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1] : undefined;
}

/** Reads "B2", "$D$9:B2", "A:C" or "3:5"; undefined for anything else and for cells that no sheet has. */
export function parseArea(text: string): Area | undefined {
  const [row1 = -1, column1, row2 = -1, column2] = cornersIn(text.trim()) ?? [];
  if (column1 === undefined || column2 === undefined) return undefined;
  const bounds = {
    startRow: Math.min(row1, row2),
    endRow: Math.max(row1, row2),
    startColumn: Math.min(column1, column2),
    endColumn: Math.max(column1, column2),
  };
  return bounds.startRow >= 0 && bounds.endRow < MAX_ROWS ? areaOf(bounds) : undefined;
}

/** An area by its first and last cell, as files write it: "A1", "A1:B2", "A1:C1048576". */
export function formatCorners(area: Area): string {
  const { startRow, endRow, startColumn, endColumn } = boundsOf(area);
  const first = cellName(startRow, startColumn);
  return cellCount(area) === 1 ? first : `${first}:${cellName(endRow, endColumn)}`;
}

/** An area as Excel names it, whole columns and rows in short: "A1", "A1:B2", "A:C", "3:5". */
export function formatArea(area: Area): string {
  const { startRow, endRow, startColumn, endColumn } = boundsOf(area);
  if (area.rows === MAX_ROWS) return `${columnName(startColumn)}:${columnName(endColumn)}`;
  if (area.columns === MAX_COLUMNS) return `${startRow + 1}:${endRow + 1}`;
  return formatCorners(area);
}

/** "A1:J40" to "$A$1:$J$40", "12:13" to "$12:$13"; parts that are absolute already stay. */
export function absolute(a1: string): string {
  return a1.replace(/\$?([A-Z]{1,3})(?=\$?\d)|\$?(\d+)/gi, (_all, letters?: string, digits?: string) =>
    letters === undefined ? `$${digits ?? ""}` : `$${letters}`,
  );
}

/** A sheet's name as it stands before the "!" of a formula; always quoted, which Excel accepts for every name. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/i;

/** The full address of an area as Excel gives it: the sheet's name is quoted only where it must be. */
export function formatAddress(sheetName: string, area: Area): string {
  const isPlain = PLAIN_NAME.test(sheetName) && !LIKE_A_CELL.test(sheetName);
  return `${isPlain ? sheetName : quoteSheet(sheetName)}!${formatArea(area)}`;
}

/** Splits "'Báo cáo'!A1" into sheet and cells; the sheet is undefined when none is named. */
export function splitSheet(address: string): { readonly sheet: string | undefined; readonly cells: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: undefined, cells: address };
  const name = address.slice(0, bang).replace(/^'(.*)'$/s, "$1");
  return { sheet: name.replaceAll("''", "'"), cells: address.slice(bang + 1) };
}
