import { finding, type Result } from "../finding/finding";
import { reaches, smallestReaching } from "../fraction/fraction";
import { isCount } from "../fraction/isCount";
import { groundOf, type Ground } from "../regulation/clause";
import type { Band, Implementing, Regulation, RepeatedRule, Threshold } from "../regulation/regulation";
import { proofOf, type Proof, type Share } from "./proof";

/** What the low ballots of one person mean under a regulation. */
export interface Verdict {
  readonly band: Band;
  readonly label: string;
  /** The arithmetic; with the ground where a threshold is reached. */
  readonly proof: Proof;
  /** Ballots missing to the next heavier band, the base unchanged; `null` in the heaviest. */
  readonly margin: number | null;
  /** The clause by which a threshold is reached; `null` where none is. */
  readonly ground: Ground | null;
  /** The document's own words. */
  readonly consequence: string | null;
}

/** What a verdict may need besides the ballots. */
export interface OutcomeOptions {
  /** The unit's own text, whose clause is printed. */
  readonly implementing?: Implementing | null;
  /** The person's vote of the year before, where the regulation asks for it (35/2012/QH13). */
  readonly previous?: { readonly low: unknown; readonly base: unknown } | null;
}

/** Checks low ballots against their base: F206 no base, F207 not a whole number from 0, F208 low above base. */
export function checkShare(low: unknown, base: unknown): Result<Share> {
  if (!isCount(low)) return { ok: false, finding: finding("F207", { field: "low", value: String(low) }) };
  if (!isCount(base)) return { ok: false, finding: finding("F207", { field: "base", value: String(base) }) };
  if (base === 0) return { ok: false, finding: finding("F206", { base: "0" }) };
  if (low > base) return { ok: false, finding: finding("F208", { low, base }) };
  return { ok: true, value: { low, base } };
}

const isReached = ({ low, base }: Share, { fraction, inclusive }: Threshold) =>
  reaches(low, base, fraction, inclusive);

function marginTo({ low, base }: Share, heavier: readonly Threshold[]): number | null {
  const counts = heavier
    .map((threshold) => smallestReaching(base, threshold.fraction, threshold.inclusive))
    .filter((count) => count <= base);
  return counts.length === 0 ? null : Math.min(...counts) - low;
}

function below(share: Share, regulation: Regulation): Verdict {
  return {
    band: "none",
    label: regulation.noneLabel,
    proof: proofOf(share, regulation, { threshold: regulation.thresholds[0], previous: null, ground: null }),
    margin: marginTo(share, regulation.thresholds),
    ground: null,
    consequence: null,
  };
}

/** Over half again: as heavy as the heaviest threshold. */
function repeatedVerdict(
  share: Share,
  previous: Share,
  regulation: Regulation,
  rule: RepeatedRule,
  implementing: Implementing | null,
): Verdict {
  const { label, consequence, nationalClause } = rule;
  const [threshold] = regulation.thresholds;
  const ground = groundOf(regulation, { band: "twoThirds", nationalClause }, implementing);
  const proof = proofOf(share, regulation, { threshold, previous, ground });
  return { band: "repeated", label, proof, margin: null, ground, consequence };
}

function judge(
  share: Share,
  previous: Share | null,
  regulation: Regulation,
  implementing: Implementing | null,
): Verdict {
  const { repeated, thresholds } = regulation;
  const reachedAt = thresholds.findLastIndex((threshold) => isReached(share, threshold));
  const threshold = thresholds[reachedAt];
  if (!threshold) return below(share, regulation);
  const { band, label, consequence } = threshold;
  const isAgain = band === "half" && previous !== null && isReached(previous, threshold);
  if (repeated && isAgain) return repeatedVerdict(share, previous, regulation, repeated, implementing);
  const ground = groundOf(regulation, threshold, implementing);
  const proof = proofOf(share, regulation, { threshold, previous: null, ground });
  const margin = marginTo(share, thresholds.slice(reachedAt + 1));
  return { band, label, proof, margin, ground, consequence };
}

/**
 * The verdict on one person, decided by whole numbers only.
 *
 * @param low - low ballots (tín nhiệm thấp), a whole number
 * @param base - ballots that make 100 % under the regulation; without a base there is no verdict
 * @returns the verdict, or F206 (no base), F207 (not a whole number from 0), F208 (low above base); the same
 *   for the numbers of the vote before
 * @example outcome(23, 46, QD96) // band "none": exactly 1/2 is not over half
 * @example outcome(24, 46, QD96) // band "half", margin 7
 * @example outcome(32, 48, QD96) // band "twoThirds": exactly 2/3, margin null
 * @example outcome(32, 48, NQ35) // band "half": exactly 2/3 is not over 2/3, margin 1
 * @example outcome(25, 48, NQ35, { previous: { low: 25, base: 48 } }) // band "repeated", margin null
 * @example outcome(0, 0, QD96) // F206
 */
export function outcome(
  low: unknown,
  base: unknown,
  regulation: Regulation,
  { implementing = null, previous = null }: OutcomeOptions = {},
): Result<Verdict> {
  const share = checkShare(low, base);
  if (!share.ok) return share;
  const before = previous === null ? null : checkShare(previous.low, previous.base);
  if (before && !before.ok) return before;
  return { ok: true, value: judge(share.value, before?.value ?? null, regulation, implementing) };
}
