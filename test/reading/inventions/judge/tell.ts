import fc from "fast-check";
import { choices as anyChoices } from "../arbitrary";
import type { Choices } from "../choice";
import { invent, type Invention } from "../invention";
import { judge, VERDICTS, type Judged, type Verdict } from "./judge";
import { countAsCommand } from "./command";
import { gridsFor } from "./grids";
import { printed } from "./print";

/** What came of many inventions. */
export interface Figures {
  readonly all: number;
  /** Of inventions without a trap. */
  readonly readable: Readonly<Record<Verdict, number>>;
  readonly trapped: Readonly<Record<Verdict, number>>;
  /** Failures with one cause, the most frequent first. */
  readonly causes: readonly Cause[];
}

interface Cause {
  readonly key: string;
  readonly times: number;
  readonly example: Choices;
}

interface Tried {
  readonly choices: Choices;
  readonly invention: Invention;
  readonly judged: Judged;
}

function attempt(choices: Choices): Tried {
  const invention = invent(choices);
  return { choices, invention, judged: judge(invention) };
}

/** A crash is told like a finding, so that one does not hide the others. */
export function tryOne(choices: Choices): Tried {
  try {
    return attempt(choices);
  } catch (error) {
    return {
      choices,
      invention: invent(choices),
      judged: { verdict: "refused", cause: `crash: ${String(error)}` },
    };
  }
}

/** The cause by which failures are put together; `null` for what is as it should be. */
export function keyOf({ judged, invention, choices }: Tried): string | null {
  const { verdict, cause } = judged;
  const isFine =
    verdict === "right" || verdict === "asked" || (verdict === "refused" && invention.trap !== "none");
  if (isFine) return null;
  const [kind] = choices.kinds;
  return [verdict, cause, kind?.layout ?? "no vote", `trap ${invention.trap}`].join(" · ");
}

const counts = (tried: readonly Tried[]) =>
  Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, tried.filter(({ judged }) => judged.verdict === verdict).length]),
  ) as Readonly<Record<Verdict, number>>;

function causesOf(tried: readonly Tried[]): readonly Cause[] {
  const found = new Map<string, Tried[]>();
  for (const one of tried) {
    const key = keyOf(one);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found]
    .flatMap(([key, all]) =>
      all.slice(0, 1).map(({ choices }) => ({ key, times: all.length, example: choices })),
    )
    .sort((one, other) => other.times - one.times);
}

/** Invents and judges workbooks after a seed. */
export function tryMany(seed: number, runs: number, of: fc.Arbitrary<Choices> = anyChoices): Figures {
  const tried = fc.sample(of, { seed, numRuns: runs }).map(tryOne);
  const [plain, trapped] = [true, false].map((isPlain) =>
    tried.filter(({ invention }) => (invention.trap === "none") === isPlain),
  );
  return {
    all: runs,
    readable: counts(plain ?? []),
    trapped: counts(trapped ?? []),
    causes: causesOf(tried),
  };
}

/** The smallest invention of a seed that fails for the same cause. */
export function smallest(
  cause: string,
  seed: number,
  runs: number,
  of: fc.Arbitrary<Choices> = anyChoices,
): Choices | null {
  const property = fc.property(of, (one) => keyOf(tryOne(one)) !== cause);
  const { counterexample } = fc.check(property, { seed, numRuns: runs });
  return counterexample?.[0] ?? null;
}

/** An invention to read: what was chosen, its sheets, the truth. */
export function toldOf(choices: Choices): string {
  const invention = invent(choices);
  const { kinds, findings } = countAsCommand(gridsFor(invention.sheets));
  const said = findings
    .filter(({ severity }) => severity !== "N")
    .map(({ code, sheet, address }) => `  ${code} ${sheet ?? ""}!${address ?? ""}`);
  const counted = kinds.flatMap(({ sheet, collected, people }) => [
    `  counted on ${sheet}: ${String(collected)} ballots`,
    ...people.map(({ name, high, confidence, low }) => `    ${name} ${[high, confidence, low].join("·")}`),
  ]);
  return [JSON.stringify(choices), ...printed(invention), ...counted, ...said].join("\n");
}
