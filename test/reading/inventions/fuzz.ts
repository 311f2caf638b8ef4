// As many inventions as time allows, by cause, with the smallest workbook of each cause.
import { parseArgs } from "node:util";
import type fc from "fast-check";
import { choices } from "./arbitrary";
import type { Choices } from "./choice";
import { VERDICTS } from "./judge/judge";
import { smallest, toldOf, tryMany, type Figures } from "./judge/tell";

const BATCH = 200;
const MINUTE = 60_000;
const MOST_SEED = 1_000_000_000;

const { values: given } = parseArgs({
  options: {
    minutes: { type: "string" },
    seed: { type: "string" },
    runs: { type: "string" },
    examples: { type: "string", default: "5" },
    cause: { type: "string" },
    set: { type: "string", multiple: true, default: [] },
  },
});

const say = (line: string) => process.stdout.write(`${line}\n`);

/** A choice with one field fixed: of every kind where kinds have it, else of the workbook. */
function fixed(one: Choices, [key = "", text = ""]: readonly string[]): Choices {
  const value: unknown = /^(true|false|\d+|\[.*\]|\{.*\})$/.test(text) ? JSON.parse(text) : text;
  const isOfKinds = one.kinds.some((kind) => key in kind);
  if (isOfKinds) return { ...one, kinds: one.kinds.map((kind) => ({ ...kind, [key]: value })) };
  return key in one ? { ...one, [key]: value } : one;
}

function arbitrary(): fc.Arbitrary<Choices> {
  const pairs = given.set.map((pair) => [
    pair.slice(0, pair.indexOf("=")),
    pair.slice(pair.indexOf("=") + 1),
  ]);
  return choices.map((one) => pairs.reduce(fixed, one));
}

interface Batch {
  readonly seed: number;
  readonly figures: Figures;
}

function batches(of: fc.Arbitrary<Choices>, first: number): readonly Batch[] {
  const runs = Number(given.runs ?? BATCH);
  const end = given.minutes === undefined ? 0 : Date.now() + Number(given.minutes) * MINUTE;
  const done: Batch[] = [];
  do {
    const seed = first + done.length;
    done.push({ seed, figures: tryMany(seed, runs, of) });
  } while (Date.now() < end);
  return done;
}

function added(all: readonly Batch[], part: "readable" | "trapped"): string {
  const sums = VERDICTS.map((verdict) => all.reduce((sum, { figures }) => sum + figures[part][verdict], 0));
  const total = sums.reduce((sum, one) => sum + one, 0);
  return `${part} ${String(total)}: ${VERDICTS.map((verdict, at) => `${verdict} ${String(sums[at])}`).join(", ")}`;
}

function tellCauses(all: readonly Batch[], of: fc.Arbitrary<Choices>): void {
  const causes = new Map<string, { times: number; seed: number; example: Choices }>();
  for (const { seed, figures } of all) {
    for (const { key, times, example } of figures.causes) {
      const known = causes.get(key);
      causes.set(key, { seed, example, ...known, times: times + (known?.times ?? 0) });
    }
  }
  const sorted = [...causes].sort(([, one], [, other]) => other.times - one.times);
  for (const [key, { times, seed }] of sorted)
    say(`${String(times).padStart(6)} ${key}   (seed ${String(seed)})`);
  const wanted = sorted.filter(([key]) => given.cause === undefined || key.includes(given.cause));
  for (const [key, { seed, example }] of wanted.slice(0, Number(given.examples))) {
    say(`\n== ${key}`);
    say(toldOf(smallest(key, seed, Number(given.runs ?? BATCH), of) ?? example));
  }
}

function main(): void {
  const first = Number(given.seed ?? Math.floor(Math.random() * MOST_SEED));
  const of = arbitrary();
  const all = batches(of, first);
  say(`seed ${String(first)}${all.length > 1 ? ` to ${String(first + all.length - 1)}` : ""}`);
  for (const part of ["readable", "trapped"] as const) say(added(all, part));
  tellCauses(all, of);
  const isWrong = all.some(({ figures: { readable, trapped } }) =>
    [readable, trapped].some(({ silent, guessed }) => silent + guessed > 0),
  );
  process.exitCode = isWrong ? 1 : 0;
}

main();
