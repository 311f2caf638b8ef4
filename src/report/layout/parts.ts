import { printable } from "../../core/text/printable";
import type { PlanContent, PlanStyle } from "../sheetPlan";
import { TABLE_SIZE } from "./sizes";
import { text, type FormRow, type RowCell } from "./sheetBuilder";

/** As the papers are typed. */
export const FONT = { name: "Times New Roman", size: 13 };

/**
 * Columns of papers of running text, in points: parts of the unit's half of the head, one of them about as wide as the
 * mark of secrecy, then the other half.
 */
export const PROSE_COLUMNS = [61, 54, 61, 268];
/** Where the right half of such a paper begins. */
export const PROSE_SPLIT = 3;

/** Of an official A4 page, in millimetres. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 20 };

export const TABLE: PlanStyle = { size: TABLE_SIZE, border: true, valign: "Center", wrap: true };
export const HEAD: PlanStyle = { ...TABLE, bold: true, align: "Center" };
export const CENTERED: PlanStyle = { align: "Center", wrap: true };
/** A paragraph of running text. */
export const PROSE: PlanStyle = { wrap: true, align: "Justify", valign: "Top" };

/** What a clerk typed: whatever it looks like, it stays text. */
export const user = (value: string): PlanContent => ({
  kind: "text",
  text: printable(value),
  isUserText: true,
});

export const cell = (
  column: number,
  columns: number,
  content: PlanContent,
  style: PlanStyle,
  rows = 1,
): RowCell => ({ column, columns, content, style, rows });

/** Our words across the whole form. */
export const rowAcross = (width: number, value: string, style: PlanStyle): FormRow => ({
  cells: [cell(0, width, text(value), style)],
});

/** A paragraph in which something was typed by the clerk. */
export const proseRow = (width: number, value: string, style: PlanStyle = {}): FormRow => ({
  cells: [cell(0, width, user(value), { ...PROSE, ...style })],
});

/** What was typed a line each; blank lines are none. */
export const linesOf = (value: string): readonly string[] =>
  value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
