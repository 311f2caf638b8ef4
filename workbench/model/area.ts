/** Excel's sheet: rows and columns an address may name. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells on one sheet, counted from 0: what a Range stands for. */
export class Area {
  /** Set when the add-in asked to keep the range over several batches. */
  reference: string | undefined = undefined;

  constructor(
    readonly sheetId: string,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  get lastRow(): number {
    return this.row + this.rows - 1;
  }

  get lastColumn(): number {
    return this.column + this.columns - 1;
  }

  /** The same rectangle as Univer names it. */
  get range(): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
    return { startRow: this.row, endRow: this.lastRow, startColumn: this.column, endColumn: this.lastColumn };
  }
}

/** Where two rectangles of one sheet meet; undefined when they do not. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.lastRow, b.lastRow) - row + 1;
  const columns = Math.min(a.lastColumn, b.lastColumn) - column + 1;
  return a.sheetId === b.sheetId && rows > 0 && columns > 0
    ? new Area(a.sheetId, row, column, rows, columns)
    : undefined;
}

/** The smallest rectangle around two. */
export function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return new Area(
    a.sheetId,
    row,
    column,
    Math.max(a.lastRow, b.lastRow) - row + 1,
    Math.max(a.lastColumn, b.lastColumn) - column + 1,
  );
}
