// Looks for what nobody thought of: npm run fuzz -- --minutes 5 --seed 7 --only files
//   --minutes N      how long each fuzzer runs (1)
//   --seed S         where it begins; another one each time unless given, and printed
//   --only NAME      one of sheets, functions, files, states, host, clicks; may be given several times
// Of the sheets alone, which are invented workbooks whose count is judged:
//   --runs N         how many of each seed (200); without --minutes one seed only
//   --set KEY=VALUE  fixes a choice, such as layout=rows or trap=control; may be given several times
//   --cause TEXT     shows examples only of causes that contain it
//   --examples N     the smallest workbook of so many causes (5)
// Any find ends with 1 and is printed with the seed that gives it again.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { ensureBrowser } from "./lib/browser.mjs";
import { root, runNode } from "./lib/run.mjs";

const JUDGED = ["functions", "files", "states", "host", "clicks"];
const NAMES = ["sheets", ...JUDGED];
const NEEDS_BUILD = ["host", "clicks"];
const OF_SHEETS = ["runs", "set", "cause", "examples", "first"];
const MOST_SEED = 1_000_000_000;

const { values: given } = parseArgs({
  options: {
    minutes: { type: "string" },
    seed: { type: "string" },
    only: { type: "string", multiple: true },
    runs: { type: "string" },
    set: { type: "string", multiple: true },
    cause: { type: "string" },
    examples: { type: "string" },
    first: { type: "boolean" },
  },
});
const asksForSheets = OF_SHEETS.some((option) => given[option] !== undefined);
const wanted = given.only ?? (asksForSheets ? ["sheets"] : NAMES);
const unknown = wanted.find((name) => !NAMES.includes(name));
if (unknown) {
  console.error(`There is no fuzzer ${unknown}. Fuzzers: ${NAMES.join(", ")}`);
  process.exit(2);
}
const seed = given.seed ?? String(Math.floor(Math.random() * MOST_SEED));
const minutes = given.minutes ?? "1";

const node = (args, env = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } })
    .status === 0;

function argumentsOfSheets() {
  const one = ["runs", "cause", "examples"].flatMap((key) =>
    given[key] === undefined ? [] : [`--${key}`, given[key]],
  );
  const many = (given.set ?? []).flatMap((pair) => ["--set", pair]);
  const time = given.minutes !== undefined || !asksForSheets ? ["--minutes", minutes] : [];
  return [...time, "--seed", seed, ...one, ...many, ...(given.first ? ["--first"] : [])];
}

async function fuzzSheets() {
  await build({
    absWorkingDir: root,
    entryPoints: ["test/reading/inventions/fuzz.ts"],
    outfile: "build/fuzz/fuzz.mjs",
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return node(["build/fuzz/fuzz.mjs", ...argumentsOfSheets()]);
}

function fuzzJudged(name) {
  const needsBuild = NEEDS_BUILD.includes(name);
  if (needsBuild) runNode(["scripts/build.mjs", "--quiet", "--if-needed"]);
  const env = {
    FUZZ_MINUTES: minutes,
    FUZZ_SEED: seed,
    ...(name === "clicks" && { CHROME_PATH: ensureBrowser() }),
  };
  const test = `test/fuzz/${name}.test.ts`;
  return node(
    ["node_modules/jest/bin/jest.js", "--selectProjects", "whole", "-w", "1", "--runTestsByPath", test],
    env,
  );
}

console.log(`seed ${seed}, ${minutes} minutes for each property of: ${wanted.join(", ")}`);
const found = [];
for (const name of wanted) {
  const isWell = name === "sheets" ? await fuzzSheets() : fuzzJudged(name);
  if (!isWell) found.push(name);
}
if (found.length > 0) console.error(`Something was found by: ${found.join(", ")} (seed ${seed})`);
process.exitCode = found.length > 0 ? 1 : 0;
