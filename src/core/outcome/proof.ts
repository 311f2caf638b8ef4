import { crossMultiply } from "../fraction/fraction";
import type { Threshold } from "../regulation/regulation";

function product(factor: number, value: number): string {
  return `${String(factor)} × ${String(value)}`;
}

/**
 * One line of proof: both products and what they say.
 *
 * @example
 * // exactly 1/2: "2 × 23 = 46 ≤ 46 → không quá 50%"
 * // exactly 2/3: "3 × 32 = 96 ≥ 2 × 48 = 96 → từ 2/3 trở lên"
 */
export function proofLine(low: number, base: number, threshold: Threshold): string {
  const { numerator, denominator } = threshold.fraction;
  const { left, right } = crossMultiply(low, base, threshold.fraction);
  const isReached = threshold.inclusive ? left >= right : left > right;
  const signs = threshold.inclusive ? { yes: "≥", no: "<" } : { yes: ">", no: "≤" };
  const rightSide = numerator === 1 ? String(right) : `${product(numerator, base)} = ${String(right)}`;
  const words = isReached ? threshold.reached : threshold.notReached;
  return `${product(denominator, low)} = ${String(left)} ${isReached ? signs.yes : signs.no} ${rightSide} → ${words}`;
}
