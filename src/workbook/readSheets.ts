import type { Cell, SheetGrid } from "../core/cell/cell";
import { parseArea, sheetOf } from "../core/cell/address";
import type { Result } from "../core/finding/finding";
import type { Selection } from "./api";
import { attempt } from "./attempt";

function toCell(value: unknown, type: string): Cell {
  if (type === "Error") return { error: String(value) };
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function toGrid(sheet: string, range: Excel.Range): SheetGrid {
  const types = range.valueTypes;
  const cells = (range.values as unknown[][]).map((row, at) =>
    row.map((value, column) => toCell(value, types[at]?.[column] ?? "Unknown")),
  );
  return { sheet, row: range.rowIndex, column: range.columnIndex, cells };
}

/** The names of the visible sheets, in order. One sync. */
export function sheetNames(): Promise<Result<readonly string[]>> {
  return attempt("F501", async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    return sheets.items.filter((sheet) => sheet.visibility === "Visible").map((sheet) => sheet.name);
  });
}

/**
 * The used part of sheets: values and their types. Two syncs.
 *
 * @returns only sheets that exist; one without any value has no cells
 */
export function readSheets(names: readonly string[]): Promise<Result<ReadonlyMap<string, SheetGrid>>> {
  return attempt("F501", async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const wanted = sheets.items.filter((sheet) => names.includes(sheet.name));
    const ranges = wanted.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("values,valueTypes,rowIndex,columnIndex");
      return { name: sheet.name, range };
    });
    await context.sync();
    return new Map(
      ranges.map(({ name, range }) => [
        name,
        range.isNullObject ? { sheet: name, row: 0, column: 0, cells: [] } : toGrid(name, range),
      ]),
    );
  });
}

/** The selected rectangle. One sync. */
export function selection(): Promise<Result<Selection>> {
  return attempt("F501", async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    const sheet = sheetOf(range.address) ?? "";
    const address = range.address.slice(range.address.lastIndexOf("!") + 1);
    return { sheet, address: parseArea(address) ? address.replace(/\$/g, "") : address };
  });
}

/** Shows a range to the clerk: its sheet in front, the range selected. One sync. */
export function select(sheet: string, address: string): Promise<Result<null>> {
  return attempt("F505", async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const [first = address] = address.split(",");
    target.activate();
    target.getRange(first).select();
    await context.sync();
    return null;
  });
}

/** Brings a sheet to the front. One sync. */
export function activate(sheet: string): Promise<Result<null>> {
  return attempt("F505", async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
    return null;
  });
}
