import type { Entry } from "./entry";

/** A ballot that both typings hold: its number (else its place from 1) and its row in each. */
export interface BallotPair {
  readonly ballot: number;
  readonly first: number;
  readonly second: number;
}

/** A ballot of one typing by its number or place. */
export interface OneBallot {
  readonly ballot: number;
  readonly row: number;
}

/** The ballots of two typings set side by side. */
export interface Paired {
  readonly pairs: readonly BallotPair[];
  readonly onlyFirst: readonly OneBallot[];
  readonly onlySecond: readonly OneBallot[];
}

/** Ballots by their numbers; without numbers by their rows. A number that comes again counts once. */
function byNumber({ ballots }: Entry, isNumbered: boolean): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { row, number } of ballots) {
    const ballot = isNumbered ? number : row + 1;
    if (ballot !== null && !rows.has(ballot)) rows.set(ballot, row);
  }
  return rows;
}

/** Whether any ballot of a typing has a number. */
export function isNumbered({ ballots }: Entry): boolean {
  return ballots.some(({ number }) => number !== null);
}

/** Sets the ballots of two typings side by side: by number, or by row where neither has numbers. */
export function pairBallots(first: Entry, second: Entry): Paired {
  const numbered = isNumbered(first);
  const rows = byNumber(first, numbered);
  const others = byNumber(second, numbered);
  const pairs: BallotPair[] = [];
  const onlyFirst: OneBallot[] = [];
  for (const [ballot, row] of rows) {
    const other = others.get(ballot);
    if (other === undefined) onlyFirst.push({ ballot, row });
    else pairs.push({ ballot, first: row, second: other });
  }
  const onlySecond = [...others].filter(([ballot]) => !rows.has(ballot));
  return { pairs, onlyFirst, onlySecond: onlySecond.map(([ballot, row]) => ({ ballot, row })) };
}

/** Ballots whose number stands on an earlier one, and ballots without a number beside numbered ones. */
export function oddNumbers(entry: Entry): {
  readonly twice: readonly OneBallot[];
  readonly without: readonly number[];
} {
  const seen = new Set<number>();
  const twice: OneBallot[] = [];
  const without: number[] = [];
  for (const { row, number } of entry.ballots) {
    if (number === null) without.push(row);
    else if (seen.has(number)) twice.push({ ballot: number, row });
    else seen.add(number);
  }
  return { twice, without };
}
