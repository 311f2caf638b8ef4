import type { ConferenceResult } from "../../core/record/record";
import { findRegulation } from "../../core/regulation";
import { cell, PROSE, proseRow, rowAcross } from "../layout/parts";
import { quorumText } from "../layout/rules.words";
import { figure, text, type FormRow } from "../layout/sheetBuilder";
import type { PlanContent, PlanStyle } from "../sheetPlan";
import { WORDS } from "./minutes.words";

/** STT, name, post, valid, invalid, then count and share of each level; in points. */
export const COLUMNS = [26, 80, 70, 32, 32, 31, 37, 31, 37, 31, 37];
export const WIDTH = COLUMNS.length;
/** Columns of a figure in a line. */
export const FIGURE_COLUMN = 7;

/** The head of a part of the minutes. */
export const section = (value: string): FormRow => ({
  ...rowAcross(WIDTH, value, { ...PROSE, bold: true }),
  keepWithNext: true,
});

/** A line with a figure, or dots where it is not known. */
export const figureRow = (words: string, value: number | null, unit: string): FormRow =>
  contentRow(words, figure(value), unit);

/** A line with a figure that may be a formula. */
export function contentRow(words: string, content: PlanContent, unit: string): FormRow {
  return {
    cells: [
      cell(0, FIGURE_COLUMN, text(words), { wrap: true, valign: "Bottom" }),
      cell(FIGURE_COLUMN, 2, content, { align: "Center", valign: "Bottom" }),
      cell(FIGURE_COLUMN + 2, 2, text(unit), { valign: "Bottom" }),
    ],
  };
}

/** A paragraph in which something may be the clerk's. */
export const prose = (value: string, style: PlanStyle = {}): FormRow => proseRow(WIDTH, value, style);

/** The head of a lettered part. */
export const subsection = (value: string): FormRow => ({
  ...rowAcross(WIDTH, value, { ...PROSE, bold: true, italic: true }),
  keepWithNext: true,
});

/** What the numbers of those summoned and present say; nothing where the regulation asks for no quorum. */
export function quorumRow(
  regulation: string,
  { quorumProof }: Pick<ConferenceResult, "quorumProof">,
): readonly FormRow[] {
  if (quorumProof !== null) return [prose(`- Số người dự: ${quorumText(quorumProof)}.`)];
  return findRegulation(regulation)?.quorum === null ? [] : [prose(WORDS.quorum)];
}
