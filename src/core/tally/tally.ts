import { MARK, type MarkTable } from "../ballot/mark";

/** The counts of one person. Always high + confidence + low = valid, and valid + invalid = collected. */
export interface Counts {
  readonly high: number;
  readonly confidence: number;
  readonly low: number;
  readonly valid: number;
  readonly invalid: number;
}

/** The counts of three levels, completed to the ballots collected. */
export function complete(high: number, confidence: number, low: number, collected: number): Counts {
  const valid = high + confidence + low;
  return { high, confidence, low, valid, invalid: collected - valid };
}

/**
 * Counts the ballots per person. A mark fault (no box, two or three boxes) makes the ballot invalid for
 * that person only (96-QĐ/TW as carried out by 171-KH/TU C.II.2).
 *
 * @param collected - ballots collected; rows beyond those marked are blank ballots
 * @returns one entry per person, in the order of the sheet
 * @example // 46 ballots, nothing valid for a person → { high: 0, confidence: 0, low: 0, valid: 0, invalid: 46 }
 */
export function tally(table: MarkTable, collected: number): readonly Counts[] {
  const { people, marks } = table;
  const counters = new Uint32Array(people * 9);
  for (let at = 0; at < marks.length;) {
    for (let person = 0; person < people; person++, at++) {
      const slot = person * 9 + (marks[at] ?? 0);
      counters[slot] = (counters[slot] ?? 0) + 1;
    }
  }
  const count = (person: number, mark: number) => counters[person * 9 + mark] ?? 0;
  return Array.from({ length: people }, (_, person) =>
    complete(count(person, MARK.high), count(person, MARK.confidence), count(person, MARK.low), collected),
  );
}
