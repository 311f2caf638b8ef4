import { printable } from "../../core/text/printable";
import type { PlanCell, PlanContent, PlanStyle } from "../sheetPlan";
import { wrappedLines } from "./textWidth";

/** A cell of one row: its first column, how many columns it takes, what it shows. */
export interface RowCell {
  readonly column: number;
  readonly columns: number;
  readonly content: PlanContent;
  readonly style: PlanStyle;
  /** Rows it is merged over; 1 unless told. */
  readonly rows?: number;
}

/** A row of a form; its height follows its text unless it is told. */
export interface FormRow {
  readonly cells: readonly RowCell[];
  readonly height?: number;
  /** As low as its own letters allow; other rows are at least as high as a line of the sheet. */
  readonly isClose?: boolean;
  /** Stays on one page with the row after it. */
  readonly keepWithNext?: boolean;
  /** Of a table whose head stands again on every page that the table runs on to. */
  readonly part?: "head" | "body";
}

/** Rows that stay together, and with what follows them. */
export const kept = (rows: readonly FormRow[]): readonly FormRow[] =>
  rows.map((row) => ({ ...row, keepWithNext: true }));

/** Rows of which the last stays together with what closes the paper, so that the closing never stands alone. */
export const closedBy = (rows: readonly FormRow[], closing: readonly FormRow[]): readonly FormRow[] => [
  ...rows.slice(0, -1),
  ...(closing.length > 0 ? kept(rows.slice(-1)) : rows.slice(-1)),
  ...closing,
];

/**
 * A table with its head: the head and the first two lines stay together, and so do the last two, so that no line
 * stands alone on a page.
 *
 * @param isBeforeClosing - whether the last line stays together with what follows the table
 * @param each - rows that a line of the table takes
 */
export function tableRows(
  head: readonly FormRow[],
  body: readonly FormRow[],
  isBeforeClosing = false,
  each = 1,
): readonly FormRow[] {
  const last = body.length / each - 1;
  const isKept = (at: number) => {
    const line = Math.floor(at / each);
    if (at % each < each - 1) return true;
    return line === last ? isBeforeClosing : line === 0 || line === last - 1;
  };
  return [
    ...kept(head).map((row): FormRow => ({ ...row, part: "head" })),
    ...body.map((row, at): FormRow => ({ ...row, part: "body", ...(isKept(at) && { keepWithNext: true }) })),
  ];
}

/** Of the width of a cell, in points. */
export const CELL_PADDING = 6;
const LINE_HEIGHT = 1.3;
const ROW_PADDING = 3;
const POINTS_PER_PIXEL = 0.75;

export interface Sheet {
  readonly columns: readonly number[];
  readonly size: number;
}

/** Excel rounds heights to pixels, so they are asked for in pixels. */
const wholePixels = (points: number) => Math.ceil(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;

function widthOf(sheet: Sheet, cell: RowCell): number {
  return sheet.columns.slice(cell.column, cell.column + cell.columns).reduce((sum, width) => sum + width, 0);
}

function textOf(content: PlanContent): string {
  if (content.kind === "text") return content.text;
  return String(content.kind === "number" ? content.value : content.expected);
}

function cellHeight(sheet: Sheet, cell: RowCell): number {
  const size = cell.style.size ?? sheet.size;
  const width = widthOf(sheet, cell) - CELL_PADDING;
  const lines =
    cell.style.wrap === true ? wrappedLines(textOf(cell.content), width, size, cell.style.bold) : 1;
  return wholePixels(lines * size * LINE_HEIGHT + ROW_PADDING);
}

/** Height of a row in points: the tallest of the cells that stand in this row alone. */
export function rowHeight(sheet: Sheet, row: FormRow): number {
  const own = row.cells.filter((cell) => (cell.rows ?? 1) === 1);
  const least = row.isClose === true ? 0 : wholePixels(sheet.size * LINE_HEIGHT);
  return row.height ?? Math.max(least, ...own.map((cell) => cellHeight(sheet, cell)));
}

/** Numbers the rows from the top and gives every cell its place. */
export function placeRows(rows: readonly FormRow[]): readonly PlanCell[] {
  return rows.flatMap((row, at) =>
    row.cells.map(({ column, columns, content, style, rows: span = 1 }) => ({
      row: at,
      column,
      rows: span,
      columns,
      content,
      style,
    })),
  );
}

/** Our own words on a form. */
export const text = (value: string): PlanContent => ({ kind: "text", text: printable(value) });

/** A figure, or the dots that stand for an unknown one. */
export const figure = (value: number | null, dots = "…"): PlanContent =>
  value === null ? text(dots) : { kind: "number", value };
