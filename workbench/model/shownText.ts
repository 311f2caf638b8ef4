import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { format } from "numfmt";
import type { SheetArea } from "./sheetArea";
import { type Live, sheetById } from "./live";
import { contentOf, rawCell, readText } from "./read";
import { styleAt } from "./styles";
import { pixelsOf } from "../xlsx/units";

const DEFAULT_SIZE = 11;
/** A digit is about half as wide as its font is high. */
const DIGIT = 0.5;
const PLAIN: ReadonlySet<string> = new Set(["", "General", "@"]);

const isNumber = (cell: Nullable<ICellData>) => cell?.t === CellValueType.NUMBER;

/** What a format shows. The grid itself formats numbers only, and none so that nothing is left. */
function formatted(pattern: string, value: string | number): string {
  return format(pattern, value, { throws: false });
}

/** Whether a format hides a number. */
const isHidden = (cell: ICellData, pattern: string) =>
  !PLAIN.has(pattern) && formatted(pattern, Number(cell.v)) === "";

/** A number that is wider than its column shows as Excel shows it: a row of signs. */
function fitted(text: string, size: number, width: number): string {
  const digit = DIGIT * pixelsOf(size);
  return text.length * digit <= width ? text : "#".repeat(Math.max(1, Math.floor(width / digit)));
}

/** A text as its cell shows it. */
function shownString(cell: ICellData, pattern: string, text: string): string {
  const content = contentOf(cell);
  return typeof content !== "string" || PLAIN.has(pattern) ? text : formatted(pattern, content);
}

/** Whole numbers and dates do not shrink; decimals are rounded until they fit. */
const isStiff = (text: string) => /\d/.test(text) && !/[.,]/.test(text);

/**
 * What the reader of the sheet sees: texts with their number format, and signs in the place of whole numbers that do
 * not fit.
 */
export function readShownText(live: Live, area: SheetArea): string[][] {
  const sheet = sheetById(live, area.sheetId);
  const cellAt = rawCell(live, area.sheetId);
  const style = styleAt(live, area.sheetId);
  const isSized = (row: number, column: number) =>
    sheet.getColVisible(column) && sheet.getMergedCell(row, column) === null;
  const shown = (row: number, column: number, text: string): string => {
    const cell = cellAt(row, column);
    if (cell?.v === undefined || cell.v === null) return text;
    const { n, fs = DEFAULT_SIZE } = style(row, column);
    const pattern = n?.pattern ?? "";
    if (!isNumber(cell)) return shownString(cell, pattern, text);
    if (isHidden(cell, pattern)) return "";
    return isStiff(text) && isSized(row, column) ? fitted(text, fs, sheet.getColumnWidth(column)) : text;
  };
  return readText(live, area).map((line, i) =>
    line.map((text, j) => shown(area.row + i, area.column + j, text)),
  );
}
