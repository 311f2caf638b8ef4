import { BooleanNumber } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { invalidArgument } from "../richApi";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "./area";
import { change, clip, type Live, makeRoom, sheetById } from "./live";

const PIXELS_PER_POINT = 96 / 72;
const TALLEST_POINTS = 409.5;
const WIDEST_POINTS = 1342.5;

export function toPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}

export function toPixels(points: number): number {
  return points * PIXELS_PER_POINT;
}

// Null when the lines differ, as Excel answers.
function agreed(first: number, count: number, read: (index: number) => number): number | null {
  const value = read(first);
  for (let i = first + 1; i < first + count; i += 1) if (read(i) !== value) return null;
  return toPoints(value);
}

/** The width in points that all columns of the area share; null where they differ. */
export function columnWidth(live: Live, area: Area): number | null {
  const sheet = sheetById(live, area.sheetId);
  return agreed(area.column, clip(live, area)?.columns ?? 1, (index) => sheet.getColumnWidth(index));
}

/** The height in points that all rows of the area share; null where they differ. */
export function rowHeight(live: Live, area: Area): number | null {
  const sheet = sheetById(live, area.sheetId);
  return agreed(area.row, clip(live, area)?.rows ?? 1, (index) => sheet.getRowHeight(index));
}

function inside(value: number, most: number): number {
  if (value < 0 || value > most) throw invalidArgument();
  return value;
}

/** The grid's part of an area of which only the columns (or rows) matter; made larger where they are missing. */
function lines(live: Live, area: Area): Area["range"] {
  const whole = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
  if (!whole) makeRoom(live, area);
  return (clip(live, area) ?? area).range;
}

/** Sets the width of the columns of the area, in points. */
export function setColumnWidth(live: Live, area: Area, points: number): void {
  const colWidth = toPixels(inside(points, WIDEST_POINTS));
  change(live, SetWorksheetColWidthMutation, {
    subUnitId: area.sheetId,
    ranges: [lines(live, area)],
    colWidth,
  });
}

/** Sets a fixed height; the rows no longer follow their content. */
export function setRowHeight(live: Live, area: Area, points: number): void {
  const rowHeightPixels = toPixels(inside(points, TALLEST_POINTS));
  const rows = { subUnitId: area.sheetId, ranges: [lines(live, area)] };
  change(live, SetWorksheetRowIsAutoHeightMutation, { ...rows, autoHeightInfo: BooleanNumber.FALSE });
  change(live, SetWorksheetRowHeightMutation, { ...rows, rowHeight: rowHeightPixels });
}
