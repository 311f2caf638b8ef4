import type { Reading } from "../ballot/reading";
import { cellAddress } from "../sheet/address";
import { isBlank, type Area, type SheetGrid } from "../sheet/cell";
import { finding, type Finding } from "../finding/finding";
import { isMarkUnder, isSignedMark } from "../recognise/cells";

const isIn = (area: Area, row: number, column: number) =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/**
 * Marks of a sheet that stand outside all of its kinds of ballot: F148 where they are more than those inside, as when
 * a line that slipped sideways made the rest unreadable as a table.
 *
 * @param areas - the marks of all kinds on the sheet
 */
export function checkOutside(grid: SheetGrid, areas: readonly Area[], reading: Reading): readonly Finding[] {
  const outside: string[] = [];
  let inside = 0;
  grid.cells.forEach((cells, at) => {
    cells.forEach((cell, place) => {
      const [row, column] = [grid.row + at, grid.column + place];
      if (areas.some((area) => isIn(area, row, column))) inside += isBlank(cell) ? 0 : 1;
      else if (isSignedMark(cell) && isMarkUnder(cell, reading)) outside.push(cellAddress(row, column));
    });
  });
  const [address] = outside;
  if (address === undefined || outside.length <= inside) return [];
  return [finding("F148", { cells: outside.length }, { sheet: grid.sheet, address })];
}
