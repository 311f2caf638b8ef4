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

/** Low ballots and base of one vote, not checked yet. */
interface Given {
  readonly low: unknown;
  readonly base: unknown;
}

/** What a verdict may need besides the ballots. */
export interface OutcomeOptions {
  /** The unit's own text, whose clause is printed. */
  readonly implementing?: Implementing | null;
  /** The person's vote of the year before, where the regulation asks for it (35/2012/QH13). */
  readonly previous?: Given | null;
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

/** What a verdict rests on, before anything is said about it. */
interface Decided {
  /** The heaviest threshold reached; `null` where none is. */
  readonly threshold: Threshold | null;
  /** Over half again, where the regulation says what that means: as heavy as the heaviest threshold. */
  readonly again: RepeatedRule | null;
}

function decide(share: Share, previous: Share | null, { repeated, thresholds }: Regulation): Decided {
  const [light, heavy] = thresholds;
  const threshold = isReached(share, heavy) ? heavy : isReached(share, light) ? light : null;
  const isAgain = threshold?.band === "half" && previous !== null && isReached(previous, threshold);
  return { threshold, again: isAgain ? repeated : null };
}

function marginTo({ low, base }: Share, { threshold, again }: Decided, regulation: Regulation) {
  const [light, heavy] = regulation.thresholds;
  if (again || threshold === heavy) return null;
  const smallest = ({ fraction, inclusive }: Threshold) => smallestReaching(base, fraction, inclusive);
  const next = threshold ? smallest(heavy) : Math.min(smallest(light), smallest(heavy));
  return next <= base ? next - low : null;
}

function verdictOf(
  share: Share,
  previous: Share | null,
  regulation: Regulation,
  implementing: Implementing | null,
): Verdict {
  const decided = decide(share, previous, regulation);
  const margin = marginTo(share, decided, regulation);
  const { threshold, again } = decided;
  if (!threshold) {
    const [light] = regulation.thresholds;
    const proof = proofOf(share, regulation, { threshold: light, previous: null, ground: null });
    return { band: "none", label: regulation.noneLabel, proof, margin, ground: null, consequence: null };
  }
  const { label, consequence, nationalClause } = again ?? threshold;
  const heaviest = again ? "twoThirds" : threshold.band;
  const ground = groundOf(regulation, { band: heaviest, nationalClause }, implementing);
  const proof = proofOf(share, regulation, { threshold, previous: again ? previous : null, ground });
  return { band: again ? "repeated" : threshold.band, label, proof, margin, ground, consequence };
}

/** Makes something of a vote and of the one before, or says what is wrong with their numbers. */
function judged<T>(
  given: Given,
  previous: Given | null,
  make: (share: Share, before: Share | null) => T,
): Result<T> {
  const share = checkShare(given.low, given.base);
  if (!share.ok) return share;
  if (previous === null) return { ok: true, value: make(share.value, null) };
  const before = checkShare(previous.low, previous.base);
  return before.ok ? { ok: true, value: make(share.value, before.value) } : before;
}

/**
 * The label of a verdict alone, without the proof, which takes ten times as long: for ranges of thousands of cells.
 *
 * @param previous - the person's vote of the year before, where the regulation asks for it; else `null`
 * @returns the label that {@link outcome} gives, or its finding
 * @example labelOf({ low: 23, base: 46 }, QD96, null) // exactly 1/2: the label of no threshold
 */
export function labelOf(given: Given, regulation: Regulation, previous: Given | null): Result<string> {
  return judged(given, previous, (share, before) => {
    const { threshold, again } = decide(share, before, regulation);
    return (again ?? threshold)?.label ?? regulation.noneLabel;
  });
}

/** Ballots missing to the next heavier band, without the proof; see {@link Verdict.margin} and {@link labelOf}. */
export function marginOf(
  given: Given,
  regulation: Regulation,
  previous: Given | null,
): Result<number | null> {
  return judged(given, previous, (share, before) =>
    marginTo(share, decide(share, before, regulation), regulation),
  );
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
  return judged({ low, base }, previous, (share, before) =>
    verdictOf(share, before, regulation, implementing),
  );
}
