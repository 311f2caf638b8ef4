import type { CellStyle, DataValidation, SheetProtection } from "hucre";
import type { WriteSheet } from "hucre/xlsx";
import { parseArea } from "../area/a1";
import { type Area, holdsCell } from "../area/area";
import type { ListRule, SheetGuard } from "./types";

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** Rights of a protected sheet by their names in Office.js and in a file. */
export const RIGHTS: Readonly<Record<string, keyof SheetProtection>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

function protectionOut(options: readonly string[]): SheetProtection {
  const rights = Object.entries(RIGHTS).map(([name, right]) => [right, options.includes(name)] as const);
  return { ...Object.fromEntries(rights), sheet: true, objects: true, scenarios: true };
}

function listOut({ area, source, ignoreBlanks, alert }: ListRule): DataValidation {
  const list = source.startsWith("=") ? { formula1: source.slice(1) } : { values: source.split(",") };
  return {
    type: "list",
    ...list,
    range: area,
    allowBlank: ignoreBlanks,
    showErrorMessage: alert.showAlert,
    errorStyle: STYLES[alert.style],
    errorTitle: alert.title,
    errorMessage: alert.message,
  };
}

/** Lists and protection of a new sheet. */
export function guardOut(guard: SheetGuard | undefined): Pick<WriteSheet, "dataValidations" | "protection"> {
  if (guard === undefined) return {};
  return {
    ...(guard.lists.length === 0 ? {} : { dataValidations: guard.lists.map(listOut) }),
    ...(guard.options === null ? {} : { protection: protectionOut(guard.options) }),
  };
}

/** Whether a cell may be typed in on a protected sheet. */
export function unlockedAt(guard: SheetGuard | undefined): (row: number, column: number) => boolean {
  const locks = (guard?.locks ?? []).map(({ area, locked }) => ({ locked, area: parseArea(area) }));
  const isIn = (area: Area | undefined, row: number, column: number) =>
    area !== undefined && holdsCell(area, row, column);
  return (row, column) => locks.findLast(({ area }) => isIn(area, row, column))?.locked === false;
}

/** A cell's format with the mark that it may be typed in. */
export function unlockedStyle(style: CellStyle | null): CellStyle {
  return { ...style, protection: { locked: false } };
}
