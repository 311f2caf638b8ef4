import { crossMultiply } from "../fraction/fraction";
import type { Regulation, Threshold } from "../regulation/regulation";

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
function proofLine(low: number, base: number, threshold: Threshold): string {
  const { numerator, denominator } = threshold.fraction;
  const { left, right } = crossMultiply(low, base, threshold.fraction);
  const isReached = threshold.inclusive ? left >= right : left > right;
  const signs = threshold.inclusive ? { yes: "≥", no: "<" } : { yes: ">", no: "≤" };
  const rightSide = numerator === 1 ? String(right) : `${product(numerator, base)} = ${String(right)}`;
  const words = isReached ? threshold.reached : threshold.notReached;
  return `${product(denominator, low)} = ${String(left)} ${isReached ? signs.yes : signs.no} ${rightSide} → ${words}`;
}

interface Vote {
  readonly low: number;
  readonly base: number;
}

function groundOf({ name, status, changes }: Regulation, clause: string | null): string {
  if (clause !== null) return ` (${clause})`;
  if (changes.length > 0) return ` (theo ${name})`;
  return status === "unverified" ? ` (theo ${name}, chưa đối chiếu văn bản gốc)` : "";
}

/**
 * The whole proof of a verdict: the first line alone where no threshold is reached, else every line with the
 * clause. A regulation that the unit changed, or that nobody compared with its original, is named in any
 * case.
 *
 * @param previous - the vote before, when it counts
 * @param clause - the legal ground, `null` where no threshold is reached
 */
export function proofOf(
  { low, base }: Vote,
  previous: Vote | null,
  regulation: Regulation,
  clause: string | null,
): string {
  const lines = regulation.thresholds.map((threshold) => proofLine(low, base, threshold));
  const before =
    previous === null
      ? []
      : regulation.thresholds
          .slice(0, 1)
          .map((threshold) => `kỳ trước: ${proofLine(previous.low, previous.base, threshold)}`);
  const shown = clause === null ? lines.slice(0, 1) : [...lines, ...before];
  return `${shown.join("; ")}${groundOf(regulation, clause)}`;
}
