import { crossMultiply } from "../fraction/fraction";
import { fold } from "../text/text";
import type { Limit } from "./thresholds";

/** Larger denominators are typing errors, and products must stay exact. */
const LARGEST_DENOMINATOR = 1000;

/** The words in front of a share: whether exactly the share is still below the threshold, or reaches it. */
export const LIMIT_WORDS = { over: "trên", from: "từ" } as const;

/**
 * A threshold as it is written on a sheet.
 *
 * @example limitText({ fraction: { numerator: 1, denominator: 2 }, inclusive: false }) // "trên 1/2"
 * @example limitText({ fraction: { numerator: 2, denominator: 3 }, inclusive: true }) // "từ 2/3"
 */
export function limitText({ fraction, inclusive }: Limit): string {
  return `${inclusive ? LIMIT_WORDS.from : LIMIT_WORDS.over} ${String(fraction.numerator)}/${String(fraction.denominator)}`;
}

const SHARE = "\\s*(\\d{1,4})\\s*(?:\\/\\s*(\\d{1,4})|%)";
const OVER = new RegExp(`^(?:tren|qua|>)${SHARE}$`);
const FROM = new RegExp(`^(?:tu|it nhat|>=|≥)${SHARE}(?:\\s*tro len)?$`);

/**
 * Reads a threshold: "trên 1/2", "từ 2/3 trở lên", "> 1/2", ">= 2/3", "≥ 60%". Without "trên" or "từ" it
 * cannot be told whether exactly the fraction counts, so it is refused.
 *
 * @returns `null` when it is no threshold, above the whole, or 0
 */
export function parseLimit(text: string): Limit | null {
  const folded = fold(text);
  const strict = OVER.exec(folded);
  const match = strict ?? FROM.exec(folded);
  if (!match) return null;
  const [, over, under] = match;
  const fraction = { numerator: Number(over), denominator: under === undefined ? 100 : Number(under) };
  const { numerator, denominator } = fraction;
  if (numerator < 1 || numerator > denominator || denominator > LARGEST_DENOMINATOR) return null;
  return { fraction, inclusive: strict === null };
}

/** Whether the first threshold lies below the second: 1/2 below 2/3. */
export function isBelow(one: Limit, other: Limit): boolean {
  const { left, right } = crossMultiply(other.fraction.numerator, other.fraction.denominator, one.fraction);
  return left > right;
}
