import { finding, type Finding } from "../finding/finding";
import type { ExclusionReason, Regulation } from "../regulation/regulation";

/** Somebody on the list who is not voted on, which is not the same as zero votes (171-KH/TU B.I.4). */
export interface ExcludedPerson {
  /** Place among the people of the marks, from 1; `null` for somebody who has no column. */
  readonly position: number | null;
  readonly name: string;
  readonly office: string;
  readonly reason: ExclusionReason;
  /** Day of the appointment or election, or of the notice of retirement, as yyyy-mm-dd; `""` unknown. */
  readonly date: string;
}

/**
 * Checks why people are left out.
 *
 * @param voteDate - yyyy-mm-dd, `""` when it is not known
 * @returns W413 appointed in another year than that of the vote, W414 a reason that the regulation does not name
 * @example // vote 15/8/2023, appointed 31/12/2022 → W413; appointed 1/1/2023 → nothing
 */
export function checkExcluded(
  excluded: readonly ExcludedPerson[],
  regulation: Regulation,
  voteDate: string,
): readonly Finding[] {
  const year = voteDate.slice(0, 4);
  return excluded.flatMap(({ name, reason, date }) => {
    const isNamed = regulation.exclusions.some((exclusion) => exclusion.reason === reason);
    const isOtherYear =
      reason === "appointedThisYear" && year !== "" && date !== "" && date.slice(0, 4) !== year;
    return [
      ...(isNamed ? [] : [finding("W414", { person: name, regulation: regulation.name })]),
      ...(isOtherYear ? [finding("W413", { person: name, date, year })] : []),
    ];
  });
}

/** Columns of people who are not voted on, from 0. */
export function excludedPeople(excluded: readonly ExcludedPerson[]): ReadonlySet<number> {
  return new Set(excluded.flatMap(({ position }) => (position === null ? [] : [position - 1])));
}
