/** Rows and columns of a sheet in Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells without its sheet, counted from 0: its first cell and its size, as Office.js states it. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The same rectangle by its first and last row and column, counted from 0, as Univer states it. */
export interface Bounds {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** The area between two rows and two columns, both included. */
export function areaOf({ startRow, endRow, startColumn, endColumn }: Bounds): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** First and last row and column of an area. */
export function boundsOf({ row, column, rows, columns }: Area): Bounds {
  return {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
}

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** How many cells an area has. */
export function cellCount({ rows, columns }: Area): number {
  return rows * columns;
}

/** Whether a cell lies in an area. */
export function holdsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The cells that two areas share; undefined when they share none. */
export function intersection(one: Area, other: Area): Area | undefined {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  const shared = areaOf({
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  });
  return shared.rows > 0 && shared.columns > 0 ? shared : undefined;
}

/** Whether two areas share a cell. */
export function overlaps(one: Area, other: Area): boolean {
  return intersection(one, other) !== undefined;
}

/** Whether an area has all cells of another. */
export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared?.rows === inner.rows && shared.columns === inner.columns;
}

/** The smallest area with all cells of two. */
export function union(one: Area, other: Area): Area {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return areaOf({
    startRow: Math.min(a.startRow, b.startRow),
    endRow: Math.max(a.endRow, b.endRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endColumn: Math.max(a.endColumn, b.endColumn),
  });
}

/** The row of an area that stands so many rows below its first; 0 is the first. */
export function rowOf({ row, column, columns }: Area, at: number): Area {
  return { row: row + at, column, rows: 1, columns };
}

/** The column of an area that stands so many columns right of its first; 0 is the first. */
export function columnOf({ row, column, rows }: Area, at: number): Area {
  return { row, column: column + at, rows, columns: 1 };
}
