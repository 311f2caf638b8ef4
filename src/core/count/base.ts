import { finding, type Finding } from "../finding/finding";
import { isCount } from "../fraction/isCount";
import type { BaseRule, Regulation } from "../regulation/regulation";
import type { Figures, KindSetup } from "../setup/setup";

/**
 * The number that makes 100 % under a regulation. No base, no verdict. A kind of ballot with voters of its own
 * has its own numbers.
 *
 * @returns the base, or `null` with F206 when it is missing or 0; F209 when it is below the ballots collected
 * @example // nothing collected under "phiếu thu về" → base null, F206
 */
export function baseOf(
  regulation: Regulation,
  figures: Figures,
  kind: Pick<KindSetup, "issued" | "members" | "present">,
  collected: number,
): { readonly base: number | null; readonly findings: readonly Finding[] } {
  const sizes: Readonly<Record<BaseRule, number | null>> = {
    collected,
    issued: kind.issued,
    presentAtVote: kind.present ?? figures.presentAtVote,
    members: kind.members ?? figures.members,
  };
  const size = sizes[regulation.base];
  if (size === null || !isCount(size) || size === 0) {
    return { base: null, findings: [finding("F206", { base: regulation.base })] };
  }
  if (size < collected) {
    return { base: null, findings: [finding("F209", { base: regulation.base, size, collected })] };
  }
  return { base: size, findings: [] };
}
