// How sheets are read: invented workbooks whose truth is known by how they were made, judged as the command line counts them.
import { bundled } from "./lib/bundle.mjs";
import { table } from "./lib/measure.mjs";

export const title = "Reading invented workbooks";

const SEEDS = [101, 2002, 31337, 7001];
const RUNS = 300;

const percent = (part, all) => `${((100 * part) / all).toFixed(1)} %`;

export async function measure() {
  const { tryMany, VERDICTS } = await bundled("readingWork");
  const rows = SEEDS.map((seed) => {
    const { readable, trapped } = tryMany(seed, RUNS);
    const all = VERDICTS.reduce((sum, verdict) => sum + readable[verdict], 0);
    const wrong = ["silent", "guessed", "misnamed"].map((verdict) => readable[verdict] + trapped[verdict]);
    return [
      String(seed),
      String(all),
      percent(readable.right + readable.asked, all),
      percent(readable.right, all),
      ...wrong.map(String),
    ];
  });
  const heads = [
    "seed",
    "readable",
    "right or rightly asked",
    "right unasked",
    "wrong in silence",
    "guessed",
    "misnamed",
  ];
  return [
    table(heads, rows),
    `${RUNS} workbooks of each seed (\`npm run fuzz -- --only sheets --runs ${RUNS} --seed S\`): layouts, heads, signs, explanations, surroundings, ` +
      "other sheets and traps are chosen independently. The last three columns count all of them, those with a trap, " +
      "which nobody could read, as well. " +
      "The product was mended by workbooks of these kinds, some of them of these seeds, so that others may come out worse.",
  ].join("\n\n");
}
