import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { heldFormula } from "../area/held";
import { ApiError } from "../richApi";
import type { SheetArea } from "./sheetArea";
import { clip, type Live, sheetById } from "./live";

export type CellContent = string | number | boolean;

/** Excel on the web reads at most five million cells at once. */
const CELL_LIMIT = 5_000_000;

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|CYCLE!)$/;

function richText(cell: Nullable<ICellData>): string {
  return (cell?.p?.body?.dataStream ?? "").replace(/\r\n$/, "");
}

/** What a cell holds: a blank is "". */
export function contentOf(cell: Nullable<ICellData>): CellContent {
  const value = cell?.v;
  if (value === undefined || value === null) return richText(cell);
  if (cell?.t === CellValueType.BOOLEAN) return [1, true, "TRUE"].includes(value);
  return cell?.t === CellValueType.NUMBER ? Number(value) : value;
}

/** Tells the error value #N/A from the text "#N/A" that somebody typed as text. */
function isErrorCell(cell: Nullable<ICellData>): boolean {
  return typeof cell?.v === "string" && cell.t !== CellValueType.FORCE_STRING && ERROR.test(cell.v);
}

/** The kind of value in a cell, in the words of Excel's RangeValueType. */
function typeOf(cell: Nullable<ICellData>): string {
  const value = contentOf(cell);
  if (value === "") return "Empty";
  if (isErrorCell(cell)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** A cell as it is stored, or as an array formula spills into it. Never the formatted copy that `getCell` returns. */
export function rawCell(live: Live, sheetId: string): (row: number, column: number) => Nullable<ICellData> {
  const sheet = sheetById(live, sheetId);
  const spilled = live.formulas.getArrayFormulaCellData()[live.unitId]?.[sheetId];
  return (row, column) => spilled?.[row]?.[column] ?? sheet.getCellRaw(row, column);
}

/** One value per cell of an area, row by row; `blank` where the grid has no cell. */
export function mapCells<T>(
  live: Live,
  area: SheetArea,
  blank: T,
  read: (row: number, column: number) => T,
): T[][] {
  if (area.rows * area.columns > CELL_LIMIT) {
    throw new ApiError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
  }
  const inside = clip(live, area);
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) =>
      inside && i < inside.rows && j < inside.columns ? read(area.row + i, area.column + j) : blank,
    ),
  );
}

/** The values of an area; a blank cell is "". */
export function readValues(live: Live, area: SheetArea): CellContent[][] {
  const cell = rawCell(live, area.sheetId);
  return mapCells<CellContent>(live, area, "", (row, column) => contentOf(cell(row, column)));
}

/** The kinds of value in an area. */
export function readTypes(live: Live, area: SheetArea): string[][] {
  const cell = rawCell(live, area.sheetId);
  return mapCells(live, area, "Empty", (row, column) => typeOf(cell(row, column)));
}

/** Formulas where there are any, values elsewhere. */
export function readFormulas(live: Live, area: SheetArea): CellContent[][] {
  const cell = rawCell(live, area.sheetId);
  const { formulas, unitId } = live;
  return mapCells<CellContent>(
    live,
    area,
    "",
    (row, column) =>
      formulas.getFormulaStringByCell(row, column, area.sheetId, unitId) ??
      heldFormula(cell(row, column)) ??
      contentOf(cell(row, column)),
  );
}

/** What the reader of the sheet sees, with its number format. */
export function readText(live: Live, area: SheetArea): string[][] {
  const sheet = sheetById(live, area.sheetId);
  return mapCells(live, area, "", (row, column) => {
    const shown = sheet.getCell(row, column);
    const content = contentOf(shown?.t === CellValueType.NUMBER ? { v: shown.v ?? null } : shown);
    return typeof content === "boolean" ? String(content).toUpperCase() : String(content);
  });
}
