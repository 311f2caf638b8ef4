import { BooleanNumber, type IStyleData, WrapStrategy } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { columnOf, rowOf } from "../area/area";
import { SheetArea } from "./sheetArea";
import { change, clip, type Live, sheetById } from "./live";
import { readText } from "./read";
import { styleAt } from "./styles";
import { pixelsOf } from "../xlsx/units";

// Without a screen nothing can be measured: an average character is half as wide as its font is high.
const CHARACTER = 0.55;
const LINE = 1.3;
const MARGIN_PIXELS = 8;
const DEFAULT_SIZE = 11;
const LEAST_ROW_PIXELS = 20;

const fontPixels = (style: IStyleData): number => pixelsOf(style.fs ?? DEFAULT_SIZE);

function textPixels(text: string, style: IStyleData): number {
  return Math.max(...text.split("\n").map((line) => line.length)) * CHARACTER * fontPixels(style);
}

function linesOf(text: string, style: IStyleData, width: number): number {
  if (style.tb !== WrapStrategy.WRAP) return 1;
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(textPixels(line, style) / Math.max(1, width - MARGIN_PIXELS))))
    .reduce((sum, lines) => sum + lines, 0);
}

function largest(area: SheetArea, size: (row: number, column: number) => number, least: number): number {
  let most = least;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) most = Math.max(most, size(row, column));
  }
  return most;
}

/** Makes columns as wide as their longest text, estimated. Columns without text stay as they are. */
export function autofitColumns(live: Live, area: SheetArea): void {
  const part = clip(live, area);
  if (!part) return;
  const text = readText(live, part);
  const style = styleAt(live, area.sheetId);
  for (let column = 0; column < part.columns; column += 1) {
    const one = SheetArea.on(area.sheetId, columnOf(part, column));
    const width = largest(
      one,
      (row) => textPixels(text[row]?.[column] ?? "", style(part.row + row, one.column)),
      0,
    );
    if (width === 0) continue;
    const colWidth = Math.round(width + MARGIN_PIXELS);
    change(live, SetWorksheetColWidthMutation, { subUnitId: area.sheetId, ranges: [one.range], colWidth });
  }
}

/** Lets rows follow their content: a file says so to its reader, the grid gets an estimated height. */
export function autofitRows(live: Live, area: SheetArea): void {
  const part = clip(live, area);
  if (!part) return;
  const sheet = sheetById(live, area.sheetId);
  const text = readText(live, part);
  const style = styleAt(live, area.sheetId);
  const rowsAutoHeightInfo = text.map((line, i) => {
    const one = SheetArea.on(area.sheetId, rowOf(part, i));
    const height = (column: number): number => {
      const own = style(one.row, part.column + column);
      return (
        linesOf(line[column] ?? "", own, sheet.getColumnWidth(part.column + column)) * LINE * fontPixels(own)
      );
    };
    return {
      row: one.row,
      autoHeight: Math.ceil(largest(one, (_, column) => height(column), LEAST_ROW_PIXELS)),
    };
  });
  const subUnitId = area.sheetId;
  const autoHeightInfo = BooleanNumber.TRUE;
  change(live, SetWorksheetRowIsAutoHeightMutation, { subUnitId, ranges: [part.range], autoHeightInfo });
  change(live, SetWorksheetRowAutoHeightMutation, { subUnitId, rowsAutoHeightInfo });
}
