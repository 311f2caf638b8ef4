import { finding, type Finding } from "../finding/finding";
import { reaches, type Fraction } from "../fraction/fraction";
import { LEVELS, type Level } from "../ballot/mark";

/** One person as a unit reports them; counts are whole numbers, none above the base, the base at least 1. */
export interface Reported extends Readonly<Record<Level, number>> {
  readonly person: string;
  /** A row of the form by its number, such as "1.2", or a name of the clerk's own. */
  readonly group: string;
  readonly base: number;
}

/** What the table and the prose need to know of many people: only those who are not over half are kept. */
export interface PeopleSummary {
  readonly total: number;
  /** How many are over half (> 1/2) at "tín nhiệm cao". */
  readonly over: number;
  /** Of them, those with the highest and the lowest share; `null` where there is nobody. */
  readonly highest: Reported | null;
  readonly lowest: Reported | null;
  /** Everybody else, in order. Whoever stands in two columns of the table, or in none, is among them. */
  readonly others: readonly Reported[];
}

const HALF: Fraction = { numerator: 1, denominator: 2 };

/** Over half (> 1/2), as the prose counts. */
export const isOverHalf = (person: Reported, level: Level) =>
  reaches(person[level], person.base, HALF, false);

/** The levels at which a person has 50 % or more (≥ 1/2), as the form words its columns. */
function columnsOf(person: Reported): readonly Level[] {
  return LEVELS.filter((level) => reaches(person[level], person.base, HALF, true));
}

/** Compared as whole numbers: two people may have different bases. */
function byShare(one: Reported, other: Reported): number {
  return one.high * other.base - other.high * one.base;
}

function pick(people: readonly (Reported | null)[], isBetter: (order: number) => boolean): Reported | null {
  return people.reduce((best, person) => {
    if (best === null || person === null) return best ?? person;
    return isBetter(byShare(person, best)) ? person : best;
  }, null);
}

const highestOf = (people: readonly (Reported | null)[]) => pick(people, (order) => order >= 0);
const lowestOf = (people: readonly (Reported | null)[]) => pick(people, (order) => order < 0);

/** What is kept of a list of people. */
export function summarisePeople(people: readonly Reported[]): PeopleSummary {
  const over = people.filter((person) => isOverHalf(person, "high"));
  return {
    total: people.length,
    over: over.length,
    highest: highestOf(over),
    lowest: lowestOf(over),
    others: people.filter((person) => !isOverHalf(person, "high")),
  };
}

/** Several lists as one. */
export function mergePeopleSummaries(digests: readonly PeopleSummary[]): PeopleSummary {
  return {
    total: digests.reduce((sum, { total }) => sum + total, 0),
    over: digests.reduce((sum, { over }) => sum + over, 0),
    highest: highestOf(digests.map(({ highest }) => highest)),
    lowest: lowestOf(digests.map(({ lowest }) => lowest)),
    others: digests.flatMap(({ others }) => others),
  };
}

/** How many have 50 % or more at each level. */
export function columnCounts({ over, others }: PeopleSummary): Readonly<Record<Level, number>> {
  const inColumn = (level: Level) => others.filter((person) => columnsOf(person).includes(level)).length;
  return { high: over + inColumn("high"), confidence: inColumn("confidence"), low: inColumn("low") };
}

/** The levels at which a person has exactly half: over half in no prose, "từ 50%" in the annex. */
export function exactHalves({ others }: PeopleSummary): readonly Finding[] {
  return others.flatMap((person) =>
    LEVELS.filter((level) => 2 * person[level] === person.base).map((level) =>
      finding("N613", { person: person.person, level, count: person[level], base: person.base }),
    ),
  );
}

/** A note for everybody who stands in two columns of the table (N611) or in none (N612). */
export function columnRemarks({ others }: PeopleSummary): readonly Finding[] {
  return others.flatMap((person): readonly Finding[] => {
    const levels = columnsOf(person);
    const { person: name, group, base } = person;
    if (levels.length === 0) return [finding("N612", { person: name, group, base })];
    return levels.length > 1 ? [finding("N611", { person: name, group, levels })] : [];
  });
}
