import type { Area } from "../../core/sheet/area";
import type { PlanEntry, PlanList } from "../../report/sheetPlan";

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function applyList(sheet: Excel.Worksheet, { area, source, isStrict, title, message }: PlanList): void {
  const { dataValidation } = rangeOf(sheet, area);
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: true, style: isStrict ? "Stop" : "Information", title, message };
}

/** Queues what makes a written sheet one to be filled in: lists, what may be typed in. */
export function applyEntry(sheet: Excel.Worksheet, entry: PlanEntry): void {
  for (const list of entry.lists) applyList(sheet, list);
  for (const area of entry.unlocked) rangeOf(sheet, area).format.protection.locked = false;
}

/** Queues the protection of such a sheet: the last of all, since nothing can be formatted after it. */
export function protectEntry(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}
