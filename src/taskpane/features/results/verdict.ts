import { isFlagged } from "../../../core/record/flagged";
import type { KindResult, PersonResult } from "../../../core/record/record";
import { reaches, type Limit } from "../../../core/fraction/fraction";
import { findRegulation } from "../../../core/regulation";
import { regulationOf } from "../../../core/count/rules";
import type { CountSetup } from "../../../core/setup/setup";
import { sayProof, sayStep } from "../../../locales/proof";
import type { SayRule } from "../../../locales/rules";
import type { Regulation } from "../../../core/regulation/regulation";

/** How many people of a kind are to be considered. */
export function flaggedCount(kind: KindResult): number {
  return kind.people.filter(isFlagged).length;
}

/** The regulation that a kind was counted by: the unit's own, or the shipped one that it names. */
export function regulationOfResult(
  kind: Pick<KindResult, "regulation" | "regulationName" | "changes">,
  setup: Pick<CountSetup, "regulation" | "custom">,
): Regulation | null {
  const { regulation } = regulationOf(setup);
  const isSame =
    regulation.id === kind.regulation &&
    regulation.name === kind.regulationName &&
    JSON.stringify(regulation.changes) === JSON.stringify(kind.changes);
  return isSame ? regulation : findRegulation(kind.regulation);
}

/**
 * The threshold that `margin` more low ballots reach.
 *
 * @returns `null` in the heaviest band or without a verdict
 */
export function nextBand(
  person: PersonResult,
  base: number | null,
  regulation: Regulation | null,
): Limit | null {
  const { low, margin } = person;
  if (margin === null || base === null) return null;
  const reached = regulation?.thresholds.findLast(({ fraction, inclusive }) =>
    reaches(low + margin, base, fraction, inclusive),
  );
  return reached ?? null;
}

/** The lines of a proof, without the clause at its end, which stands on a line of its own. */
export function proofLines({ proof, ground }: PersonResult, say: SayRule): readonly string[] {
  if (proof === null) return [];
  return ground === null ? [sayProof(proof, say)] : proof.steps.map((step) => sayStep(step, say));
}
