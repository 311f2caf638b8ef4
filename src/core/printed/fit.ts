import { percent, type Rounding } from "../fraction/percent";
import type { PrintedPercent } from "./parseCount";

/** Whole-number form of a share: 53,19 is 5319 at two decimals. */
function unitsOf(count: number, base: number, decimals: number, rounding: Rounding["rounding"]): number {
  return Number(String(percent(count, base, { decimals, rounding, separator: "." })).replace(".", ""));
}

/** The decimals at which a printed percentage is compared: the table's, or its own where it has more. */
export function decimalsOf(printed: PrintedPercent, rounding: Rounding): number {
  return Math.max(printed.decimals, rounding.decimals);
}

/**
 * Whether count / base prints as this percentage. Zeros dropped at the end make no difference: 66,6 stands
 * for 66,60, but not for every number that one decimal would round to 66,6.
 *
 * @param base - at least 1
 */
export function gives(count: number, base: number, printed: PrintedPercent, rounding: Rounding): boolean {
  const decimals = decimalsOf(printed, rounding);
  const units = printed.units * 10 ** (decimals - printed.decimals);
  return unitsOf(count, base, decimals, rounding.rounding) === units;
}

/** The counts on either side of a percentage: the largest not above it, and the next one of the base. */
export function neighbours(base: number, printed: PrintedPercent): readonly [number, number] {
  const whole = 100 * 10 ** printed.decimals;
  const product = printed.units * base;
  const lower = (product - (product % whole)) / whole;
  return [lower, Math.min(lower + 1, base)];
}

/** The count that prints as this percentage; `null` when no whole count of the base does. */
export function countFor(base: number, printed: PrintedPercent, rounding: Rounding): number | null {
  return neighbours(base, printed).find((count) => gives(count, base, printed, rounding)) ?? null;
}

/** One printed percentage with the count beside it, to see how a table was rounded. */
export interface Sample {
  readonly count: number;
  readonly base: number;
  readonly percent: PrintedPercent;
}

/**
 * How a table was rounded: the most decimals seen, and cut off rather than rounded only where that explains
 * more of its cells.
 */
export function observedRounding(samples: readonly Sample[], rounding: Rounding): Rounding {
  if (samples.length === 0) return rounding;
  const decimals = Math.max(...samples.map((sample) => sample.percent.decimals));
  const explained = (name: Rounding["rounding"]) =>
    samples.filter(({ count, base, percent: printed }) =>
      gives(count, base, printed, { ...rounding, decimals, rounding: name }),
    ).length;
  const isCut = explained("truncate") > explained("halfUp");
  return { ...rounding, decimals, rounding: isCut ? "truncate" : "halfUp" };
}
