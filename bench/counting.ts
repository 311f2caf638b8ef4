import type { Cell } from "../src/core/sheet/cell";
import { outcome } from "../src/core/outcome/outcome";
import { QD96 } from "../src/core/regulation/96-QD-TW";
import { tallyRange } from "../src/core/tally/tallyRange";

const CODES = ["TNC", "TN", "TNT", ""] as const;
const PEOPLE = 60;
const SIZES = [1_000, 10_000, 100_000];
const REPEATS = 5;

function ballots(rows: number): Cell[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: PEOPLE }, (__, person) => CODES[(row * 7 + person * 3 + (row % 5)) % 4] ?? ""),
  );
}

/** What any counting has to do: look at every cell once and add one. */
function bareLoop(cells: readonly (readonly Cell[])[]): Uint32Array {
  const counts = new Uint32Array(PEOPLE * 3);
  for (const row of cells) {
    for (let person = 0; person < row.length; person++) {
      const level = row[person] === "TNC" ? 0 : row[person] === "TN" ? 1 : row[person] === "TNT" ? 2 : -1;
      if (level >= 0) counts[person * 3 + level] = (counts[person * 3 + level] ?? 0) + 1;
    }
  }
  return counts;
}

/** Milliseconds of the fastest of several runs. */
function fastest(work: () => unknown): number {
  const times = Array.from({ length: REPEATS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const times = SIZES.map((size) => {
  const cells = ballots(size);
  const bare = fastest(() => bareLoop(cells));
  const counted = fastest(() => tallyRange(cells, size, null));
  say(`TALLY of ${String(size)} × ${String(PEOPLE)}: ${(counted / bare).toFixed(2)} × a bare loop`);
  return counted;
});
const growth =
  Math.log((times.at(-1) ?? 1) / (times[0] ?? 1)) / Math.log((SIZES.at(-1) ?? 1) / (SIZES[0] ?? 1));
say(`growth exponent from ${String(SIZES[0])} to ${String(SIZES.at(-1))} rows: ${growth.toFixed(2)}`);

const lows = Array.from({ length: 10_000 }, (_, at) => at % 48);
const compare = fastest(() => lows.map((low) => (2 * low > 47 ? (3 * low >= 94 ? 2 : 1) : 0)));
const judge = fastest(() => lows.map((low) => outcome(low, 47, QD96)));
say(`10,000 verdicts with proof: ${(judge / compare).toFixed(1)} × a loop that only compares integers`);
