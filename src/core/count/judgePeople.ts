import { outcome } from "../outcome/outcome";
import type { Person } from "../recognise/ballotTable";
import type { Implementing, Regulation } from "../regulation/regulation";
import type { PersonTally } from "../tally/tally";
import type { PreviousVote } from "../read/previous";
import type { PersonResult } from "../record/record";

/** What verdicts are made with. */
export interface Judging {
  /** `null`: no base, no verdict. */
  readonly base: number | null;
  readonly regulation: Regulation;
  readonly implementing: Implementing | null;
  readonly previous: PreviousVote;
}

const NO_VERDICT = { band: null, label: null, proof: null, margin: null, ground: null, consequence: null };

function verdictOf(low: number, at: number, { base, regulation, implementing, previous }: Judging) {
  const before = previous.low[at] ?? null;
  const options = before === null ? {} : { previous: { low: before, base: previous.base } };
  const verdict = outcome(low, base, regulation, { implementing, ...options });
  return verdict.ok ? verdict.value : NO_VERDICT;
}

/**
 * The results of everybody who is voted on, numbered in the order of the sheet.
 *
 * @param counts - of those who are voted on, in order
 * @param people - everybody on the sheet
 * @param left - who is not voted on, from 0
 */
export function judgePeople(
  counts: readonly PersonTally[],
  people: readonly Person[],
  left: ReadonlySet<number>,
  judging: Judging,
): readonly PersonResult[] {
  const voted = people.map((person, at) => ({ ...person, at })).filter(({ at }) => !left.has(at));
  return voted.flatMap(({ name, office, address, at }, index) =>
    counts.slice(index, index + 1).map((entry) => ({
      position: index + 1,
      name,
      office,
      address,
      ...entry,
      ...verdictOf(entry.low, at, judging),
    })),
  );
}
