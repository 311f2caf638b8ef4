/**
 * A second, slow count written from the texts alone: it shares no code with the product, reads marks letter by
 * letter, compares with arbitrary-precision integers and finds the margin by trying one ballot after another.
 */

/** Taken once: in Jest's own world of globals each look at BigInt is slow. */
const big = BigInt;

export interface OracleRules {
  readonly id: string;
  /** Whether 100 % is all members; else the ballots collected. */
  readonly isOfMembers: boolean;
  /** Whether exactly two thirds is enough for the heavier consequence. */
  readonly isFromTwoThirds: boolean;
  /** Whether over half in two votes running weighs like two thirds. */
  readonly countsTwice: boolean;
}

/** The six texts, as the regulations say it themselves. */
export const TEXTS: readonly OracleRules[] = [
  { id: "96-QD/TW", isOfMembers: false, isFromTwoThirds: true, countsTwice: false },
  { id: "09-HD/DDTLD", isOfMembers: false, isFromTwoThirds: true, countsTwice: false },
  { id: "262-QD/TW", isOfMembers: false, isFromTwoThirds: true, countsTwice: false },
  { id: "96/2023/QH15", isOfMembers: false, isFromTwoThirds: true, countsTwice: false },
  { id: "85/2014/QH13", isOfMembers: true, isFromTwoThirds: true, countsTwice: false },
  { id: "35/2012/QH13", isOfMembers: true, isFromTwoThirds: false, countsTwice: true },
];

export interface OracleCounts {
  readonly high: number;
  readonly confidence: number;
  readonly low: number;
  readonly valid: number;
  readonly invalid: number;
}

/** Counts one person's cells. `isVoid` tells which ballots count for nobody. */
export function countPerson(cells: readonly string[], isVoid: (ballot: number) => boolean): OracleCounts {
  let [high, confidence, low, invalid] = [0, 0, 0, 0];
  cells.forEach((cell, ballot) => {
    if (isVoid(ballot)) invalid += 1;
    else if (cell === "TNC") high += 1;
    else if (cell === "TN") confidence += 1;
    else if (cell === "TNT") low += 1;
    else invalid += 1;
  });
  return { high, confidence, low, valid: cells.length - invalid, invalid };
}

export interface Vote {
  readonly low: number;
  readonly base: number;
}

const RANK = { none: 0, half: 1, repeated: 2, twoThirds: 2 } as const;

export type OracleBand = keyof typeof RANK;

function isOverHalf({ low, base }: Vote): boolean {
  return big(low) + big(low) > big(base);
}

/** The heaviest statement that holds. */
export function bandOf(vote: Vote, before: Vote | null, rules: OracleRules): OracleBand {
  const [three, two] = [big(vote.low) * 3n, big(vote.base) * 2n];
  if (three > two || (rules.isFromTwoThirds && three === two)) return "twoThirds";
  if (!isOverHalf(vote)) return "none";
  return rules.countsTwice && before !== null && isOverHalf(before) ? "repeated" : "half";
}

/** How many more low ballots bring a heavier statement, found by trying; `null` when none can. */
export function marginOf(vote: Vote, before: Vote | null, rules: OracleRules): number | null {
  const now = RANK[bandOf(vote, before, rules)];
  for (let more = 1; vote.low + more <= vote.base; more++) {
    const band = bandOf({ low: vote.low + more, base: vote.base }, before, rules);
    if (RANK[band] > now) return more;
  }
  return null;
}

/** A percentage half-up to two decimals. */
export function shareOf(count: number, base: number): string {
  const hundredths = (big(count) * 20000n + big(base)) / (big(base) * 2n);
  return `${String(hundredths / 100n)},${String(hundredths % 100n).padStart(2, "0")}`;
}
