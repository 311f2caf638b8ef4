import { finding, type Result } from "../finding/finding";
import { reaches, smallestReaching } from "../fraction/fraction";
import { isCount } from "../fraction/isCount";
import { clauseOf } from "../regulation/clause";
import type { Band, Implementing, Regulation, Threshold } from "../regulation/regulation";
import { proofLine } from "./proof";

/** What the low ballots of one person mean under a regulation. */
export interface Verdict {
  readonly band: Band;
  readonly label: string;
  /** The arithmetic; with the clause where a threshold is reached. */
  readonly proof: string;
  /** Ballots missing to the next threshold, the base unchanged; `null` in the heaviest band. */
  readonly margin: number | null;
  readonly clause: string | null;
  /** The document's own words. */
  readonly consequence: string | null;
}

function check(low: unknown, base: unknown): Result<{ low: number; base: number }> {
  if (!isCount(low)) return { ok: false, finding: finding("F207", { field: "low", value: String(low) }) };
  if (!isCount(base)) return { ok: false, finding: finding("F207", { field: "base", value: String(base) }) };
  if (base === 0) return { ok: false, finding: finding("F206", { base: "0" }) };
  if (low > base) return { ok: false, finding: finding("F208", { low, base }) };
  return { ok: true, value: { low, base } };
}

function marginTo(low: number, base: number, heavier: readonly Threshold[]): number | null {
  const counts = heavier
    .map((threshold) => smallestReaching(base, threshold.fraction, threshold.inclusive))
    .filter((count) => count <= base);
  return counts.length === 0 ? null : Math.min(...counts) - low;
}

function proofOf(low: number, base: number, regulation: Regulation, clause: string | null): string {
  const [lightest] = regulation.thresholds;
  if (clause === null) return lightest ? proofLine(low, base, lightest) : "";
  const lines = regulation.thresholds.map((threshold) => proofLine(low, base, threshold));
  return `${lines.join("; ")} (${clause})`;
}

/**
 * The verdict on one person, decided by whole numbers only.
 *
 * @param low - low ballots (tín nhiệm thấp), a whole number
 * @param base - ballots that make 100 % under the regulation; without a base there is no verdict
 * @param implementing - the unit's own text, whose clause is printed
 * @returns the verdict, or F206 (no base), F207 (not a whole number from 0), F208 (low above base)
 * @example outcome(23, 46, QD96) // band "none": exactly 1/2 is not over half
 * @example outcome(24, 46, QD96) // band "half", margin 7
 * @example outcome(32, 48, QD96) // band "twoThirds": exactly 2/3, margin null
 * @example outcome(0, 0, QD96) // F206
 */
export function outcome(
  low: unknown,
  base: unknown,
  regulation: Regulation,
  implementing: Implementing | null = null,
): Result<Verdict> {
  const counts = check(low, base);
  if (!counts.ok) return counts;
  const { value } = counts;
  const reachedAt = regulation.thresholds.findLastIndex((threshold) =>
    reaches(value.low, value.base, threshold.fraction, threshold.inclusive),
  );
  const threshold = regulation.thresholds[reachedAt] ?? null;
  const clause = threshold ? clauseOf(regulation, threshold, implementing) : null;
  return {
    ok: true,
    value: {
      band: threshold?.band ?? "none",
      label: threshold?.label ?? regulation.noneLabel,
      proof: proofOf(value.low, value.base, regulation, clause),
      margin: marginTo(value.low, value.base, regulation.thresholds.slice(reachedAt + 1)),
      clause,
      consequence: threshold?.consequence ?? null,
    },
  };
}
