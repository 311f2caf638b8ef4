/** An error cell of the sheet, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a sheet's cell holds. A blank cell is `null`, `""` or, where the platform says so, 0. */
export type Cell = string | number | boolean | null | CellError;

/** Rows of cells, all of the same width. */
export type Grid = readonly (readonly Cell[])[];

/** Part of a sheet as whole numbers; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Part of a sheet with a name of its own: a font, a table of Excel's, a named range. */
export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

/** What a sheet shows besides its values. Rows and columns are absolute, from 0. */
export interface SheetMetadata {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Rows are hidden by a filter that is on. */
  readonly isFiltered: boolean;
  readonly merges: readonly Area[];
  /** Where cells are in a font of an old encoding (`.Vn…`, `VNI-…`). */
  readonly fonts: readonly NamedArea[];
  /** Tables of Excel's on the sheet, with their head rows. */
  readonly tables: readonly NamedArea[];
  /** Names of the workbook that stand for one rectangle of the sheet. */
  readonly names: readonly NamedArea[];
}

/** The used part of one sheet: its name, where it begins, what it holds. */
export interface SheetGrid {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: Grid;
  /** Missing where only the values are known. */
  readonly metadata?: SheetMetadata;
}

export function isCellError(cell: Cell | undefined): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

/** Whether nothing is typed in a cell. A typed 0 is not blank here. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/**
 * The cell of a sheet at an absolute place; `null` outside what was read.
 */
export function cellAt(grid: SheetGrid, row: number, column: number): Cell {
  return grid.cells[row - grid.row]?.[column - grid.column] ?? null;
}

/** The rows of an area, padded with blanks where the area leaves what was read. */
export function cut(grid: SheetGrid, area: Area): Grid {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cellAt(grid, area.row + row, area.column + column)),
  );
}

/** How many columns wide a grid is; 0 without rows. */
export function widthOf(cells: Grid): number {
  return cells[0]?.length ?? 0;
}

/** The area a sheet's used part covers. */
export function usedArea(grid: SheetGrid): Area {
  return { row: grid.row, column: grid.column, rows: grid.cells.length, columns: widthOf(grid.cells) };
}
