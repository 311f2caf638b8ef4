/** Rows that are looked ahead for one that comes later. */
const REACH = 30;

/** Which row of before and of now belong together; `null` for one that was put in or taken out. */
export interface RowPair {
  readonly before: number | null;
  readonly now: number | null;
}

const BLANK = "[]";

/** How far ahead a row stands; blank rows are not looked for, since they are all alike. */
function distance(rows: readonly string[], from: number, wanted: string | undefined): number {
  const found =
    wanted === undefined || wanted === BLANK ? -1 : rows.slice(from, from + REACH).indexOf(wanted);
  return found < 0 ? Infinity : found;
}

interface At {
  readonly old: number;
  readonly here: number;
}

function pairAt(before: readonly string[], now: readonly string[], { old, here }: At): RowPair {
  if (old >= before.length) return { before: null, now: here };
  if (here >= now.length) return { before: old, now: null };
  const putIn = distance(now, here, before[old]);
  const takenOut = distance(before, old, now[here]);
  const areOne = before[old] === now[here] || (putIn === Infinity && takenOut === Infinity);
  if (areOne) return { before: old, now: here };
  return putIn <= takenOut ? { before: null, now: here } : { before: old, now: null };
}

/**
 * Pairs the rows of a sheet with what they were, so that a row put in is one row and not all rows below it changed.
 *
 * @param before - what each row said, as text; `[]` for a blank one
 */
export function alignRows(before: readonly string[], now: readonly string[]): readonly RowPair[] {
  const pairs: RowPair[] = [];
  let at: At = { old: 0, here: 0 };
  while (at.old < before.length || at.here < now.length) {
    const pair = pairAt(before, now, at);
    pairs.push(pair);
    at = { old: at.old + (pair.before === null ? 0 : 1), here: at.here + (pair.now === null ? 0 : 1) };
  }
  return pairs;
}
