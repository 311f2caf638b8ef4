import type { Sheet } from "hucre/xlsx";
import { columnsOf, rowsOf } from "../../core/sheet/area";
import { isBlank } from "../../core/sheet/cell";
import { gridOf, type SheetGrid } from "../../core/sheet/grid";
import { areaAddress } from "../../core/sheet/address";
import { finding, type Finding } from "../../core/finding/finding";
import type { BesideSheet } from "./besideSheet";
import { cellOf } from "./cellOf";
import { mainBlock, type Filled, type MainBlock } from "./mainBlock";
import { metadataOf, type FileName } from "./sheetMetadata";

/** A sheet of a file as the core reads it, and what is said of it. */
export interface ReadSheet {
  readonly grid: SheetGrid;
  readonly findings: readonly Finding[];
}

/** So many areas are named. */
const NAMED = 5;
const NOTHING = { row: 0, column: 0, rows: 0, columns: 0 };

/** Rows without cells are holes, over which this walk does not step one by one. */
function filledOf({ rows }: Sheet): Filled {
  const filled = new Map<number, readonly number[]>();
  rows.forEach((line, row) => {
    const columns: number[] = [];
    line.forEach((value, column) => {
      if (!isBlank(cellOf(value))) columns.push(column);
    });
    if (columns.length > 0) filled.set(row, columns);
  });
  return filled;
}

/** What of a sheet is read. */
export const blockOf = (sheet: Sheet): MainBlock => mainBlock(filledOf(sheet));

/**
 * A sheet of a file as the core reads it: a rectangle without blank rims.
 *
 * @returns with W645 where cells stand so far away that they were left aside
 */
export function sheetGrid(
  sheet: Sheet,
  { area, aside }: MainBlock,
  names: readonly FileName[],
  beside: BesideSheet,
): ReadSheet {
  const used = area ?? NOTHING;
  const cells = rowsOf(used).map((row) => {
    const line = sheet.rows[row] ?? [];
    return columnsOf(used).map((column) => cellOf(line[column]));
  });
  const metadata = metadataOf(sheet, used, names, beside);
  const areas = aside.map(areaAddress);
  const cellsAside = [...areas.slice(0, NAMED), ...(areas.length > NAMED ? ["…"] : [])].join(", ");
  const where = { sheet: sheet.name, address: areas[0] ?? null };
  return {
    grid: gridOf({ sheet: sheet.name, row: used.row, column: used.column, cells, metadata }),
    findings: aside.length === 0 ? [] : [finding("W645", { cells: cellsAside }, where)],
  };
}
