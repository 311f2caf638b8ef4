// TALLY and verdicts beside the least that has to be done for them, and how they grow.
import { bundled } from "./lib/bundle.mjs";
import { RUNS, ratios, spread, table, times, number } from "./lib/measure.mjs";

export const title = "Counting and verdicts beside a bare loop";

const SIZES = [1_000, 10_000, 100_000];
const VERDICTS = 10_000;
/** Fast work is done so often that a run takes milliseconds. */
const REPEATS = 10;
const WARM_UPS = 2;

/** Milliseconds of a loop and of what is measured beside it, in turns. */
async function inTurns(bare, measured, repeats = 1) {
  const often = (work) => () => {
    for (let at = 0; at < repeats; at++) work();
  };
  const all = { bare: [], measured: [] };
  for (let at = 0; at < WARM_UPS + RUNS; at++) {
    const [one] = await times(often(bare), 1, 0);
    const [other] = await times(often(measured), 1, 0);
    if (at < WARM_UPS) continue;
    all.bare.push(one / repeats);
    all.measured.push(other / repeats);
  }
  return all;
}

const rowOf = (name, { bare, measured }) => [
  name,
  spread(bare),
  spread(measured),
  spread(ratios(measured, bare)),
];

export async function measure() {
  const work = await bundled("countingWork");
  const rows = [];
  const smallest = [];
  for (const size of SIZES) {
    const cells = work.ballots(size);
    if (String(work.tallied(cells)) !== String(work.bareLoop(cells))) throw new Error("other counts");
    const found = await inTurns(
      () => work.bareLoop(cells),
      () => work.tallied(cells),
      Math.min(10, 100_000 / size),
    );
    smallest.push(Math.min(...found.measured));
    rows.push(rowOf(`TALLY of ${number(size)} × ${work.PEOPLE}`, found));
  }
  const lows = work.lows(VERDICTS);
  for (const [name, judge] of Object.entries({
    "verdicts in core": work.judged,
    "OUTCOME, one spilled call": work.labels,
    "PROOF, one spilled call": work.proofs,
  })) {
    const found = await inTurns(
      () => work.compared(lows),
      () => judge(lows),
      REPEATS,
    );
    rows.push(rowOf(`${number(VERDICTS)} ${name}`, found));
  }
  const growth = Math.log(smallest.at(-1) / smallest[0]) / Math.log(SIZES.at(-1) / SIZES[0]);
  return [
    table(["", "bare loop, ms", "measured, ms", "times the bare loop"], rows),
    `Growth exponent of TALLY from ${number(SIZES[0])} to ${number(SIZES.at(-1))} ballots, fastest runs: ` +
      `${growth.toFixed(2)} (1 is linear).`,
    "The bare loop of counting compares each cell with three texts and adds one; that of verdicts compares two " +
      "products of whole numbers. Neither knows an unknown mark, a second reading or a finding.",
  ].join("\n\n");
}
