import { type Area, MAX_COLUMNS, MAX_ROWS } from "./area";

/** 0 → "A", 26 → "AA". */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** "A" → 0, "aa" → 26. */
export function columnIndex(name: string): number {
  return Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A rectangle without its sheet, from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

const between = (a: number, b: number): readonly [number, number] => [Math.min(a, b), Math.abs(a - b) + 1];

function corners(text: string): readonly [number, number, number, number] | undefined {
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

/** Reads "B2", "$B$2:D9", "A:C" or "3:5"; undefined for anything else and for cells no sheet has. */
export function parseA1(text: string): Rectangle | undefined {
  const found = corners(text.trim());
  if (!found) return undefined;
  const [row, rows] = between(found[0], found[2]);
  const [column, columns] = between(found[1], found[3]);
  const fits = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  return fits ? { row, column, rows, columns } : undefined;
}

/** Splits "'Báo cáo'!A1" into sheet and cells; the sheet is undefined when none is named. */
export function splitSheet(address: string): { readonly sheet: string | undefined; readonly cells: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: undefined, cells: address };
  const name = address.slice(0, bang).replace(/^'(.*)'$/s, "$1");
  return { sheet: name.replaceAll("''", "'"), cells: address.slice(bang + 1) };
}

/** The cells of a rectangle as Excel writes them: "A1", "A1:B2", "A:C", "3:5". */
export function formatA1({ row, column, rows, columns }: Rectangle): string {
  const lastColumn = columnName(column + columns - 1);
  if (rows === MAX_ROWS) return `${columnName(column)}:${lastColumn}`;
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${lastColumn}${row + rows}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/** A sheet's name as it stands before "!" in a formula. */
export function quoteSheet(name: string): string {
  return PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The full address of an area on the sheet of that name. */
export function formatAddress(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${formatA1(area)}`;
}
