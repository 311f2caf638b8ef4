import { isBlank, type Cell } from "../core/sheet/cell";
import { finding, type Result } from "../core/finding/finding";
import { percent } from "../core/fraction/percent";
import { labelOf, marginOf, outcome } from "../core/outcome/outcome";
import type { Regulation } from "../core/regulation/regulation";
import { sayProof } from "../locales/proof";
import { sayRule } from "../locales/rules";
import { valueOrThrow } from "./answer";
import { decimalsOf, regulationOf, roundingOf } from "./options";
import { perCell, type CellResult } from "./perCell";
import { refuse, requiredCount } from "./values";

interface Share {
  readonly low: number;
  readonly base: number;
}

function shareOf(low: Cell, base: Cell, names: readonly [string, string]): Result<Share> {
  const lowCount = requiredCount(low, names[0]);
  if (!lowCount.ok) return lowCount;
  const baseCount = requiredCount(base, names[1]);
  return baseCount.ok ? { ok: true, value: { low: lowCount.value, base: baseCount.value } } : baseCount;
}

const isOmitted = (cell: Cell) => isBlank(cell) || cell === 0;

/** The vote before; none where both cells are blank, which Excel may hand over as 0. */
function previousOf(low: Cell, base: Cell): Result<Share | null> {
  if (isOmitted(low) && isOmitted(base)) return { ok: true, value: null };
  return shareOf(low, base, ["previousLow", "previousBase"]);
}

type Judge = (share: Share, regulation: Regulation, previous: Share | null) => CellResult;

function verdicts({ regulation: given, ...ranges }: VerdictRanges, judge: Judge): unknown[][] {
  const regulation = valueOrThrow(regulationOf(given));
  return perCell(ranges, (cell): CellResult => {
    const share = shareOf(cell("low"), cell("base"), ["low", "base"]);
    if (!share.ok) return share;
    const previous = previousOf(cell("previousLow"), cell("previousBase"));
    return previous.ok ? judge(share.value, regulation, previous.value) : previous;
  });
}

interface VerdictRanges {
  readonly low: unknown;
  readonly base: unknown;
  readonly regulation: unknown;
  readonly previousLow: unknown;
  readonly previousBase: unknown;
}

/**
 * The verdict's label per cell. Exactly 1/2 is not over half (`OUTCOME(23, 46)`); exactly 2/3 is from 2/3
 * (`OUTCOME(32, 48)`). Without a base there is no verdict: `#VALUE!`.
 *
 * @customfunction OUTCOME
 * @param low Low ballots.
 * @param base Ballots that make 100 %.
 * @param [regulation] Regulation.
 * @param [previousLow] Low ballots of the vote before.
 * @param [previousBase] What made 100 % in the vote before.
 * @returns The label.
 */
export function outcomeLabel(
  low: unknown[][],
  base: unknown[][],
  regulation?: unknown[][],
  previousLow?: unknown[][],
  previousBase?: unknown[][],
): unknown[][] {
  return verdicts({ low, base, regulation, previousLow, previousBase }, labelOf);
}

/**
 * The arithmetic behind the verdict, with the clause where a threshold is reached:
 * `PROOF(23, 46)` is `2 × 23 = 46 ≤ 46 → không quá 50%`.
 *
 * @customfunction PROOF
 * @param low Low ballots.
 * @param base Ballots that make 100 %.
 * @param [regulation] Regulation.
 * @param [previousLow] Low ballots of the vote before.
 * @param [previousBase] What made 100 % in the vote before.
 * @returns The proof.
 */
export function proof(
  low: unknown[][],
  base: unknown[][],
  regulation?: unknown[][],
  previousLow?: unknown[][],
  previousBase?: unknown[][],
): unknown[][] {
  return verdicts(
    { low, base, regulation, previousLow, previousBase },
    ({ low: count, base: whole }, rules, previous) => {
      const verdict = outcome(count, whole, rules, { previous });
      return verdict.ok ? { ok: true, value: sayProof(verdict.value.proof, sayRule) } : verdict;
    },
  );
}

/**
 * How many more low ballots bring the next heavier band, the base unchanged: `MARGIN(23, 46)` is 1,
 * `MARGIN(24, 46)` is 7. Blank text in the heaviest band: `MARGIN(32, 48)`.
 *
 * @customfunction MARGIN
 * @param low Low ballots.
 * @param base Ballots that make 100 %.
 * @param [regulation] Regulation.
 * @param [previousLow] Low ballots of the vote before.
 * @param [previousBase] What made 100 % in the vote before.
 * @returns Ballots to the next band.
 */
export function margin(
  low: unknown[][],
  base: unknown[][],
  regulation?: unknown[][],
  previousLow?: unknown[][],
  previousBase?: unknown[][],
): unknown[][] {
  return verdicts({ low, base, regulation, previousLow, previousBase }, (...judging) => {
    const count = marginOf(...judging);
    return count.ok ? { ok: true, value: count.value ?? "" } : count;
  });
}

/**
 * An exact percentage as text: `SHARE(25, 47)` is 53,19. `SHARE(1, 8, 2)` is 12,50 by default and 12,5 with
 * zeros dropped; `SHARE(38, 53)` is 71,70 rounded half up and 71,69 cut off.
 *
 * @customfunction SHARE
 * @param count Ballots.
 * @param base Ballots that make 100 %.
 * @param [decimals] Decimals, 0 to 4.
 * @param [rounding] Rounding, separator, zeros.
 * @returns The percentage without its sign.
 */
export function share(
  count: unknown[][],
  base: unknown[][],
  decimals?: unknown,
  rounding?: unknown,
): unknown[][] {
  const options = { ...valueOrThrow(roundingOf(rounding)), ...valueOrThrow(decimalsOf(decimals)) };
  return perCell({ count, base }, (cell): CellResult => {
    const counts = shareOf(cell("count"), cell("base"), ["count", "base"]);
    if (!counts.ok) return counts;
    const { low: size, base: whole } = counts.value;
    if (size > whole && whole > 0) return refuse(finding("F707", { count: size, base: whole }));
    const text = percent(size, whole, options);
    return text === null ? refuse(finding("F206", { base: "base" })) : { ok: true, value: text };
  });
}
