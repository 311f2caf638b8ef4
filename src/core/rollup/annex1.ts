import { groupBy } from "../sheet/groupBy";
import type { Level } from "../ballot/mark";
import type { Finding } from "../finding/finding";
import { ANNEX1_ROWS } from "./annex1.words";
import { columnCounts, columnRemarks, summarisePeople, type PeopleSummary, type Reported } from "./digest";

export type { Reported };

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

/** The row of a group of people. */
export function annexRow(group: string, people: PeopleSummary): AnnexRow {
  const words = ANNEX1_ROWS.get(group);
  return {
    number: words === undefined ? "" : group,
    label: words ?? group,
    total: people.total,
    ...columnCounts(people),
  };
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
  const order = [...ANNEX1_ROWS.keys()];
  const placeOf = (group: string) => (order.includes(group) ? order.indexOf(group) : order.length);
  const groups = [...groupBy(people, ({ group }) => group)].toSorted(
    ([one], [other]) => placeOf(one) - placeOf(other),
  );
  return {
    rows: groups.map(([group, members]) => annexRow(group, summarisePeople(members))),
    findings: columnRemarks(summarisePeople(people)),
  };
}
