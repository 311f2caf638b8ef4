// What every section of the benchmarks shares: runs, their spread, and tables.
import { performance } from "node:perf_hooks";

/** Every figure is the median of at least so many runs, with the smallest and the largest beside it. */
export const RUNS = 5;

export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds of one run, with what it gave. */
export async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/** Milliseconds of so many runs, after one that warms up. */
export async function times(work, runs = RUNS, warmUps = 1) {
  for (let at = 0; at < warmUps; at++) await work();
  const all = [];
  for (let at = 0; at < runs; at++) all.push((await timed(work)).ms);
  return all;
}

const digits = (value) => (value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3);
export const number = (value) =>
  Number(value.toFixed(digits(value))).toLocaleString("en-US", { maximumFractionDigits: 3 });

/** "12.3 (11.9 to 14.0)": median and range. */
export function spread(values) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? number(low) : `${number(median(values))} (${number(low)} to ${number(high)})`;
}

/** Quotients of runs that were made in turns, each beside its own neighbour. */
export const ratios = (values, others) => values.map((value, at) => value / others[at]);

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
