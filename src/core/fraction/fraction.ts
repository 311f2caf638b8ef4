/** A share of the whole as two whole numbers; the denominator is at least 1. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Where something begins: at a share of the whole, or only above it. */
export interface Limit {
  readonly fraction: Fraction;
  /** `true`: from the share up ("từ … trở lên"); `false`: over it ("trên …"). */
  readonly inclusive: boolean;
}

/** Both sides of `denominator × count ? numerator × base`, as whole numbers. */
export interface Products {
  readonly left: number;
  readonly right: number;
}

/**
 * Puts `count / base` beside a fraction without dividing.
 *
 * @param count - ballots counted
 * @param base - ballots that make 100 %; at least 1 (no base, no comparison: the caller checks)
 * @param fraction - the threshold
 * @returns the two products to compare
 * @example crossMultiply(23, 46, { numerator: 1, denominator: 2 }) // { left: 46, right: 46 }: exactly 1/2
 */
export function crossMultiply(count: number, base: number, fraction: Fraction): Products {
  return { left: fraction.denominator * count, right: fraction.numerator * base };
}

/**
 * Whether a share reaches a fraction.
 *
 * @param inclusive - `true`: at least the fraction ("từ 2/3 trở lên"); `false`: more than it ("trên 50%")
 * @example reaches(23, 46, { numerator: 1, denominator: 2 }, false) // false: exactly 1/2 is not over half
 * @example reaches(32, 48, { numerator: 2, denominator: 3 }, true) // true: exactly 2/3 is from 2/3
 */
export function reaches(count: number, base: number, fraction: Fraction, inclusive: boolean): boolean {
  const { left, right } = crossMultiply(count, base, fraction);
  return inclusive ? left >= right : left > right;
}

/**
 * The smallest count that reaches a fraction of the base.
 *
 * @example smallestReaching(46, { numerator: 1, denominator: 2 }, false) // 24
 * @example smallestReaching(48, { numerator: 2, denominator: 3 }, true) // 32
 */
export function smallestReaching(base: number, fraction: Fraction, inclusive: boolean): number {
  const whole = fraction.numerator * base;
  const floor = (whole - (whole % fraction.denominator)) / fraction.denominator;
  const isExact = whole % fraction.denominator === 0;
  return inclusive && isExact ? floor : floor + 1;
}
