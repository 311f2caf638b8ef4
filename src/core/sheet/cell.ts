/** An error cell of the sheet, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a sheet's cell holds. A blank cell is `null`, `""` or, where the platform says so, 0. */
export type Cell = string | number | boolean | null | CellError;

/** Rows of cells, all of the same width. */
export type Grid = readonly (readonly Cell[])[];

export function isCellError(cell: Cell | undefined): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

/** Whether nothing is typed in a cell. A typed 0 is not blank here. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** How many columns wide rows of cells are; 0 without rows. */
export function widthOf(cells: Grid): number {
  return cells[0]?.length ?? 0;
}
