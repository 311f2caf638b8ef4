import { LEVELS, type MarkTable } from "../ballot/mark";
import { nth } from "../sheet/nth";
import { finding, type Finding } from "../finding/finding";
import { percent } from "../fraction/percent";
import type { KindResult, PersonResult } from "../record/record";
import type { Limits } from "../setup/limits";

type CountedFacts = Pick<KindResult, "collected" | "sheet" | "marks" | "people">;

/** People of a kind of ballot by name, and the cells that name them. */
interface NamedPeople extends Pick<KindResult, "collected" | "sheet"> {
  readonly people: readonly Pick<PersonResult, "name" | "address">[];
}

/** A column that changes level so often is not sorted: that another is the same is hardly chance. */
const FEWEST_CHANGES = 10;

function checkInvalid(kind: CountedFacts, person: PersonResult, limits: Limits): readonly Finding[] {
  const { invalid } = person;
  const { collected } = kind;
  const isMany = invalid >= limits.invalidBallots && 100 * invalid >= limits.invalidPercent * collected;
  const share = percent(invalid, collected);
  const where = { sheet: kind.sheet, address: person.address };
  return isMany && invalid > 0 && share !== null
    ? [finding("W601", { person: person.name, invalid, collected, share }, where)]
    : [];
}

function checkSame(kind: CountedFacts, limits: Limits): readonly Finding[] {
  if (kind.collected < limits.identicalBallots) return [];
  const all = kind.collected * kind.people.length;
  return LEVELS.flatMap((level) => {
    const same = kind.people.reduce((sum, person) => sum + person[level], 0);
    const share = percent(same, all);
    const where = { sheet: kind.sheet, address: kind.marks };
    return share !== null && 100 * same >= limits.identicalPercent * all
      ? [finding("W602", { level, share }, where)]
      : [];
  });
}

/** What can be right but rarely is: many invalid marks for one person, nearly all marks the same. */
export function checkPlausibility(kind: CountedFacts, limits: Limits): readonly Finding[] {
  return [...kind.people.flatMap((person) => checkInvalid(kind, person, limits)), ...checkSame(kind, limits)];
}

/** How often the mark of a person differs from the one on the ballot before. */
function changesOf({ rows, people, marks }: MarkTable, person: number): number {
  let changes = 0;
  for (let at = person + people; at < rows * people; at += people) {
    if (nth(marks, at) !== nth(marks, at - people)) changes += 1;
  }
  return changes;
}

function isSameColumn({ rows, people, marks }: MarkTable, one: number, other: number): boolean {
  for (let row = 0; row < rows * people; row += people) {
    if (nth(marks, row + one) !== nth(marks, row + other)) return false;
  }
  return true;
}

/**
 * People whose marks are those of somebody before them on every ballot (W603), as when a column was copied.
 * Said only where the marks are many and mixed: two people for whom nearly everybody marked the same box, or
 * whose marks were sorted, are alike without any mistake.
 *
 * @param table - the marks of the people of the result, in the same order
 */
export function checkTwins(kind: NamedPeople, table: MarkTable, limits: Limits): readonly Finding[] {
  if (kind.collected < limits.identicalBallots) return [];
  const { people } = kind;
  return people.flatMap((person, at) => {
    const twin = people.findIndex((_, before) => before < at && isSameColumn(table, before, at));
    const [other] = people.slice(twin, twin + 1);
    if (!other || changesOf(table, at) < FEWEST_CHANGES) return [];
    const facts = { person: person.name, other: other.name, ballots: kind.collected };
    return [finding("W603", facts, { sheet: kind.sheet, address: person.address })];
  });
}
