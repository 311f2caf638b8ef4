/** Zero-based, both ends included. */
export interface Area {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export const MAX_ROW = 1_048_575;
export const MAX_COLUMN = 16_383;

/** 0 is A, 26 is AA. */
export function columnName(index: number): string {
  let rest = index + 1;
  let name = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    name = String.fromCharCode(65 + digit) + name;
    rest = (rest - 1 - digit) / 26;
  }
  return name;
}

/** A is 0; null for anything that is not one to three letters within the sheet. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Z]{1,3}$/i.test(name)) return null;
  const index =
    Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index <= MAX_COLUMN ? index : null;
}

/** "B3" for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** "B3" or "$B$3" to its place; null for anything else. */
export function parseCell(text: string): Place | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  const column = columnIndex(match?.[1] ?? "");
  const row = Number(match?.[2]) - 1;
  return column === null || !(row <= MAX_ROW) ? null : { row, column };
}

/** "A1:C4"; a single cell is written as "A1". */
export function areaName(area: Area): string {
  const start = cellName(area.startRow, area.startColumn);
  const end = cellName(area.endRow, area.endColumn);
  return start === end ? start : `${start}:${end}`;
}

/** "A1:C4" or "A1"; null for anything else. */
export function parseArea(text: string): Area | null {
  const [first = "", second = first] = text.split(":");
  const start = parseCell(first);
  const end = parseCell(second);
  if (start === null || end === null) return null;
  return {
    startRow: Math.min(start.row, end.row),
    endRow: Math.max(start.row, end.row),
    startColumn: Math.min(start.column, end.column),
    endColumn: Math.max(start.column, end.column),
  };
}

export function inArea(area: Area, row: number, column: number): boolean {
  return row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
}

export function cellCount(area: Area): number {
  return (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1);
}

/** A sheet's name as it stands before the "!" of a formula; always quoted, which Excel accepts for every name. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "A1:J40" to "$A$1:$J$40", "12:13" to "$12:$13"; already absolute parts stay. */
export function absolute(range: string): string {
  return range.replace(/\$?([A-Z]{1,3})(?=\$?\d)|\$?(\d+)/gi, (_all, letters?: string, digits?: string) =>
    letters === undefined ? `$${digits ?? ""}` : `$${letters}`,
  );
}
