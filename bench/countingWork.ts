import type { Cell } from "../src/core/sheet/cell";
import { outcome } from "../src/core/outcome/outcome";
import { QD96 } from "../src/core/regulation/96-QD-TW";
import { tallyRange } from "../src/core/tally/tallyRange";
import { outcomeLabel, proof } from "../src/functions/verdicts";

const CODES = ["TNC", "TN", "TNT", ""] as const;
export const PEOPLE = 60;
const SEATED = 47;

/** Ballots as a cell formula gets them. */
export function ballots(rows: number): Cell[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: PEOPLE }, (__, person) => CODES[(row * 7 + person * 3 + (row % 5)) % 4] ?? ""),
  );
}

/** What any counting has to do: look at every cell once and add one. */
export function bareLoop(cells: readonly (readonly Cell[])[]): Uint32Array {
  const counts = new Uint32Array(PEOPLE * 3);
  for (const row of cells) {
    for (let person = 0; person < row.length; person++) {
      const level = row[person] === "TNC" ? 0 : row[person] === "TN" ? 1 : row[person] === "TNT" ? 2 : -1;
      if (level >= 0) counts[person * 3 + level] = (counts[person * 3 + level] ?? 0) + 1;
    }
  }
  return counts;
}

/** What the function TALLY does with its range. */
export function tallied(cells: readonly (readonly Cell[])[]): Uint32Array {
  const counted = tallyRange(cells, cells.length, null);
  if (!counted.ok) throw new Error(counted.finding.code);
  return Uint32Array.from(counted.value.flatMap(({ high, confidence, low }) => [high, confidence, low]));
}

/** Low ballots of as many people, all possible ones in turn. */
export const lows = (count: number): number[][] => Array.from({ length: count }, (_, at) => [at % 48]);

export const compared = (all: readonly number[][]): number[][] =>
  all.map((row) => row.map((low) => (2 * low > SEATED ? (3 * low >= 2 * SEATED ? 2 : 1) : 0)));

/** The cells of verdicts as the core judges them. */
export const judged = (all: readonly number[][]): string[][] =>
  all.map((row) =>
    row.map((low) => {
      const verdict = outcome(low, SEATED, QD96);
      return verdict.ok ? verdict.value.label : "";
    }),
  );

/** The function OUTCOME of one spilled call. */
export const labels = (all: number[][]): unknown[][] => outcomeLabel(all, [[SEATED]]);

/** The function PROOF of one spilled call. */
export const proofs = (all: number[][]): unknown[][] => proof(all, [[SEATED]]);
