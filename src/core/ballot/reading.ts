import type { Cell } from "../sheet/cell";
import type { PackedCells } from "../sheet/grid";
import { countValues } from "../sheet/pack";
import { nth } from "../sheet/nth";
import { CODE_SETS, isBoxMark, isDigitSet, partsOf, tokenOf, tokensOf, type CodeSetId } from "./codes";

/** How the marks stand on the sheet: one code per person, or three boxes per person. */
export type Reading =
  | { readonly layout: "codes"; readonly codes: CodeSetId }
  | { readonly layout: "boxes"; readonly codes: null };

/** Every reading that makes sense of the marks; the first is the likeliest. One means certain. */
export interface Readings {
  readonly candidates: readonly Reading[];
  /** Box marks stand in a range whose width is not a multiple of three. */
  readonly hasLooseBoxes: boolean;
}

/** A rival reading counts when it explains this share of the marks that the best one does not know. */
const RIVAL_SHARE = 0.1;

interface Candidate {
  readonly reading: Reading;
  readonly meaningOf: (token: string) => number | string | undefined;
}

function candidateOf(codes: CodeSetId): Candidate {
  const set = tokensOf(codes);
  return { reading: { layout: "codes", codes }, meaningOf: (token) => set.get(token) };
}

const CODE_CANDIDATES: readonly Candidate[] = [...CODE_SETS.keys()].map(candidateOf);

const BOXES: Candidate = {
  reading: { layout: "boxes", codes: null },
  meaningOf: (token) => (isBoxMark(token) ? "box" : undefined),
};

/** The different values of a range and how many cells hold each. */
export interface CountedValues {
  readonly columns: number;
  readonly values: readonly Cell[];
  readonly counts: Uint32Array;
}

/** The values of packed cells with their counts. */
export function countedValues(cells: PackedCells): CountedValues {
  return { columns: cells.columns, values: cells.values, counts: countValues(cells) };
}

function countTokens({ values, counts }: CountedValues): Map<string, number> {
  const tokens = new Map<string, number>();
  values.forEach((value, at) => {
    const token = tokenOf(value);
    if (token === null || token === "" || nth(counts, at) === 0) return;
    for (const part of partsOf(token)) tokens.set(part, (tokens.get(part) ?? 0) + nth(counts, at));
  });
  return tokens;
}

function explained(candidate: Candidate, counts: ReadonlyMap<string, number>): number {
  return [...counts].reduce(
    (sum, [token, count]) => sum + (candidate.meaningOf(token) === undefined ? 0 : count),
    0,
  );
}

function isRival(best: Candidate, rival: Candidate, counts: ReadonlyMap<string, number>): boolean {
  const gained = [...counts].filter(
    ([token]) => rival.meaningOf(token) !== undefined && best.meaningOf(token) === undefined,
  );
  const gain = gained.reduce((sum, [, count]) => sum + count, 0);
  if (gained.some(([token]) => token === "t") && counts.has("tn") && rival.meaningOf("tn") !== undefined)
    return true;
  return gain > 0 && gain >= RIVAL_SHARE * explained(best, counts);
}

function differs(one: Candidate, other: Candidate, tokens: readonly string[]): boolean {
  return tokens.some((token) => one.meaningOf(token) !== other.meaningOf(token));
}

function rank(candidates: readonly Candidate[], counts: ReadonlyMap<string, number>): readonly Candidate[] {
  const [best, ...rest] = candidates
    .filter((candidate) => explained(candidate, counts) > 0)
    .sort((one, other) => explained(other, counts) - explained(one, counts));
  if (!best) return [];
  const known = [...counts.keys()].filter((token) =>
    candidates.some((item) => item.meaningOf(token) !== undefined),
  );
  const isFull = (candidate: Candidate) => known.every((token) => candidate.meaningOf(token) !== undefined);
  const rivals = isFull(best)
    ? rest.filter((candidate) => isFull(candidate) && differs(best, candidate, known))
    : rest.filter((candidate) => isRival(best, candidate, counts));
  return [best, ...rivals, ...askAbout(best, rest, rivals, counts)];
}

/**
 * T beside TN is "thấp" in one set and "tín nhiệm" in another, digits may go up or down: whoever typed them must say.
 */
function askAbout(
  best: Candidate,
  rest: readonly Candidate[],
  rivals: readonly Candidate[],
  counts: ReadonlyMap<string, number>,
): readonly Candidate[] {
  const { codes } = best.reading;
  if (isDigitSet(codes)) return rest.filter((own) => isDigitSet(own.reading.codes) && !rivals.includes(own));
  if (codes !== "C/TN/T" || !counts.has("t")) return [];
  return rest.filter((candidate) => candidate.reading.codes === "C/T/K" && !rivals.includes(candidate));
}

/**
 * Tells how a range of marks may be read. Codes are read as a whole set, never letter by letter.
 *
 * @param marks - the mark cells only, without headers
 * @param layout - `"codes"` or `"boxes"` when the caller knows it
 * @param stated - sets of the workbook's own, which it explains
 * @example
 * // C, T and K → C/T/K; C and T without K → two readings; X in three columns → boxes
 */
export function readingsOf(
  marks: CountedValues,
  layout?: Reading["layout"],
  stated: readonly CodeSetId[] = [],
): Readings {
  const counts = countTokens(marks);
  const isTriple = marks.columns % 3 === 0;
  const candidates = [
    ...(layout === "boxes" ? [] : [...stated.map(candidateOf), ...CODE_CANDIDATES]),
    ...(layout === "codes" || !isTriple ? [] : [BOXES]),
  ];
  const ranked = rank(candidates, counts);
  const boxMarks = explained(BOXES, counts) - (counts.get("1") ?? 0);
  return { candidates: ranked.map((item) => item.reading), hasLooseBoxes: !isTriple && boxMarks > 0 };
}

/** The name of a reading, as `parseLayout` takes it. */
export function layoutName(reading: Reading): string {
  return reading.layout === "boxes" ? "boxes" : `codes ${reading.codes}`;
}
