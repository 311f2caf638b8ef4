import { readXlsx, type Workbook } from "hucre/xlsx";
import type { SheetGrid } from "../../core/sheet/grid";
import { finding, type Result } from "../../core/finding/finding";
import { isDataSheet } from "../../core/rollup/readUnit";
import { reasonOf } from "../attempt";
import { checkKind } from "./fileKind";
import { sheetGrid } from "./sheetGrid";

const gridsOf = (workbook: Workbook) => workbook.sheets.map((sheet) => sheetGrid(sheet, workbook));

/**
 * The sheets of an .xlsx file that may hold the result of a unit: the flat tables of our reports, hidden or not;
 * where there are none, every sheet that is shown, with the fonts by which old text is known.
 *
 * @param bytes - the file; nothing of it is kept
 * @returns F620 no workbook or a damaged one, F621 one with a password, F622 one of an old Excel
 */
export async function readUnitFile(bytes: Uint8Array): Promise<Result<readonly SheetGrid[]>> {
  const kind = checkKind(bytes);
  if (kind) return { ok: false, finding: kind };
  try {
    const ours = await readXlsx(bytes, { sheets: ({ name }) => isDataSheet(name) });
    if (ours.sheets.length > 0) return { ok: true, value: gridsOf(ours) };
    const shown = await readXlsx(bytes, {
      readStyles: true,
      sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
    });
    return { ok: true, value: gridsOf(shown) };
  } catch (error) {
    return { ok: false, finding: finding("F620", { reason: reasonOf(error) }) };
  }
}
