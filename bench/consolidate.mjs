// Workbooks of 3,400 units (every commune of the country) consolidated one by one with the reader and the core of the
// add-in, without a browser: how long, how many a second, and how much memory is kept from file 500 to the last.
import { performance } from "node:perf_hooks";
import { build } from "esbuild";
import { runNode, root } from "../scripts/lib/run.mjs";

if (!process.execArgv.includes("--expose-gc")) {
  await build({
    entryPoints: [`${root}bench/unitFiles.ts`],
    outfile: `${root}build/bench/unitFiles.mjs`,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  runNode(["--expose-gc", "bench/consolidate.mjs", ...process.argv.slice(2)]);
  process.exit();
}

const { consolidated, makeUnit, NOTHING, plus, unitFile, UnitCollector } = await import(
  `${root}build/bench/unitFiles.mjs`
);
const COUNT = Number(process.argv[2] ?? 3400);
const MEGABYTE = 2 ** 20;
const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed / MEGABYTE;
};

const collector = new UnitCollector();
const entries = [];
let expected = NOTHING;
let reading = 0;
let early = 0;
for (let at = 0; at < COUNT; at++) {
  const made = makeUnit(at);
  expected = plus(expected, made.expected);
  const bytes = await made.file;
  const start = performance.now();
  entries.push(collector.add(`xa-${at + 1}.xlsx`, await unitFile(bytes, `xa-${at + 1}.xlsx`, "96-QD/TW")));
  reading += performance.now() - start;
  if (at + 1 === Math.min(500, COUNT)) early = heap();
}
const start = performance.now();
const all = consolidated(entries, collector.namedTwice());
const summing = performance.now() - start;
const late = heap();
const [row] = all.rows;
const got = { units: all.units, people: row.total, high: row.high, confidence: row.confidence, low: row.low };
const seconds = reading / 1000;
console.log(
  `${COUNT} workbooks read, checked and added: ${seconds.toFixed(1)} s, ${(COUNT / seconds).toFixed(0)} a second`,
);
console.log(`table, prose and lists of all: ${summing.toFixed(0)} ms; left out: ${all.left.length}`);
console.log(`heap kept: ${early.toFixed(1)} MB after 500 files, ${late.toFixed(1)} MB after ${COUNT}`);
const isRight = JSON.stringify(got) === JSON.stringify(expected);
console.log(isRight ? "equal to the independent sum" : `WRONG: ${JSON.stringify({ got, expected })}`);
process.exitCode = isRight && all.left.length === 0 ? 0 : 1;
