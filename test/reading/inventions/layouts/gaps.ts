import type { Value } from "../../../corpus/sheet";
import type { KindChoice } from "../choice";

const EVERY = 10;

/** Blank rows or repeated heads that a clerk leaves after every ten ballots. */
export function gapsOf(
  gap: KindChoice["gap"],
  lines: number,
  heads: readonly (readonly Value[])[],
): Map<number, readonly (readonly Value[])[]> {
  const rows = gap === "page" ? heads : [[]];
  const places = Array.from(
    { length: Math.max(0, Math.ceil(lines / EVERY) - 1) },
    (_, at) => (at + 1) * EVERY,
  );
  return new Map(gap === "none" ? [] : places.map((line) => [line, rows]));
}
