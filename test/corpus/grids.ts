import type { Area } from "../../src/core/sheet/area";
import { gridOf, type SheetGrid, type SheetMetadata } from "../../src/core/sheet/grid";
import type { Book } from "./book";
import { corners, place, rowsOf, type BookSheet } from "./sheet";

function areaOf(address: string): Area {
  const { top, left, bottom, right } = corners(address);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const namedAreas = (areas: readonly (readonly [string, string])[]) =>
  areas.map(([name, area]) => ({ name, area: areaOf(area) }));

const formulasOf = (formulas: Readonly<Record<string, string>>) =>
  Object.entries(formulas).map(([address, formula]) => ({ ...place(address), text: `=${formula}` }));

function looksOf(own: BookSheet, { areas }: Book): SheetMetadata {
  const { hiddenRows = [], hiddenColumns = [], filter, merges = [], tables = [], fonts = [] } = own.looks;
  const here = areas.filter(([, sheet]) => sheet === own.name).map(([name, , area]) => [name, area] as const);
  return {
    hiddenRows: hiddenRows.map((row) => row - 1),
    hiddenColumns: hiddenColumns.map((column) => place(`${column}1`).column),
    isFiltered: filter !== undefined,
    merges: merges.map(areaOf),
    fonts: namedAreas(fonts),
    tables: namedAreas(tables),
    names: namedAreas(here),
    ...(own.looks.formulas && { formulas: formulasOf(own.looks.formulas) }),
    ...own.looks.seen,
    ...(own.looks.isHidden && { isHidden: true }),
  };
}

/** A sheet as the core gets it. Like Excel's used range it begins where something stands. */
export function sheetOf(own: BookSheet, book: Book): SheetGrid {
  const rows = rowsOf(own.puts);
  const typed = own.puts.filter(({ value }) => value !== null);
  const top = Math.min(...typed.map(({ row }) => row));
  const left = Math.min(...typed.map(({ column }) => column));
  const bottom = Math.max(...typed.map(({ row }) => row));
  const right = Math.max(...typed.map(({ column }) => column));
  const cells = rows.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
  return gridOf({ sheet: own.name, row: top, column: left, cells, metadata: looksOf(own, book) });
}

/** All sheets of a workbook as the core gets them. */
export function gridsOf(book: Book): ReadonlyMap<string, SheetGrid> {
  return new Map(book.sheets.map((own) => [own.name, sheetOf(own, book)]));
}
