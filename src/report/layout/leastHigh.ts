import { rowHeight, type FormRow } from "./sheetBuilder";

const sum = (heights: readonly number[]) => heights.reduce((all, height) => all + height, 0);

/**
 * The column widths, of several a table may have, in which its rows are least high together: long posts want other
 * widths than short ones.
 *
 * @param layouts - widths in points; at least one
 * @param size - of letters that are not told theirs, in points
 * @returns the first one where several are as good
 * @example leastHigh([[28, 104, 137], [28, 146, 95]], rows, 14) // the second for rows with a long text in the middle
 */
export function leastHigh(
  layouts: readonly [readonly number[], ...(readonly number[])[]],
  rows: readonly FormRow[],
  size: number,
): readonly number[] {
  const heightIn = (columns: readonly number[]) => sum(rows.map((row) => rowHeight({ columns, size }, row)));
  return layouts.reduce((best, one) => (heightIn(one) < heightIn(best) ? one : best), layouts[0]);
}
