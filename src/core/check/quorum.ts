import { compare, type Comparison } from "../fraction/comparison";
import { isCount } from "../fraction/isCount";
import type { Regulation } from "../regulation/regulation";

/**
 * Compares those present with those summoned (96-QĐ/TW as carried out by 171-KH/TU B.III: at least 2/3).
 *
 * @returns `null` when the regulation sets no quorum or a number is not known; summoned 0 is not known
 * @example quorum(60, 40, QD96) // reached, 3 × 40 = 120 ≥ 2 × 60 = 120: exactly 2/3
 */
export function quorum(
  summoned: number | null,
  present: number | null,
  regulation: Regulation,
): Comparison | null {
  const rule = regulation.quorum;
  if (!rule || !isCount(summoned) || !isCount(present) || summoned === 0) return null;
  return compare(present, summoned, rule);
}
