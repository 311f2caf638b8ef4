import type { Sheet } from "hucre/xlsx";
import { columnsOf, rowsOf } from "../../core/sheet/area";
import { isBlank } from "../../core/sheet/cell";
import { gridOf, type SheetGrid } from "../../core/sheet/grid";
import { asideFinding } from "../../core/check/aside";
import type { Finding } from "../../core/finding/finding";
import type { BesideSheet } from "./besideSheet";
import { cellOf } from "./cellOf";
import { mainBlock, type Filled, type MainBlock } from "../../core/sheet/mainBlock";
import { metadataOf, type FileBook } from "./sheetMetadata";

/** A sheet of a file as the core reads it, and what is said of it. */
export interface ReadSheet {
  readonly grid: SheetGrid;
  readonly findings: readonly Finding[];
}

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
  book: FileBook,
  beside: BesideSheet,
): ReadSheet {
  const used = area ?? NOTHING;
  const cells = rowsOf(used).map((row) => {
    const line = sheet.rows[row] ?? [];
    return columnsOf(used).map((column) => cellOf(line[column]));
  });
  const metadata = metadataOf(sheet, used, book, beside);
  return {
    grid: gridOf({ sheet: sheet.name, row: used.row, column: used.column, cells, metadata }),
    findings: asideFinding(sheet.name, aside),
  };
}
