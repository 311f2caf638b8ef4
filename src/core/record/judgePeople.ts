import { isUnmarked } from "../ballot/mark";
import { cellAddress } from "../cell/address";
import { finding, type Finding } from "../finding/finding";
import { outcome } from "../outcome/outcome";
import type { ExcludedPerson } from "../people/excluded";
import type { Person } from "../recognise/ballotTable";
import type { Implementing, Regulation } from "../regulation/regulation";
import type { PersonTally } from "../tally/tally";
import type { PreviousVote } from "./previous";
import type { ReadKind } from "./readKind";
import type { PersonResult } from "./record";

/** What verdicts are made with. */
export interface Judging {
  /** `null`: no base, no verdict. */
  readonly base: number | null;
  readonly regulation: Regulation;
  readonly implementing: Implementing | null;
  readonly previous: PreviousVote;
}

const NO_VERDICT = { band: null, label: null, proof: null, margin: null, clause: null, consequence: null };

/** Columns of people who are not voted on, from 0. */
export function leftPeople(excluded: readonly ExcludedPerson[]): ReadonlySet<number> {
  return new Set(excluded.flatMap(({ position }) => (position === null ? [] : [position - 1])));
}

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
  return voted.flatMap(({ name, title, address, at }, index) =>
    counts.slice(index, index + 1).map((entry) => ({
      position: index + 1,
      name,
      title,
      address,
      ...entry,
      ...verdictOf(entry.low, at, judging),
    })),
  );
}

/** People who are said not to be voted on but have marks in their column: W412 at the head of the column. */
export function checkLeft(
  excluded: readonly ExcludedPerson[],
  { table, marks }: ReadKind,
): readonly Finding[] {
  const { marks: cells, people } = marks;
  return excluded.flatMap(({ position, name }) => {
    if (position === null) return [];
    const hasMarks = cells.some((mark, at) => at % people === position - 1 && !isUnmarked(mark));
    const address = table.people[position - 1]?.address ?? cellAddress(table.marks.row, table.marks.column);
    return hasMarks ? [finding("W412", { person: name }, { sheet: table.sheet, address })] : [];
  });
}
