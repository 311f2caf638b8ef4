import { finding, type Result } from "../../core/finding/finding";
import type { SheetPlan } from "../../report/sheetPlan";
import { attemptResult } from "../attempt";
import { reasonOf } from "../reasonOf";
import { alignRows } from "./alignRows";
import { withFirstPages } from "./firstPages";
import { bookOf, type SeparateSheet } from "./bookOf";
import { SEPARATE } from "./later";
import { movedPlan } from "./movedPlan";

/** A string cannot be made of as many arguments as a file has bytes. */
const PIECE = 0x8000;
/** So many rows may have been inserted. */
const MOST_INSERTED = 200;

function base64(bytes: Uint8Array): string {
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * PIECE, (at + 1) * PIECE)),
  );
  return btoa(pieces.join(""));
}

/** Reads what stands in the print areas now, wherever their rows have moved. Two syncs. */
function readNow(
  names: readonly string[],
  plans: readonly SheetPlan[],
): Promise<Result<readonly SeparateSheet[]>> {
  return attemptResult("F501", async (context) => {
    const wanted = plans.map((plan, at) => {
      const name = names[at] ?? plan.name;
      return { name, plan, sheet: context.workbook.worksheets.getItemOrNullObject(name).load("name") };
    });
    await context.sync();
    const missing = wanted.find(({ sheet }) => sheet.isNullObject);
    if (missing) return { ok: false, finding: finding("F523", { sheet: missing.name }) };
    const asked = wanted.map(({ plan, sheet }) => {
      const { row, column, rows, columns } = plan.page.printArea;
      const range = sheet.getRangeByIndexes(row, column, rows + MOST_INSERTED, columns);
      return { plan, sheet, range: range.load("values,formulas,numberFormat,valueTypes") };
    });
    await context.sync();
    const sheets = asked.map(({ plan, sheet, range }) => {
      const { values, formulas, numberFormat: numberFormats, valueTypes: types } = range;
      const targets = alignRows(plan, values);
      const now = targets === null ? plan : movedPlan(plan, targets);
      return { name: sheet.name, plan: now, read: { values, formulas, numberFormats, types } };
    });
    return { ok: true, value: sheets };
  });
}

/**
 * A workbook of written sheets and nothing else, as a file: no ballots, no state, no other sheet. What stands in
 * them now is what goes into it, with what the clerk filled in by hand; a formula that looks elsewhere becomes its
 * value. Looks and page are the plans'.
 *
 * @param names - of the written sheets
 * @param plans - what each was written from, in the same order
 * @returns F523 when a sheet is gone, F501 when they cannot be read, F517 when no file can be made of them
 */
export async function separated(
  names: readonly string[],
  plans: readonly SheetPlan[],
): Promise<Result<Uint8Array>> {
  const read = await readNow(names, plans);
  if (!read.ok) return read;
  try {
    const { writeXlsx } = await SEPARATE.xlsx();
    return { ok: true, value: await withFirstPages(await writeXlsx(bookOf(read.value))) };
  } catch (error) {
    return { ok: false, finding: finding("F517", { reason: reasonOf(error) }) };
  }
}

/**
 * Opens what {@link separated} makes as a workbook beside this one.
 * @returns F523 when a sheet is gone, F501 when they cannot be read, F517 when the host cannot open another workbook
 */
export async function separate(names: readonly string[], plans: readonly SheetPlan[]): Promise<Result<null>> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) {
    return { ok: false, finding: finding("F517", { reason: "ExcelApi 1.8" }) };
  }
  const file = await separated(names, plans);
  if (!file.ok) return file;
  try {
    await Excel.createWorkbook(base64(file.value));
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, finding: finding("F517", { reason: reasonOf(error) }) };
  }
}
