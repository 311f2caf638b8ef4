import { parseArea, sheetOf } from "../core/sheet/address";
import type { SheetGrid } from "../core/sheet/grid";
import type { Result } from "../core/finding/finding";
import { PROOF_SHEET } from "../report/proofSheet";
import type { Selection, SheetSize } from "./api";
import { attempt } from "./attempt";
import type { ReadOptions } from "./read/job";
import { makeBook } from "./read/pieces";
import { readPieces } from "./read/readPieces";
import { COPY_SHEET } from "./state/copySheet";

/** The visible sheets of the clerk's, in order. One sync. */
async function visibleSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  // Another program may have brought the sheet of our own state to light.
  return sheets.items.filter(
    ({ name, visibility }) =>
      visibility === "Visible" && name !== COPY_SHEET && !name.startsWith(PROOF_SHEET),
  );
}

/** The names of the visible sheets, in order. One sync. */
export function sheetNames(): Promise<Result<readonly string[]>> {
  return attempt("F501", async (context) => (await visibleSheets(context)).map(({ name }) => name));
}

/** The visible sheets in order, with how many cells their used parts have. Two syncs. */
export function sheetSizes(): Promise<Result<readonly SheetSize[]>> {
  return attempt("F501", async (context) => {
    const asked = (await visibleSheets(context)).map((sheet) => ({
      name: sheet.name,
      used: sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount"),
    }));
    await context.sync();
    return asked.map(({ name, used }) => ({
      name,
      cells: used.isNullObject ? 0 : used.rowCount * used.columnCount,
    }));
  });
}

/**
 * The used part of sheets: values, errors, looks. It takes the syncs of `readPieces`.
 *
 * @returns only sheets that exist; one without any value has no cells
 */
export async function readSheets(
  names: readonly string[],
  options: ReadOptions = {},
): Promise<Result<ReadonlyMap<string, SheetGrid>>> {
  const book = makeBook();
  const read = await readPieces(names, book.take, options);
  return read.ok ? { ok: true, value: book.sheets } : read;
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
