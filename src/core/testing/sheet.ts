import { parseArea } from "../sheet/address";
import type { Area } from "../sheet/area";
import type { Cell } from "../sheet/cell";
import { gridOf, cut, packCells, type PackedCells, type SheetGrid, type SheetMetadata } from "../sheet/grid";

/** A sheet that shows nothing besides its values. */
export const NO_LOOKS: SheetMetadata = {
  hiddenRows: [],
  hiddenColumns: [],
  isFiltered: false,
  merges: [],
  fonts: [],
  tables: [],
  names: [],
};

/** A sheet "P" that begins in A1, its rows filled up with blanks to one width. */
export function sheet(...rows: Cell[][]): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill(null)]);
  return gridOf({ sheet: "P", row: 0, column: 0, cells });
}

/** The area of an address that a test wrote itself. */
export function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new RangeError(address);
  return parsed;
}

/** The values of a part of a sheet, ready to be read as marks. */
export function indexOf(grid: SheetGrid, part: Area): PackedCells {
  return packCells(cut(grid, part));
}
