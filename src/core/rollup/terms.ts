import type { Level } from "../ballot/mark";
import { nameKey } from "../people/nameKey";

/** One person's result in one vote. */
export interface TermPerson extends Readonly<Record<Level, number>> {
  readonly name: string;
  readonly office: string;
  /** What makes 100 %, at least 1. */
  readonly base: number;
}

/** Two results that may be one person's, by place in their lists. Nothing holds until the clerk confirms it. */
export interface TermPair {
  readonly now: number;
  readonly earlier: number;
  /** Whether the post is the same, too. */
  readonly isSamePost: boolean;
}

export interface TermMatches {
  readonly pairs: readonly TermPair[];
  /** Places of those of whom the other vote has no such name. */
  readonly onlyNow: readonly number[];
  readonly onlyEarlier: readonly number[];
}

type Key = (person: TermPerson) => string;

const byName: Key = ({ name }) => nameKey(name);
const byNameAndPost: Key = ({ name, office }) => `${nameKey(name)}|${nameKey(office)}`;

interface Taken {
  readonly now: Set<number>;
  readonly earlier: Set<number>;
}

/** Pairs of those who are free, the first with the first. */
function pairUp(
  now: readonly TermPerson[],
  earlier: readonly TermPerson[],
  key: Key,
  taken: Taken,
): readonly TermPair[] {
  return now.flatMap((person, at) => {
    if (taken.now.has(at) || person.name === "") return [];
    const other = earlier.findIndex((one, place) => !taken.earlier.has(place) && key(one) === key(person));
    if (other < 0) return [];
    taken.now.add(at);
    taken.earlier.add(other);
    return [{ now: at, earlier: other, isSamePost: key === byNameAndPost }];
  });
}

const left = (people: readonly TermPerson[], taken: ReadonlySet<number>) =>
  people.flatMap((_, at) => (taken.has(at) ? [] : [at]));

/**
 * Who of an earlier vote may be who of this one: by name and post, then by name alone. Two people may share a
 * name, so each pair is only proposed.
 *
 * @example // "Nguyễn Thị Thuý, Phó Bí thư" and "Nguyễn Thị Thúy, Bí thư" → a pair with another post
 */
export function matchTerms(now: readonly TermPerson[], earlier: readonly TermPerson[]): TermMatches {
  const taken: Taken = { now: new Set(), earlier: new Set() };
  const same = pairUp(now, earlier, byNameAndPost, taken);
  const pairs = [...same, ...pairUp(now, earlier, byName, taken)];
  return {
    pairs: pairs.toSorted((one, other) => one.now - other.now),
    onlyNow: left(now, taken.now),
    onlyEarlier: left(earlier, taken.earlier),
  };
}

/**
 * How far a share has moved, in hundredths of a percentage point: the exact difference, rounded once, half away
 * from zero.
 *
 * @example pointsBetween({ count: 2, base: 3 }, { count: 1, base: 3 }) // 3333
 */
export function pointsBetween(
  now: { readonly count: number; readonly base: number },
  earlier: { readonly count: number; readonly base: number },
): number {
  // Products of four counts leave the whole numbers that a double holds.
  const [count, base, oldCount, oldBase] = [now.count, now.base, earlier.count, earlier.base].map(BigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const whole = base * oldBase;
  const moved = 10_000n * (count * oldBase - oldCount * base);
  const size = moved < 0n ? -moved : moved;
  const rounded = Number((2n * size + whole) / (2n * whole));
  return moved < 0n && rounded > 0 ? -rounded : rounded;
}
