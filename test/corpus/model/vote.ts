/** What a ballot says of one person, as the paper has it. */
export type Said = "high" | "confidence" | "low" | "nothing" | "several" | "invalid";

/** Somebody who is voted on. */
export interface Person {
  readonly name: string;
  readonly post: string;
}

/** A vote as it was, before any clerk typed it. */
export interface Vote {
  readonly people: readonly Person[];
  /** Per ballot, what it says of each person. */
  readonly ballots: readonly (readonly Said[])[];
}

/** What a vote comes to for one person; whoever is counted has all ballots collected. */
export interface Counted {
  readonly name: string;
  readonly high: number;
  readonly confidence: number;
  readonly low: number;
  readonly invalid: number;
  readonly band: "none" | "half" | "twoThirds";
}

const PEOPLE: readonly Person[] = [
  { name: "Nguyễn Văn A", post: "Chủ tịch" },
  { name: "Trần Thị B", post: "Phó Chủ tịch" },
  { name: "Lê Văn C", post: "Trưởng ban Pháp chế" },
  { name: "Phạm Thị D", post: "Giám đốc Sở Y tế" },
  { name: "Hoàng Văn E", post: "Chánh Văn phòng" },
];

/** A name without what nobody sees. */
function tidy(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[\u200B\uFEFF]/g, "")
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
}

const LETTERS: Readonly<Record<string, Said>> = {
  C: "high",
  T: "confidence",
  K: "low",
  "-": "nothing",
  "2": "several",
  X: "invalid",
};

/**
 * A vote from one word per ballot, a letter per person: C cao, T tín nhiệm, K thấp, - nothing, 2 two boxes, X written
 * as invalid.
 *
 * @example vote("CTK CCT") // two ballots on three people
 */
export function vote(ballots: string, people: readonly Person[] = PEOPLE): Vote {
  const words = ballots.trim().split(/\s+/);
  const size = words[0]?.length ?? 0;
  return {
    people: people.slice(0, size),
    ballots: words.map((word) => Array.from(word, (letter) => LETTERS[letter] ?? "nothing")),
  };
}

/** The same vote on people with other names. */
export function renamed(original: Vote, ...names: readonly string[]): Vote {
  return {
    ...original,
    people: original.people.map((person, at) => ({ ...person, name: names[at] ?? person.name })),
  };
}

/** Khoản 3 Điều 6 Quy định 96-QĐ/TW, in whole numbers: over half, and two thirds or more, of the ballots collected. */
export function bandOf(low: number, collected: number): Counted["band"] {
  if (3 * low >= 2 * collected) return "twoThirds";
  return 2 * low > collected ? "half" : "none";
}

/** Counts one person from what the ballots say; ballots collected without any mark are invalid for everybody. */
export function countPerson(name: string, said: readonly (Said | null)[], collected: number): Counted {
  const times = (wanted: Said) => said.filter((one) => one === wanted).length;
  const [high, confidence, low] = [times("high"), times("confidence"), times("low")];
  const invalid = collected - high - confidence - low;
  return { name, high, confidence, low, invalid, band: bandOf(low, collected) };
}

/** How many ballots say anything at all. */
export function markedBallots({ ballots }: Vote): number {
  return ballots.filter((ballot) => ballot.some((said) => said !== "nothing")).length;
}

/** The result of a vote. */
export function resultOf(held: Vote, collected = markedBallots(held)): readonly Counted[] {
  return held.people.map(({ name }, person) =>
    countPerson(
      tidy(name),
      held.ballots.map((ballot) => ballot[person] ?? "nothing"),
      collected,
    ),
  );
}
