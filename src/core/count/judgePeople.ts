import { finding, type Finding } from "../finding/finding";
import { outcome } from "../outcome/outcome";
import type { ExcludedPerson } from "../people/excluded";
import { nameKey } from "../people/nameKey";
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

/**
 * People who are said not to be voted on: F421 when their column is somebody else's now, W412 when it has marks.
 *
 * @param hasMarks - whether a person of the sheet, from 0, has marks
 */
export function checkLeft(
  excluded: readonly ExcludedPerson[],
  people: readonly Person[],
  sheet: string,
  hasMarks: (at: number) => boolean,
): readonly Finding[] {
  return excluded.flatMap(({ position, name }): readonly Finding[] => {
    if (position === null) return [];
    const [person] = people.slice(position - 1, position);
    const where = { sheet, address: person?.address ?? null };
    if (!person || nameKey(person.name) !== nameKey(name)) {
      return [finding("F421", { person: name, other: person?.name ?? "–" }, where)];
    }
    return hasMarks(position - 1) ? [finding("W412", { person: name }, where)] : [];
  });
}
