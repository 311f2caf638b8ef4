import { finding, type Finding } from "../../core/finding/finding";
import type { CountRecord, KindResult, PersonResult } from "../../core/record/record";

/** All of a count that a paper prints or that decides whether there is one. */
function resultOf({ data, kinds, conference, findings }: CountRecord): string {
  return JSON.stringify([data, kinds, conference, findings]);
}

/** Whether two counts say the same. */
export function isSameResult(one: CountRecord, other: CountRecord): boolean {
  return one === other || resultOf(one) === resultOf(other);
}

/** So many people are named. */
const MOST_NAMED = 5;

const figuresOf = ({ high, confidence, low, invalid }: PersonResult) =>
  [high, confidence, low, invalid].join(" · ");

/** Whose figures changed, each with those before and after. */
function changesOf(shown: KindResult, now: KindResult): readonly string[] {
  return now.people.flatMap((person, at) => {
    const before = shown.people[at];
    const [was, is] = [before ? figuresOf(before) : "–", figuresOf(person)];
    return was === is ? [] : [`${person.name} ${was} → ${is}`];
  });
}

/**
 * What stands against writing a count that differs from what was last shown.
 *
 * @returns F560 where figures of people differ, F561 where something else does, `null` where nothing does
 */
export function differenceFrom(shown: CountRecord, now: CountRecord): Finding | null {
  if (isSameResult(shown, now)) return null;
  const changes = now.kinds.flatMap((kind, at) => {
    const before = shown.kinds[at];
    return before ? changesOf(before, kind) : [];
  });
  if (changes.length === 0) return finding("F561", {});
  const named = [...changes.slice(0, MOST_NAMED), ...(changes.length > MOST_NAMED ? ["…"] : [])];
  return finding("F560", { people: changes.length, changes: named.join("; ") });
}
