// Workbooks of 3,400 units (every commune of the country) consolidated one by one with the reader and the core of the
// add-in, without a browser: how long, and how much memory is kept and at most in use.
import { performance } from "node:perf_hooks";
import { bundled } from "./lib/bundle.mjs";
import { RUNS, number, spread, table } from "./lib/measure.mjs";

export const title = "3,400 workbooks consolidated";

const COUNT = 3400;
const EARLY = 500;
const MEGABYTE = 2 ** 20;

/** Megabytes that are kept once what nobody needs any more is gone. */
function kept() {
  globalThis.gc();
  return process.memoryUsage().heapUsed / MEGABYTE;
}

async function once({ consolidated, makeUnit, NOTHING, plus, unitFile, UnitCollector }) {
  const [collector, entries] = [new UnitCollector(), []];
  const start = kept();
  const memory = { early: 0, late: 0, peak: 0 };
  let [expected, reading] = [NOTHING, 0];
  for (let at = 0; at < COUNT; at++) {
    const made = makeUnit(at);
    expected = plus(expected, made.expected);
    const bytes = await made.file;
    const from = performance.now();
    entries.push(collector.add(`xa-${at + 1}.xlsx`, await unitFile(bytes, `xa-${at + 1}.xlsx`, "96-QD/TW")));
    reading += performance.now() - from;
    memory.peak = Math.max(memory.peak, process.memoryUsage().heapUsed / MEGABYTE - start);
    if (at + 1 === EARLY) memory.early = kept() - start;
  }
  const from = performance.now();
  const all = consolidated(entries, collector.namedTwice());
  const summing = performance.now() - from;
  memory.late = kept() - start;
  const [row] = all.rows;
  const got = {
    units: all.units,
    people: row.total,
    high: row.high,
    confidence: row.confidence,
    low: row.low,
  };
  if (JSON.stringify(got) !== JSON.stringify(expected) || all.left.length > 0) {
    throw new Error(`wrong sums: ${JSON.stringify({ got, expected, left: all.left.length })}`);
  }
  return { seconds: reading / 1000, rate: COUNT / (reading / 1000), summing, ...memory };
}

const ROWS = {
  seconds: "read, checked and added, s",
  rate: "workbooks a second",
  summing: "table, prose and lists of all, ms",
  early: `heap kept after ${EARLY} files, MB`,
  late: `heap kept after ${COUNT} files, MB`,
  peak: "most heap in use at the end of a file, before what is not needed is collected, MB",
};

export async function measure() {
  const work = await bundled("unitFiles");
  const runs = [];
  for (let at = 0; at < RUNS; at++) runs.push(await once(work));
  const rows = Object.entries(ROWS).map(([field, name]) => [name, spread(runs.map((run) => run[field]))]);
  return [
    table([`${number(COUNT)} workbooks`, ""], rows),
    "Each run's sums are compared with sums made while the files were made; one difference stops the benchmark. " +
      "Memory is what the process holds above its start. Making the files is not counted.",
  ].join("\n\n");
}
