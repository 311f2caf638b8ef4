import { parseArea } from "../sheet/address";
import { cut, type Area, type Cell, type SheetGrid } from "../sheet/cell";
import { indexCells, type CellIndex } from "../sheet/cellIndex";

/** A sheet "P" that begins in A1, its rows filled up with blanks to one width. */
export function sheet(...rows: Cell[][]): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill(null)]);
  return { sheet: "P", row: 0, column: 0, cells };
}

/** The area of an address that a test wrote itself. */
export function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new RangeError(address);
  return parsed;
}

/** The values of a part of a sheet, ready to be read as marks. */
export function indexOf(grid: SheetGrid, part: Area): CellIndex {
  return indexCells(cut(grid, part));
}
