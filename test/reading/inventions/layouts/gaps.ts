import type { Value } from "../../../corpus/sheet";
import type { KindChoice } from "../choice";

const EVERY = 10;

type Rows = readonly (readonly Value[])[];

/** Blank rows, repeated heads, or sums of the page over them, that a clerk leaves after every ten ballots. */
export function gapsOf(
  gap: KindChoice["gap"],
  lines: number,
  heads: Rows,
  sumOf: ((page: number, from: number, to: number) => readonly Value[]) | null = null,
): Map<number, Rows> {
  const places = Array.from(
    { length: Math.max(0, Math.ceil(lines / EVERY) - 1) },
    (_, at) => (at + 1) * EVERY,
  );
  const rowsAt = (line: number): Rows => {
    if (gap === "ten") return [[]];
    const sums = gap === "totals" && sumOf ? [sumOf(line / EVERY, line - EVERY, line)] : [];
    return [...sums, ...heads];
  };
  return new Map(gap === "none" ? [] : places.map((line) => [line, rowsAt(line)]));
}
