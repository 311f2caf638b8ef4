import { MARK, type Mark, type MarkTable } from "../ballot/mark";
import { nth } from "../sheet/nth";

/** The counts of one person. Always high + confidence + low = valid, and valid + invalid = collected. */
export interface Counts {
  readonly high: number;
  readonly confidence: number;
  readonly low: number;
  readonly valid: number;
  readonly invalid: number;
}

/** Why ballots are invalid for one person; the four add up to `invalid`. */
export interface InvalidReasons {
  /** No box marked, blank ballots included. */
  readonly unmarked: number;
  /** Two or three boxes marked. */
  readonly multiple: number;
  /** Written as invalid on the sheet, or a mark that nobody can read. */
  readonly declared: number;
  /** The whole ballot is invalid. */
  readonly ballot: number;
}

/** The counts of one person with the reasons behind the invalid ones. */
export interface PersonTally extends Counts {
  readonly reasons: InvalidReasons;
}

/** The counts of three levels, completed to the ballots collected. */
export function complete(high: number, confidence: number, low: number, collected: number): Counts {
  const valid = high + confidence + low;
  return { high, confidence, low, valid, invalid: collected - valid };
}

/** Different marks, so that the counters of one person stand together. */
const MARKS = 9;

function countMarks({ people, marks }: MarkTable): Uint32Array {
  const counters = new Uint32Array(people * MARKS);
  for (let at = 0; at < marks.length;) {
    for (let person = 0; person < people; person++, at++) {
      const slot = person * MARKS + nth(marks, at);
      counters[slot] = nth(counters, slot) + 1;
    }
  }
  return counters;
}

/** Ballots that count for nobody. */
export interface VoidBallots {
  /** Rows of the table whose whole ballot is invalid. */
  readonly rows: ReadonlySet<number>;
  /** Invalid ballots without a row. */
  readonly unlisted: number;
}

const NONE_VOID: VoidBallots = { rows: new Set(), unlisted: 0 };

function withoutRows(table: MarkTable, rows: ReadonlySet<number>): MarkTable {
  if (rows.size === 0) return table;
  const { people } = table;
  const kept = Uint8Array.from(table.marks);
  for (const row of rows) kept.fill(MARK.blank, row * people, (row + 1) * people);
  return { ...table, marks: kept };
}

/**
 * The tallies of people whose marks are counted.
 *
 * @param countOf - marks of one kind for a person, from 0, on ballots that are not void
 * @param ballot - ballots that are void for everybody
 */
export function tallyOf(
  people: number,
  countOf: (person: number, mark: Mark) => number,
  collected: number,
  ballot: number,
): readonly PersonTally[] {
  return Array.from({ length: people }, (_, person) => {
    const count = (mark: Mark) => countOf(person, mark);
    const counts = complete(count(MARK.high), count(MARK.confidence), count(MARK.low), collected);
    const multiple = count(MARK.multiple);
    const declared = count(MARK.declared) + count(MARK.unknown) + count(MARK.error);
    const unmarked = counts.invalid - multiple - declared - ballot;
    return { ...counts, reasons: { unmarked, multiple, declared, ballot } };
  });
}

/**
 * Counts the ballots per person. A mark fault (no box, two or three boxes) makes the ballot invalid for
 * that person only (96-QĐ/TW as carried out by 171-KH/TU C.II.2), unless the whole ballot is void.
 *
 * @param collected - ballots collected; rows beyond those marked are blank ballots
 * @param voided - ballots that are invalid for everybody
 * @returns one entry per person, in the order of the sheet
 * @example // 46 ballots, nothing valid for a person → { high: 0, confidence: 0, low: 0, valid: 0, invalid: 46 }
 */
export function tally(
  table: MarkTable,
  collected: number,
  voided: VoidBallots = NONE_VOID,
): readonly PersonTally[] {
  const counters = countMarks(withoutRows(table, voided.rows));
  const countOf = (person: number, mark: Mark) => nth(counters, person * MARKS + mark);
  return tallyOf(table.people, countOf, collected, voided.rows.size + voided.unlisted);
}
