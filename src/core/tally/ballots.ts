import { finding, type Finding, type Result } from "../finding/finding";
import { isCount } from "../fraction/isCount";
import { isUnmarked, type MarkTable } from "../ballot/mark";

/** Which rows are ballots, by what is on the paper: rows with a mark, and blank ballots if they were collected. */
export interface Ballots {
  readonly collected: number;
  /** Rows with at least one mark (R). */
  readonly marked: number;
  /** Collected ballots without any mark: invalid for everybody. */
  readonly blank: number;
  /** Per row of the range: whether it has a mark. */
  readonly isMarked: readonly boolean[];
  readonly findings: readonly Finding[];
}

function hasMark(table: MarkTable, row: number): boolean {
  for (let person = 0; person < table.people; person++) {
    if (!isUnmarked(table.marks[row * table.people + person])) return true;
  }
  return false;
}

function unmarkedAbove(isMarked: readonly boolean[]): number {
  return isMarked.slice(0, isMarked.lastIndexOf(true)).filter((marked) => !marked).length;
}

/**
 * Settles the number of ballots collected against the rows that were typed. With R rows marked and U rows
 * not: omitted means R; R to R + U means that the difference are blank ballots; anything else is a fault.
 *
 * @param collected - ballots collected (phiếu thu về), or `null` when nobody said
 * @returns F205 when the number cannot be right, F207 when it is not a whole number
 * @example countBallots(table, null) // collected = rows with a mark; W111 if an unmarked row stands between
 */
export function countBallots(table: MarkTable, collected: number | null): Result<Ballots> {
  const isMarked = Array.from({ length: table.rows }, (_, row) => hasMark(table, row));
  const marked = isMarked.filter(Boolean).length;
  if (collected === null) {
    const rows = unmarkedAbove(isMarked);
    const findings = rows > 0 ? [finding("W111", { rows })] : [];
    return { ok: true, value: { collected: marked, marked, blank: 0, isMarked, findings } };
  }
  if (!isCount(collected)) {
    return { ok: false, finding: finding("F207", { field: "collected", value: String(collected) }) };
  }
  if (collected < marked || collected > table.rows) {
    return { ok: false, finding: finding("F205", { collected, marked, rows: table.rows }) };
  }
  const blank = collected - marked;
  const findings = blank > 0 ? [finding("N112", { ballots: blank })] : [];
  return { ok: true, value: { collected, marked, blank, isMarked, findings } };
}
