import { columnsOf, contains, endColumn, hasRow, rowsOf, transposeArea, type Area } from "./area";
import { widthOf, type Cell, type Grid } from "./cell";
import { nth } from "./nth";
import type { CellLooks } from "./looks";
import { pack, type Packed } from "./pack";
import type { ShownTexts } from "./shown";

/** Part of a sheet with a name of its own: a font, a table of Excel's, a named range. */
export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

/** What a sheet shows besides its values. Rows and columns are absolute, from 0. */
export interface SheetMetadata extends CellLooks {
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
  /** Nobody sees the sheet; missing where it is seen or that is not known. */
  readonly isHidden?: boolean;
  /** Comments, and what appears beside cells that allow certain values only. */
  readonly notes?: readonly Note[];
  /** Texts that cells show where these could be read as something else than their values. */
  readonly shown?: ShownTexts;
}

/** A text that belongs to cells without standing in them. */
export interface Note {
  readonly area: Area;
  readonly text: string;
}

/** Cells with every different value named once. */
export type PackedCells = Packed<Cell>;

/** The used part of one sheet: its name, which area it covers, what it holds. */
export interface SheetGrid extends PackedCells, Area {
  readonly sheet: string;
  /** Missing where only the values are known. */
  readonly metadata?: SheetMetadata;
  /** Around cells that stand so far away that they were not read; missing where there are none. */
  readonly aside?: readonly Area[];
  /** What the workbook explains as signs for high, confidence and low. */
  readonly signs?: readonly `${string}/${string}/${string}`[];
  /**
   * Where an area stands on the clerk's own sheet, if the cells were put in another order; missing where they stand
   * as they were read.
   */
  readonly origin?: (area: Area) => Area;
}

/** A sheet as rows of cells, from its first used cell on. */
export interface SheetCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: Grid;
  readonly metadata?: SheetMetadata;
}

/** Packs rows of cells. Cells missing at the end of a row are blank. */
export function packCells(cells: Grid): PackedCells {
  return pack(cells, widthOf(cells), null);
}

/** A sheet of rows of cells, as wide as its widest row. */
export function gridOf({ cells, ...place }: SheetCells): SheetGrid {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return { ...place, ...pack(cells, width, null) };
}

/** The cell of a sheet at an absolute place; `null` outside what was read. */
export function cellAt(grid: SheetGrid, row: number, column: number): Cell {
  if (!contains(grid, row, column)) return null;
  return grid.values[nth(grid.ids, (row - grid.row) * grid.columns + column - grid.column)] ?? null;
}

/** The cells of one row of a sheet from its first column on; none outside what was read. */
export function lineAt(grid: SheetGrid, row: number): readonly Cell[] {
  return hasRow(grid, row) ? columnsOf(grid).map((column) => cellAt(grid, row, column)) : [];
}

/** All rows of a sheet as cells; none where there is no sheet. */
export function cellsOf(grid: SheetGrid | undefined): Grid {
  return grid ? rowsOf(grid).map((row) => lineAt(grid, row)) : [];
}

/** The rows of an area, padded with blanks where the area leaves what was read. */
export function cut(grid: SheetGrid, area: Area): Grid {
  return rowsOf(area).map((row) => columnsOf(area).map((column) => cellAt(grid, row, column)));
}

/** An area of a sheet, still packed, padded with blanks where the area leaves what was read. */
export function partOf(grid: SheetGrid, area: Area): PackedCells {
  const { rows, columns } = area;
  const ids = new Uint32Array(rows * columns).fill(grid.values.length);
  for (const row of rowsOf(area).filter((at) => hasRow(grid, at))) {
    const from = Math.max(area.column, grid.column);
    const to = Math.min(area.column + columns, grid.column + grid.columns);
    const start = (row - grid.row) * grid.columns - grid.column;
    const line = grid.ids.subarray(start + from, start + Math.max(from, to));
    ids.set(line, (row - area.row) * columns + from - area.column);
  }
  return { rows, columns, ids, values: [...grid.values, null] };
}

/** The area a sheet's used part covers. */
export function usedArea({ row, column, rows, columns }: SheetGrid): Area {
  return { row, column, rows, columns };
}

/** What a sheet knows of the signs of its workbook, for another made of its cells. */
export function signsOf({ signs }: SheetGrid): Pick<SheetGrid, "signs"> {
  return signs ? { signs } : {};
}

/** A sheet with rows and columns changed over. What it shows besides its values stays behind. */
export function transposeGrid(grid: SheetGrid): SheetGrid {
  const { sheet, rows, columns, values } = grid;
  const ids = new Uint32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      ids[column * rows + row] = nth(grid.ids, row * columns + column);
    }
  }
  return { sheet, ...transposeArea(grid), ids, values, ...signsOf(grid) };
}

/** A sheet with every cell changed by its value and place; equal results are one value. */
export function mapCells(
  grid: SheetGrid,
  change: (cell: Cell, row: number, column: number) => Cell,
): SheetGrid {
  const rows = rowsOf(grid).map((row) =>
    columnsOf(grid).map((column) => change(cellAt(grid, row, column), row, column)),
  );
  return { ...grid, ...pack(rows, grid.columns, null) };
}

/** A sheet with some rows blank. */
export function withBlankRows(grid: SheetGrid, rows: ReadonlySet<number>): SheetGrid {
  const ids = Uint32Array.from(grid.ids);
  for (const row of rows) {
    const at = (row - grid.row) * grid.columns;
    if (hasRow(grid, row)) ids.fill(grid.values.length, at, at + grid.columns);
  }
  return { ...grid, ids, values: [...grid.values, null] };
}

/** The sheet with the cells of some areas blank. */
export function withBlankAreas(grid: SheetGrid, areas: readonly Area[]): SheetGrid {
  const ids = Uint32Array.from(grid.ids);
  for (const area of areas) {
    for (const row of rowsOf(area).filter((own) => hasRow(grid, own))) {
      const from = Math.max(area.column, grid.column) - grid.column;
      const to = Math.min(endColumn(area), endColumn(grid)) - grid.column;
      const start = (row - grid.row) * grid.columns;
      if (from < to) ids.fill(grid.values.length, start + from, start + to);
    }
  }
  return { ...grid, ids, values: [...grid.values, null] };
}

/** Some rows of a sheet, one below the other. */
export function takeRows(grid: SheetGrid, rows: readonly number[]): PackedCells {
  const { columns, values } = grid;
  const ids = new Uint32Array(rows.length * columns);
  rows.forEach((row, at) => {
    const start = (row - grid.row) * columns;
    ids.set(grid.ids.subarray(start, start + columns), at * columns);
  });
  return { rows: rows.length, columns, ids, values };
}
