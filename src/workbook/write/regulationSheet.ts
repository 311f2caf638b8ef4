import { cellsOf, gridOf, type SheetGrid } from "../../core/sheet/grid";
import { finding, type Result } from "../../core/finding/finding";
import { REGULATION_SHEET } from "../../core/setup/setup";
import { readCustomTexts } from "../../core/regulation/custom";
import type { CustomTexts } from "../../core/regulation/customFields";
import { CUSTOM_HEAD, customRows } from "../../core/regulation/customTexts";
import { readSheets } from "../readSheets";
import { safeText } from "./plainText";
import { type Rows, writeNew, writeOver } from "./regulationCells";

/** Whether a sheet may be overwritten: it is empty, or it holds a regulation from its first cell on. */
export function isRegulationSheet(grid: SheetGrid): boolean {
  const { row, column } = grid;
  if (grid.rows === 0) return true;
  const texts = readCustomTexts(cellsOf(grid));
  // A field that stands twice is a slip in a sheet of ours.
  const isOurs = texts.ok ? texts.value.from !== undefined : texts.finding.code === "F420";
  return row === 0 && column === 0 && isOurs;
}

/** The two columns with their heads; blank rows take the place of what stood below. */
export function regulationRows(texts: CustomTexts, before: SheetGrid | undefined): Rows {
  const rows = [CUSTOM_HEAD, ...customRows(texts)].map(
    ([label, value]) => [safeText(label), safeText(value)] as const,
  );
  const left = Math.max(0, (before?.rows ?? 0) - rows.length);
  return [...rows, ...Array.from({ length: left }, () => ["", ""] as const)];
}

/**
 * Writes a unit's own regulation to the sheet `TN_QuyDinh`, from which functions take it. A sheet of that name
 * is only overwritten when it holds a regulation; the sheet that is shown stays. Four syncs at most.
 *
 * @returns the sheet as read back; F506 when it holds something else, F501 to F503 for what the host refuses,
 *   F542 where a regulation that stood there could not be put back
 */
export async function writeRegulation(texts: CustomTexts): Promise<Result<SheetGrid>> {
  const read = await readSheets([REGULATION_SHEET]);
  if (!read.ok) return read;
  const old = read.value.get(REGULATION_SHEET);
  if (old && !isRegulationSheet(old)) {
    return { ok: false, finding: finding("F506", { sheet: REGULATION_SHEET }) };
  }
  const rows = regulationRows(texts, old);
  const failure = await (old ? writeOver(rows) : writeNew(rows));
  if (failure) return { ok: false, finding: failure };
  const cells = rows.filter(([label]) => label !== "");
  return { ok: true, value: gridOf({ sheet: REGULATION_SHEET, row: 0, column: 0, cells }) };
}
