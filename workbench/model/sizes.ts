import { BooleanNumber } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { invalidArgument } from "../richApi";
import { MAX_COLUMNS, MAX_ROWS } from "../area/area";
import { type SheetArea } from "./sheetArea";
import { pixelsOf, pointsOf } from "../xlsx/units";
import { shared } from "./shared";
import { change, clip, type Live, makeRoom, sheetById } from "./live";

const TALLEST_POINTS = 409.5;
const WIDEST_POINTS = 1342.5;

function sharedPoints(first: number, count: number, read: (index: number) => number): number | null {
  const pixels = shared(first, count, read);
  return pixels === null ? null : pointsOf(pixels);
}

/** The width in points that all columns of the area share; null where they differ. */
export function columnWidth(live: Live, area: SheetArea): number | null {
  const sheet = sheetById(live, area.sheetId);
  return sharedPoints(area.column, clip(live, area)?.columns ?? 1, (index) => sheet.getColumnWidth(index));
}

/** The height in points that all rows of the area share; null where they differ. */
export function rowHeight(live: Live, area: SheetArea): number | null {
  const sheet = sheetById(live, area.sheetId);
  return sharedPoints(area.row, clip(live, area)?.rows ?? 1, (index) => sheet.getRowHeight(index));
}

function inside(value: number, most: number): number {
  if (value < 0 || value > most) throw invalidArgument();
  return value;
}

/** The grid's part of an area of which only the columns (or rows) matter; made larger where they are missing. */
function lines(live: Live, area: SheetArea): SheetArea["range"] {
  const whole = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
  if (!whole) makeRoom(live, area);
  return (clip(live, area) ?? area).range;
}

/** Sets the width of the columns of the area, in points. */
export function setColumnWidth(live: Live, area: SheetArea, points: number): void {
  const colWidth = pixelsOf(inside(points, WIDEST_POINTS));
  change(live, SetWorksheetColWidthMutation, {
    subUnitId: area.sheetId,
    ranges: [lines(live, area)],
    colWidth,
  });
}

/** Sets a fixed height; the rows no longer follow their content. */
export function setRowHeight(live: Live, area: SheetArea, points: number): void {
  const rowHeightPixels = pixelsOf(inside(points, TALLEST_POINTS));
  const rows = { subUnitId: area.sheetId, ranges: [lines(live, area)] };
  change(live, SetWorksheetRowIsAutoHeightMutation, { ...rows, autoHeightInfo: BooleanNumber.FALSE });
  change(live, SetWorksheetRowHeightMutation, { ...rows, rowHeight: rowHeightPixels });
}
