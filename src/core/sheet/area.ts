/** A rectangle of a sheet as whole numbers; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whole numbers one after the other; none for a count below 1. */
export function sequence(from: number, count: number): readonly number[] {
  // A loop: every line of a sheet asks for its columns, and Array.from is ten times slower.
  const numbers: number[] = [];
  for (let at = 0; at < count; at++) numbers.push(from + at);
  return numbers;
}

/**
 * Whole numbers from the first to the last, both included; none where the last is below the first.
 *
 * @example between(3, 5) // [3, 4, 5]
 */
export function between(first: number, last: number): readonly number[] {
  return sequence(first, last - first + 1);
}

/** The row right below an area. */
export function endRow({ row, rows }: Pick<Area, "row" | "rows">): number {
  return row + rows;
}

/** The column right of an area. */
export function endColumn({ column, columns }: Pick<Area, "column" | "columns">): number {
  return column + columns;
}

/** The rows that an area takes, from the top. */
export function rowsOf({ row, rows }: Pick<Area, "row" | "rows">): readonly number[] {
  return sequence(row, rows);
}

/** The columns that an area takes, from the left. */
export function columnsOf({ column, columns }: Pick<Area, "column" | "columns">): readonly number[] {
  return sequence(column, columns);
}

/** Whether a row runs through an area. */
export function hasRow(area: Pick<Area, "row" | "rows">, row: number): boolean {
  return row >= area.row && row < endRow(area);
}

/** Whether a column runs through an area. */
export function hasColumn(area: Pick<Area, "column" | "columns">, column: number): boolean {
  return column >= area.column && column < endColumn(area);
}

/** Whether a cell stands in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return hasRow(area, row) && hasColumn(area, column);
}

/** Whether an area stands in another, edges included. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    endRow(inner) <= endRow(outer) &&
    endColumn(inner) <= endColumn(outer)
  );
}

/** The cells that two areas share; `null` where they share none. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(endRow(one), endRow(other)) - row;
  const columns = Math.min(endColumn(one), endColumn(other)) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether two areas share a cell; areas that only touch do not. */
export function overlaps(one: Area, other: Area): boolean {
  return intersection(one, other) !== null;
}

/** The smallest area around several; `null` for none. */
export function union(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map(endRow)) - row;
  const columns = Math.max(...areas.map(endColumn)) - column;
  return { row, column, rows, columns };
}

/** An area with rows and columns changed over. */
export function transposeArea({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}

/** One cell as an area. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** One column over the rows of an area. */
export function columnBeside({ row, rows }: Pick<Area, "row" | "rows">, column: number): Area {
  return { row, column, rows, columns: 1 };
}

/** The part of an area from a row on; empty where the row stands below it. */
export function fromRow(area: Area, row: number): Area {
  return { ...area, row, rows: Math.max(0, endRow(area) - row) };
}

/** Whether two areas take the same cells. */
export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
