import { percent, type Rounding } from "../fraction/percent";
import type { PrintedPercent } from "./parseCount";

/** Whole-number form of a share: 53,19 is 5319 at two decimals. */
function unitsOf(count: number, base: number, decimals: number, rounding: Rounding["rounding"]): number {
  return Number(String(percent(count, base, { decimals, rounding, separator: "." })).replace(".", ""));
}

/** With so many decimals a percentage says how it was rounded; fewer may be zeros dropped at the end. */
const OWN_DECIMALS = 2;

/** The decimals at which a printed percentage is compared: its own where it has two, else the table's. */
export function decimalsOf(printed: PrintedPercent, rounding: Rounding): number {
  if (printed.decimals >= OWN_DECIMALS) return printed.decimals;
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

/** Whether the decimals of a percentage were chosen: 66,67 and 100,00 say so; 100 and 12,5 may be exact. */
function showsDecimals({ count, base, percent: { units, decimals } }: Sample): boolean {
  const isExact = (100 * 10 ** decimals * count) % base === 0;
  return !isExact || (decimals > 0 && units % 10 === 0);
}

/** The decimals that most percentages have; the more of two that are as frequent. */
function commonDecimals(samples: readonly Sample[]): number {
  const telling = samples.filter(showsDecimals);
  const seen = (telling.length > 0 ? telling : samples).map((sample) => sample.percent.decimals);
  const times = (decimals: number) => seen.filter((other) => other === decimals).length;
  return seen.reduce((best, decimals) => {
    const gain = times(decimals) - times(best);
    return gain > 0 || (gain === 0 && decimals > best) ? decimals : best;
  });
}

/**
 * How a table was rounded: the decimals that most of its cells have, and cut off rather than rounded only where that explains
 * more of its cells.
 */
export function observedRounding(samples: readonly Sample[], rounding: Rounding): Rounding {
  if (samples.length === 0) return rounding;
  const decimals = commonDecimals(samples);
  const explained = (name: Rounding["rounding"]) =>
    samples.filter(({ count, base, percent: printed }) =>
      gives(count, base, printed, { ...rounding, decimals, rounding: name }),
    ).length;
  const isCut = explained("truncate") > explained("halfUp");
  return { ...rounding, decimals, rounding: isCut ? "truncate" : "halfUp" };
}
