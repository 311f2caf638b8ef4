import { crossMultiply, type Limit, type Products } from "./fraction";

/** A count beside a limit of its base: whether it is reached, with the whole numbers that decide it. */
export interface Comparison extends Limit, Products {
  readonly count: number;
  readonly base: number;
  /** How the left product stands to the right one. */
  readonly sign: ">" | "≥" | "≤" | "<";
  readonly isReached: boolean;
}

/**
 * Compares a count with a limit of its base by whole numbers.
 *
 * @example compare(32, 48, FROM_TWO_THIRDS) // isReached, left 96, sign "≥", right 96: exactly 2/3
 * @example compare(23, 46, OVER_HALF) // not reached, left 46, sign "≤", right 46: exactly 1/2
 */
export function compare(count: number, base: number, { fraction, inclusive }: Limit): Comparison {
  const { left, right } = crossMultiply(count, base, fraction);
  const isReached = inclusive ? left >= right : left > right;
  const [yes, no] = inclusive ? (["≥", "<"] as const) : ([">", "≤"] as const);
  return { fraction, inclusive, count, base, left, right, sign: isReached ? yes : no, isReached };
}

/**
 * A comparison in figures and signs, the same in every language.
 *
 * @example arithmetic(compare(40, 60, FROM_TWO_THIRDS)) // "3 × 40 = 120 ≥ 2 × 60 = 120"
 * @example arithmetic(compare(23, 46, OVER_HALF)) // "2 × 23 = 46 ≤ 46": a product with 1 is not written out
 */
export function arithmetic({ fraction, count, base, left, right, sign }: Comparison): string {
  const { numerator, denominator } = fraction;
  const product = numerator === 1 ? "" : `${String(numerator)} × ${String(base)} = `;
  return `${String(denominator)} × ${String(count)} = ${String(left)} ${sign} ${product}${String(right)}`;
}
