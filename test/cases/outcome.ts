import counts from "./counts.json";

/** What a command comes to. */
export type Outcome =
  | { readonly type: "counted"; readonly collected: number; readonly people: readonly string[] }
  /** One of these codes is among the faults; any fault where none is named. */
  | { readonly type: "blocked"; readonly codes: readonly string[]; readonly cell?: string }
  | { readonly type: "unusable" };

/** One file and what its command must come to. */
export interface Case {
  readonly file: string;
  readonly args: readonly string[];
  /** Any of these is right. */
  readonly outcomes: readonly Outcome[];
  /** Codes that must not be said. */
  readonly never: readonly string[];
  /** Whether it does not come to that yet. */
  readonly todo: boolean;
}

/** A person's counts in one line: name, high, confidence, low, invalid. */
export const line = (name: string, ...figures: readonly (string | number)[]) =>
  [name, ...figures].join(" · ");

export const counted = (collected: number, ...people: readonly string[]): Outcome => ({
  type: "counted",
  collected,
  people,
});

export const blocked = (...codes: readonly string[]): Outcome => ({ type: "blocked", codes });

/** A fault of this code at a cell. */
export const blockedAt = (cell: string, code: string): Outcome => ({ type: "blocked", codes: [code], cell });

export const UNUSABLE: Outcome = { type: "unusable" };

const COUNTS: Readonly<
  Record<
    string,
    { readonly collected: number; readonly people: readonly (readonly (string | number)[])[] } | undefined
  >
> = counts;

/** The counts that the makers of a file gave with it. */
export function given(file: string): Outcome {
  const known = COUNTS[file];
  if (!known) throw new Error(`No counts of ${file}`);
  return counted(
    known.collected,
    ...known.people.map(([name = "", ...figures]) => line(String(name), ...figures)),
  );
}
