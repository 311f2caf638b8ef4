import { finding, type Finding, type Result } from "../finding/finding";
import { isCount } from "../fraction/isCount";
import { isUnmarked, type MarkTable } from "../ballot/mark";

/** Which rows are ballots, by what is on the paper: rows with a mark, and blank ballots if they were collected. */
export interface Ballots {
  readonly collected: number;
  /** Rows with at least one mark, or with a note of the board (R). */
  readonly marked: number;
  /** Collected ballots without any mark: invalid for everybody. */
  readonly blank: number;
  /** Per row of the range: whether it is a ballot for what stands in it. */
  readonly isMarked: readonly boolean[];
  readonly findings: readonly Finding[];
}

/** What is known of ballots besides their marks. */
export interface PaperCounts {
  /** Invalid ballots that are given as a number and have no row of their own. */
  readonly unlisted: number;
  /** Per row of the range: whether the board noted something about the paper. */
  readonly hasNote: (row: number) => boolean;
}

const NOTHING_NOTED: PaperCounts = { unlisted: 0, hasNote: () => false };

function hasMark(table: MarkTable, row: number): boolean {
  const end = (row + 1) * table.people;
  let at = row * table.people;
  while (at < end && isUnmarked(table.marks[at])) at++;
  return at < end;
}

function unmarkedAbove(isMarked: readonly boolean[]): number {
  return isMarked.slice(0, isMarked.lastIndexOf(true)).filter((marked) => !marked).length;
}

const refuse = (item: Finding): Result<Ballots> => ({ ok: false, finding: item });

/**
 * Settles the number of ballots collected against the rows that were typed. With R rows marked and U rows
 * not: omitted means R; R to R + U means that the difference are blank ballots; anything else is a fault.
 * Invalid ballots that are only given as a number stand beside the R rows.
 *
 * @param collected - ballots collected (phiếu thu về), or `null` when nobody said
 * @returns F205 when the number cannot be right, F207 when it is not a whole number, F241 when it is missing
 *   though invalid ballots are given as a number
 * @example countBallots(table, null) // collected = rows with a mark; W111 if an unmarked row stands between
 */
export function countBallots(
  table: MarkTable,
  collected: number | null,
  { unlisted, hasNote }: PaperCounts = NOTHING_NOTED,
): Result<Ballots> {
  const isMarked = Array.from({ length: table.rows }, (_, row) => hasMark(table, row) || hasNote(row));
  return settleBallots(isMarked, collected, unlisted);
}

/** What {@link countBallots} does, for rows of which is known whether they are marked. */
export function settleBallots(
  isMarked: readonly boolean[],
  collected: number | null,
  unlisted = 0,
): Result<Ballots> {
  const marked = isMarked.filter(Boolean).length;
  if (collected === null) {
    if (unlisted > 0) return refuse(finding("F241", { ballots: unlisted }));
    const rows = unmarkedAbove(isMarked);
    const findings = rows > 0 ? [finding("W111", { rows })] : [];
    return { ok: true, value: { collected: marked, marked, blank: 0, isMarked, findings } };
  }
  if (!isCount(collected)) return refuse(finding("F207", { field: "collected", value: String(collected) }));
  const blank = collected - marked - unlisted;
  if (blank < 0 || blank > isMarked.length - marked) {
    return refuse(
      finding("F205", { collected, marked: marked + unlisted, rows: isMarked.length + unlisted }),
    );
  }
  const findings = blank > 0 ? [finding("N112", { ballots: blank })] : [];
  return { ok: true, value: { collected, marked, blank, isMarked, findings } };
}
