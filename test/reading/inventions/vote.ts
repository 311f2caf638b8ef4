import { nth, randomFrom, type Random } from "./random";
import { FAMILIES, GIVEN, MIDDLES, OFFICES } from "./words/people";

/** What a paper says of one person. */
export type Mark = "high" | "confidence" | "low" | "blank" | "two" | "void";

export const LEVELS = ["high", "confidence", "low"] as const;
export type Level = (typeof LEVELS)[number];

export interface Person {
  readonly name: string;
  readonly office: string;
}

/** The papers themselves: the truth that everything else is written from. */
export interface Vote {
  readonly people: readonly Person[];
  /** A row per ballot, a mark per person. */
  readonly ballots: readonly (readonly Mark[])[];
}

/** What the papers of one person come to. */
export interface TruePerson extends Person {
  readonly high: number;
  readonly confidence: number;
  readonly low: number;
  readonly invalid: number;
}

export interface VoteSize {
  readonly people: number;
  readonly ballots: number;
  readonly seed: number;
  /** Whether papers have blank boxes, two marks, or are declared invalid. */
  readonly faults: "none" | "blank" | "all";
}

function namePeople(count: number, random: Random): readonly Person[] {
  const people = new Map<string, Person>();
  while (people.size < count) {
    const middle = random.pick(MIDDLES);
    const name = [random.pick(FAMILIES), middle, random.pick(GIVEN)].filter((part) => part !== "").join(" ");
    people.set(name.toLowerCase(), { name, office: random.pick(OFFICES) });
  }
  return [...people.values()];
}

function markOf(random: Random, faults: VoteSize["faults"], leaning: readonly number[]): Mark {
  if (faults !== "none" && random.chance(0.05)) return "blank";
  if (faults === "all" && random.chance(0.05)) return random.pick(["two", "void"] as const);
  const at = random.below(100);
  const [high = 0, confidence = 0] = leaning;
  if (at < high) return "high";
  return at < high + confidence ? "confidence" : "low";
}

const LEANINGS = [
  [60, 25],
  [30, 40],
  [15, 25],
  [85, 10],
] as const;

/** A ballot on which somebody said something: one without any mark may as well be a blank row. */
const withMark = (ballot: readonly Mark[]): readonly Mark[] =>
  ballot.every((mark) => mark === "blank") ? ballot.map((mark, at) => (at === 0 ? "high" : mark)) : ballot;

/** A vote of some size; every level is given at least once, so that its signs are on the sheet. */
export function inventVote({ people, ballots, seed, faults }: VoteSize): Vote {
  const random = randomFrom(seed);
  const persons = namePeople(people, random);
  const leanings = persons.map(() => random.pick(LEANINGS));
  const papers = Array.from({ length: ballots }, () =>
    withMark(leanings.map((leaning) => markOf(random, faults, leaning))),
  );
  const first = papers.map((ballot, row) =>
    ballot.map((mark, at) => (row < 3 && at === row % people ? nth(LEVELS, row + seed) : mark)),
  );
  return { people: persons, ballots: first };
}

/** What a vote comes to, counted paper by paper. */
export function truthOf({ people, ballots }: Vote): readonly TruePerson[] {
  return people.map((person, at) => {
    const times = (level: Level) => ballots.filter((ballot) => ballot[at] === level).length;
    const [high, confidence, low] = [times("high"), times("confidence"), times("low")];
    return { ...person, high, confidence, low, invalid: ballots.length - high - confidence - low };
  });
}

/** Part of a vote: the same people, some of the ballots. */
export function partOf(vote: Vote, from: number, to: number): Vote {
  return { ...vote, ballots: vote.ballots.slice(from, to) };
}
