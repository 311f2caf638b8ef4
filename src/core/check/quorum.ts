import { crossMultiply, reaches } from "../fraction/fraction";
import { isCount } from "../fraction/isCount";
import type { Regulation } from "../regulation/regulation";

/** Whether a conference may proceed, with the arithmetic. */
export interface QuorumResult {
  readonly isMet: boolean;
  readonly proof: string;
}

/**
 * Compares those present with those summoned (96-QĐ/TW as carried out by 171-KH/TU B.III: at least 2/3).
 *
 * @returns `null` when the regulation sets no quorum or a number is not known; summoned 0 is not known
 * @example quorum(60, 40, QD96) // { isMet: true, proof: "3 × 40 = 120 ≥ 2 × 60 = 120" }: exactly 2/3
 */
export function quorum(
  summoned: number | null,
  present: number | null,
  regulation: Regulation,
): QuorumResult | null {
  const rule = regulation.quorum;
  if (!rule || !isCount(summoned) || !isCount(present) || summoned === 0) return null;
  const { left, right } = crossMultiply(present, summoned, rule.fraction);
  const isMet = reaches(present, summoned, rule.fraction, rule.inclusive);
  const signs = rule.inclusive ? { yes: "≥", no: "<" } : { yes: ">", no: "≤" };
  const { numerator, denominator } = rule.fraction;
  const products = [
    `${String(denominator)} × ${String(present)} = ${String(left)}`,
    `${String(numerator)} × ${String(summoned)} = ${String(right)}`,
  ];
  return { isMet, proof: products.join(isMet ? ` ${signs.yes} ` : ` ${signs.no} `) };
}
