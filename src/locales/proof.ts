import { arithmetic } from "../core/fraction/comparison";
import type { Limit } from "../core/fraction/fraction";
import type { Proof, ProofStep } from "../core/outcome/proof";
import type { Ground } from "../core/regulation/clause";
import { sayShare } from "../core/regulation/thresholds";
import type { SayRule } from "./rules";

/**
 * A limit as something that is reached or not.
 *
 * @example sayLimit(FROM_TWO_THIRDS, false, sayRule) // "chưa đến 2/3"
 */
export function sayLimit({ fraction, inclusive }: Limit, isReached: boolean, say: SayRule): string {
  const share = sayShare(fraction);
  return say(`${inclusive ? "from" : "over"}.${isReached ? "reached" : "missed"}`, { share });
}

/** A legal ground. Clauses are quoted in the words of their text in every language. */
export function sayGround({ kind, clause, regulation }: Ground, say: SayRule): string {
  return say(`ground.${kind}`, { clause, regulation });
}

/** One threshold beside the low ballots: both products, and what they say. */
export function sayStep(step: ProofStep, say: SayRule): string {
  const said = `${arithmetic(step)} → ${sayLimit(step, step.isReached, say)}`;
  return step.isPrevious ? say("proof.previous", { step: said }) : said;
}

/**
 * The sentence of a proof.
 *
 * @example // exactly 1/2: "2 × 23 = 46 ≤ 46 → không quá 50%"
 * @example // exactly 2/3: "2 × 32 = 64 > 48 → trên 50%; 3 × 32 = 96 ≥ 2 × 48 = 96 → từ 2/3 trở lên (theo …)"
 */
export function sayProof({ steps, ground }: Proof, say: SayRule): string {
  const said = steps.map((step) => sayStep(step, say)).join("; ");
  return ground === null ? said : `${said} (${sayGround(ground, say)})`;
}
