import { LEVELS, type Level } from "../ballot/mark";
import { finding, type Finding } from "../finding/finding";
import { reaches, type Fraction } from "../fraction/fraction";
import { ANNEX1_ROWS } from "./annex1.words";

/** One person as a unit reports them; counts are whole numbers, none above the base, the base at least 1. */
export interface Reported extends Readonly<Record<Level, number>> {
  readonly person: string;
  /** A row of the form by its number, such as "1.2", or a name of the clerk's own. */
  readonly group: string;
  readonly base: number;
}

/** One row of part I: how many people, and how many of them have 50 % or more at each level. */
export interface AnnexRow extends Readonly<Record<Level, number>> {
  /** The form's own number and words; the group as given where the form has no such row. */
  readonly number: string;
  readonly label: string;
  readonly total: number;
}

export interface Annex1 {
  readonly rows: readonly AnnexRow[];
  readonly findings: readonly Finding[];
}

const HALF: Fraction = { numerator: 1, denominator: 2 };

/** The levels at which a person has 50 % or more, as the form words its columns. */
function columnsOf(person: Reported): readonly Level[] {
  return LEVELS.filter((level) => reaches(person[level], person.base, HALF, true));
}

/** The levels at which a person has exactly half: over half in no prose, "từ 50%" in the annex. */
export function exactHalves(person: Reported): readonly Finding[] {
  return LEVELS.filter((level) => 2 * person[level] === person.base).map((level) =>
    finding("N613", { person: person.person, level, count: person[level], base: person.base }),
  );
}

function rowOf(group: string, people: readonly Reported[]): AnnexRow {
  const words = ANNEX1_ROWS.get(group);
  const inColumn = (level: Level) => people.filter((person) => columnsOf(person).includes(level)).length;
  return {
    number: words === undefined ? "" : group,
    label: words ?? group,
    total: people.length,
    high: inColumn("high"),
    confidence: inColumn("confidence"),
    low: inColumn("low"),
  };
}

function remarks(person: Reported): readonly Finding[] {
  const levels = columnsOf(person);
  const { person: name, group, base } = person;
  if (levels.length === 0) return [finding("N612", { person: name, group, base })];
  return levels.length > 1 ? [finding("N611", { person: name, group, levels })] : [];
}

/**
 * Part I of Phụ lục I: per group the people, and how many have 50 % or more (≥ 1/2) at each level. Rows of
 * the form come first, in its order; groups of the clerk's own follow as they appear.
 *
 * @returns the rows, with a note for each person in two columns (N611) or in none (N612)
 * @example
 * // 23 high and 23 confidence of 46 → in two columns; 40, 35 and 25 of 100 → in none
 */
export function annex1(people: readonly Reported[]): Annex1 {
  const groups = new Map<string, Reported[]>();
  for (const person of people) {
    const known = groups.get(person.group);
    if (known) known.push(person);
    else groups.set(person.group, [person]);
  }
  const ofTheForm = [...ANNEX1_ROWS.keys()].filter((number) => groups.has(number));
  const inOrder = new Set([...ofTheForm, ...groups.keys()]);
  const rows = [...inOrder].flatMap((group) => [...groups].filter(([name]) => name === group));
  return {
    rows: rows.map(([group, members]) => rowOf(group, members)),
    findings: people.flatMap(remarks),
  };
}
