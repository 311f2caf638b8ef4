import { compare, type Comparison } from "../fraction/comparison";
import type { Ground } from "../regulation/clause";
import type { Regulation, Threshold } from "../regulation/regulation";

/** Low ballots of one vote and what made 100 % in it. */
export interface Share {
  readonly low: number;
  readonly base: number;
}

/** One threshold beside the low ballots of a vote. */
export interface ProofStep extends Comparison {
  readonly threshold: Threshold["band"];
  /** Of the vote before, where it counts. */
  readonly isPrevious: boolean;
  /** Whether the verdict rests on it; the others show what else is reached or not. */
  readonly isDecisive: boolean;
}

/** Why a verdict is what it is, as facts; `src/locales/proof.ts` makes the sentence. */
export interface Proof {
  readonly steps: readonly ProofStep[];
  /** The clause of a threshold that is reached, or the text to be named where none is. */
  readonly ground: Ground | null;
}

/** What a verdict rests on. */
interface Decision {
  readonly threshold: Threshold;
  /** The vote before, where the verdict rests on it too. */
  readonly previous: Share | null;
  /** `null` where no threshold is reached. */
  readonly ground: Ground | null;
}

function stepOf(
  { low, base }: Share,
  threshold: Threshold,
  isPrevious: boolean,
  isDecisive: boolean,
): ProofStep {
  // Spread, the same takes a hundred times as long.
  return Object.assign(compare(low, base, threshold), { threshold: threshold.band, isPrevious, isDecisive });
}

/** A regulation that the unit changed, or that nobody compared with its original, is named in any case. */
function namedText({ name, status, changes }: Regulation): Ground | null {
  if (changes.length > 0) return { kind: "regulation", clause: "", regulation: name };
  return status === "unverified" ? { kind: "uncomparedText", clause: "", regulation: name } : null;
}

/** The whole proof of a verdict: the first threshold alone where none is reached, else every one with the ground. */
export function proofOf(
  share: Share,
  regulation: Regulation,
  { threshold, previous, ground }: Decision,
): Proof {
  const { thresholds } = regulation;
  const own = (one: Threshold) => stepOf(share, one, false, one === threshold);
  if (ground === null) return { steps: [own(thresholds[0])], ground: namedText(regulation) };
  const before = previous === null ? [] : [stepOf(previous, thresholds[0], true, true)];
  return { steps: [...thresholds.map(own), ...before], ground };
}
