import type { Result } from "../../core/finding/finding";
import { attempt } from "../attempt";
import { fromCells, saveOfHead, toCells } from "./stateText";

/** The sheet that holds a copy of the state; nobody is shown it. */
export const COPY_SHEET = "TN_TrangThai";

/** Cells written in one sync: some 3 MB. */
const CELLS_PER_SYNC = 90;
const COLUMN = "A";

/**
 * A very hidden, empty sheet for the copy. It is hidden before anything is written, and only where it is not: setting
 * what is set already would empty the clerk's undo list too. One sync.
 */
async function emptySheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const known = worksheets.getItemOrNullObject(COPY_SHEET).load("visibility");
  await context.sync();
  const sheet = known.isNullObject ? worksheets.add(COPY_SHEET) : known;
  if (known.isNullObject || known.visibility !== "VeryHidden") sheet.visibility = "VeryHidden";
  sheet.getRange().clear("Contents");
  return sheet;
}

/** Renews the copy of the state on its hidden sheet. Two syncs for a state of ordinary size. */
export function saveCopy(text: string, save: string): Promise<Result<null>> {
  return attempt("F504", async (context) => {
    const sheet = await emptySheet(context);
    const cells = toCells(text, save);
    for (let from = 0; from < cells.length; from += CELLS_PER_SYNC) {
      const some = cells.slice(from, from + CELLS_PER_SYNC);
      const range = sheet.getRange(`${COLUMN}${String(from + 1)}:${COLUMN}${String(from + some.length)}`);
      range.numberFormat = some.map(() => ["@"]);
      range.values = some.map((cell) => [cell]);
      await context.sync();
    }
    return null;
  });
}

/** The copy as far as its first cell tells: which save it holds. */
export interface CopyHead {
  readonly sheet: Excel.Worksheet;
  /** To be read after the next sync; `null` where there is no copy. */
  readonly save: () => string | null;
}

/** Asks for the head of the copy, when it is known whether the sheet is there. */
export function askHead(sheet: Excel.Worksheet): CopyHead {
  if (sheet.isNullObject) return { sheet, save: () => null };
  const cell = sheet.getRange(`${COLUMN}1`).load("values");
  return { sheet, save: () => saveOfHead(cell.values[0]?.[0]) };
}

/** The text of the copy; `null` where there is none that is whole. One sync. */
export async function loadCopy(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<string | null> {
  if (sheet.isNullObject) return null;
  const range = sheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
  await context.sync();
  const isOurs = !range.isNullObject && range.rowIndex === 0 && range.columnIndex === 0;
  return isOurs ? fromCells(range.values.map(([cell]): unknown => cell)) : null;
}
