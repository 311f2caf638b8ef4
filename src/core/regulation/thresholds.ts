import type { Fraction, Limit } from "../fraction/fraction";
import type { Threshold } from "./regulation";

export type { Limit };

export const OVER_HALF: Limit = { fraction: { numerator: 1, denominator: 2 }, inclusive: false };
export const FROM_TWO_THIRDS: Limit = { fraction: { numerator: 2, denominator: 3 }, inclusive: true };
export const OVER_TWO_THIRDS: Limit = { ...FROM_TWO_THIRDS, inclusive: false };

/** A share as it is said: 1/2 is "50%", hundredths are percents, the others stay fractions. */
export function sayShare({ numerator, denominator }: Fraction): string {
  if (2 * numerator === denominator) return "50%";
  return denominator === 100 ? `${String(numerator)}%` : `${String(numerator)}/${String(denominator)}`;
}

/** What the law says of a band: the consequence in its own words, and the article where it was seen. */
export interface Statement {
  readonly consequence: string | null;
  readonly nationalClause: string | null;
}

/** The labels of the three bands that two limits make. */
interface BandLabels {
  readonly noneLabel: string;
  readonly half: string;
  readonly twoThirds: string;
}

/**
 * The labels of the bands between two limits (tín nhiệm thấp).
 *
 * @example
 * // over 1/2, from 2/3 → "Không quá 50% …", "Trên 50% nhưng dưới 2/3 …", "Từ 2/3 phiếu tín nhiệm thấp trở lên"
 */
function bandLabels(lower: Limit, upper: Limit): BandLabels {
  const [low, high] = [sayShare(lower.fraction), sayShare(upper.fraction)];
  const ballots = "phiếu tín nhiệm thấp";
  const from = lower.inclusive ? `Từ ${low} nhưng` : `Trên ${low} nhưng`;
  return {
    noneLabel: `${lower.inclusive ? "Dưới" : "Không quá"} ${low} ${ballots}`,
    half: `${from} ${upper.inclusive ? "dưới" : "không quá"} ${high} ${ballots}`,
    twoThirds: upper.inclusive ? `Từ ${high} ${ballots} trở lên` : `Trên ${high} ${ballots}`,
  };
}

/** Both thresholds of a regulation with their words, and the label below them. */
export function makeThresholds(
  half: Limit & Statement,
  twoThirds: Limit & Statement,
): { readonly noneLabel: string; readonly thresholds: readonly [Threshold, Threshold] } {
  const labels = bandLabels(half, twoThirds);
  return {
    noneLabel: labels.noneLabel,
    thresholds: [
      { ...half, band: "half", label: labels.half },
      { ...twoThirds, band: "twoThirds", label: labels.twoThirds },
    ],
  };
}
