import { mapAddress } from "./address";
import { widthOf, type Area, type SheetGrid } from "./cell";

/** An area with rows and columns changed over. */
export function turnArea({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}

/**
 * An address with rows and columns changed over.
 *
 * @example turnAddress("C5:O50") // "E3:AX15"
 */
export function turnAddress(address: string): string {
  return mapAddress(address, turnArea);
}

/** A sheet with rows and columns changed over. What it shows besides its values stays behind. */
export function turnGrid({ sheet, row, column, cells }: SheetGrid): SheetGrid {
  const width = widthOf(cells);
  const turned = Array.from({ length: width }, (_, at) => cells.map((line) => line[at] ?? null));
  return { sheet, row: column, column: row, cells: turned };
}
