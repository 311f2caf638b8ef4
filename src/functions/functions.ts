import type { Regulation } from "../core/regulation/regulation";
import { outcome, type Verdict } from "../core/outcome/outcome";
import { tallyRange } from "../core/tally/tallyRange";
import { spill, valueOrThrow } from "./answer";
import { perCell, requiredCount, type CellResult } from "./perCell";
import { layoutOf, optionalCount, regulationOf, toGrid } from "./values";

/**
 * Counts ballots per person: valid, invalid, high, confidence, low. A ballot without a box or with two boxes
 * marked for a person is invalid for that person only.
 *
 * `TALLY` of one ballot marked for nobody, with `collected` 1: 0, 1, 0, 0, 0 for each person.
 *
 * @customfunction TALLY
 * @param marks The marks: a row per ballot, one or three columns per person.
 * @param [collected] Ballots collected.
 * @param [layout] Layout of the marks.
 * @param [regulation] Regulation.
 * @returns A row per person.
 */
export function tally(
  marks: unknown[][],
  collected?: unknown,
  layout?: unknown,
  regulation?: unknown[][],
): unknown[][] {
  valueOrThrow(regulationOf(regulation));
  const choice = valueOrThrow(layoutOf(layout));
  const ballots = valueOrThrow(optionalCount(collected, "collected"));
  const counts = valueOrThrow(tallyRange(toGrid(marks), ballots, choice));
  return counts.map(({ valid, invalid, high, confidence, low }) => [valid, invalid, high, confidence, low]);
}

function verdicts(
  low: unknown,
  base: unknown,
  regulation: Regulation,
  say: (verdict: Verdict) => string,
): unknown[][] {
  const answer = (lowCell: unknown, baseCell: unknown): CellResult => {
    const verdict = outcome(lowCell, baseCell, regulation);
    return verdict.ok ? { ok: true, value: say(verdict.value) } : verdict;
  };
  const cells = perCell(toGrid(low), toGrid(base), (lowCell, baseCell) => {
    const lowCount = requiredCount(lowCell, "low");
    if (!lowCount.ok) return lowCount;
    const baseCount = requiredCount(baseCell, "base");
    return baseCount.ok ? answer(lowCount.value, baseCount.value) : baseCount;
  });
  return spill(valueOrThrow(cells));
}

/**
 * The verdict's label per cell. Exactly 1/2 is not over half (`OUTCOME(23, 46)`); exactly 2/3 is from 2/3
 * (`OUTCOME(32, 48)`). Without a base there is no verdict: `#VALUE!`.
 *
 * @customfunction OUTCOME
 * @param low Low ballots.
 * @param base Ballots that make 100 %.
 * @param [regulation] Regulation.
 * @returns The label.
 */
export function outcomeLabel(low: unknown[][], base: unknown[][], regulation?: unknown[][]): unknown[][] {
  return verdicts(low, base, valueOrThrow(regulationOf(regulation)), (verdict) => verdict.label);
}

/**
 * The arithmetic behind the verdict, with the clause where a threshold is reached:
 * `PROOF(23, 46)` is `2 × 23 = 46 ≤ 46 → không quá 50%`.
 *
 * @customfunction PROOF
 * @param low Low ballots.
 * @param base Ballots that make 100 %.
 * @param [regulation] Regulation.
 * @returns The proof.
 */
export function proof(low: unknown[][], base: unknown[][], regulation?: unknown[][]): unknown[][] {
  return verdicts(low, base, valueOrThrow(regulationOf(regulation)), (verdict) => verdict.proof);
}
