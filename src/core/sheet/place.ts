import { areaAddress } from "./address";
import { cellArea, type Area } from "./area";
import type { SheetGrid } from "./grid";

/** Where an area of a sheet stands on the clerk's own sheet. */
export function originOf(grid: SheetGrid, area: Area): Area {
  return grid.origin ? grid.origin(area) : area;
}

/** A1 of an area on the clerk's own sheet, however its cells were put in order. */
export function addressOf(grid: SheetGrid, area: Area): string {
  return areaAddress(originOf(grid, area));
}

/** A1 of a cell on the clerk's own sheet, however its cells were put in order. */
export function addressAt(grid: SheetGrid, row: number, column: number): string {
  return addressOf(grid, cellArea(row, column));
}
