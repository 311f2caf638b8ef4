import type { Value } from "../../../corpus/sheet";
import type { Random } from "../random";
import { LEVELS, type TruePerson } from "../vote";

const LABELS = [
  ["Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
  ["Tổng TNC", "Tổng TN", "Tổng TNT"],
  ["Cộng cao", "Cộng tín nhiệm", "Cộng thấp"],
  ["Tổng số phiếu tín nhiệm cao", "Tổng số phiếu tín nhiệm", "Tổng số phiếu tín nhiệm thấp"],
  ["Số phiếu tín nhiệm cao", "Số phiếu tín nhiệm", "Số phiếu tín nhiệm thấp"],
] as const;

/**
 * The counts of each person as rows under or over the columns of people.
 *
 * @param at - the column of each person, or of the first of three boxes
 * @param label - the column of the labels; `null` where the rows have none
 */
export function sumRows(
  truth: readonly TruePerson[],
  at: readonly number[],
  label: number | null,
  random: Random,
): readonly (readonly Value[])[] {
  const labels = random.pick(LABELS);
  return LEVELS.map((level, row) => {
    const cells = Array<Value>(Math.max(...at) + 1).fill(null);
    at.forEach((column, person) => (cells[column] = truth[person]?.[level] ?? null));
    if (label !== null) cells[label] = labels[row] ?? null;
    return cells;
  });
}

/** One row with the count of every box; its label stands in a column before the boxes. */
export function boxSumRow(
  truth: readonly TruePerson[],
  at: readonly number[],
  label: number | null,
  random: Random,
): readonly Value[] {
  const cells = Array<Value>(Math.max(...at) + 3).fill(null);
  at.forEach((column, person) =>
    LEVELS.forEach((level, box) => (cells[column + box] = truth[person]?.[level] ?? null)),
  );
  if (label !== null) cells[label] = random.pick(["Cộng", "Tổng cộng", "Tổng", "TỔNG CỘNG", "Tổng số"]);
  return cells;
}
