import { DEFAULT_ROUNDING, percent, type Rounding } from "../core/fraction/percent";
import type { PersonResult, Rules } from "../core/record/record";
import type { Threshold } from "../core/regulation/regulation";
import type { Area } from "../core/sheet/area";
import type { PlanContent, PlanRule } from "./sheetPlan";

/** A value where count and base are whole numbers that can be right, else nothing: no base, no share, no verdict. */
function whereSound(count: string, base: string, value: string): string {
  const isSound = `AND(${base}>0,${count}>=0,${count}<=${base},INT(${base})=${base},INT(${count})=${count})`;
  return `=IF(AND(ISNUMBER(${base}),ISNUMBER(${count})),IF(${isSound},${value},""),"")`;
}

/** The whole number of units in a share, and how many units make one percent. */
function shareFormula(count: string, base: string, { rounding, decimals }: Rounding): string {
  const scale = 10 ** decimals;
  const units =
    rounding === "halfUp"
      ? `QUOTIENT(${String(200 * scale)}*${count}+${base},2*${base})`
      : `QUOTIENT(${String(100 * scale)}*${count},${base})`;
  return scale === 1 ? units : `${units}/${String(scale)}`;
}

/** How a percentage cell shows its number; the decimal sign is that of the reader's Excel. */
export function percentNumberFormat({ decimals, zeros }: Rounding): string {
  if (decimals === 0) return "0";
  // `0.##` would show 40 as "40,": the formula has rounded, so what is there is all that is to be shown.
  return zeros === "drop" ? "General" : `0.${"0".repeat(decimals)}`;
}

/**
 * A percentage as a native formula: exact, rounded as the regulation says, and nothing at all where the base
 * or the count is not a whole number that can be right (no base, no share).
 *
 * @param count - A1 of the count
 * @param base - A1 of the base, usually absolute
 * @param values - what the record says, for comparing after writing
 */
export function percentFormula(
  count: string,
  base: string,
  values: { readonly count: number; readonly base: number | null },
  rounding: Rounding = DEFAULT_ROUNDING,
): PlanContent {
  const share = shareFormula(count, base, rounding);
  const text =
    values.base === null ? null : percent(values.count, values.base, { ...rounding, separator: "." });
  return {
    kind: "formula",
    formula: whereSound(count, base, share),
    expected: text === null ? "" : Number(text),
  };
}

/** The sum of counts, empty until every one of them is a number. */
export function sumFormula(counts: readonly string[], expected: number): PlanContent {
  return {
    kind: "formula",
    formula: `=IF(COUNT(${counts.join(",")})=${String(counts.length)},${counts.join("+")},"")`,
    expected,
  };
}

/** The whole less one part, empty until both are numbers. */
export function restFormula(whole: string, part: string, expected: number): PlanContent {
  return { kind: "formula", formula: `=IF(COUNT(${whole},${part})=2,${whole}-${part},"")`, expected };
}

/** Where the bands of a verdict begin, and what each is called. */
export type Bands = Pick<Rules, "noneLabel" | "thresholds">;

/** Whether low ballots reach a threshold, by whole numbers only: `3*H9>=2*$H$5`. */
function reached(low: string, base: string, { fraction, inclusive }: Threshold): string {
  const { numerator, denominator } = fraction;
  return `${String(denominator)}*${low}${inclusive ? ">=" : ">"}${String(numerator)}*${base}`;
}

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/**
 * A verdict as a native formula that compares whole numbers, heaviest band first.
 *
 * @param low - A1 of the low ballots
 * @param base - A1 of the base
 * @param person - what the record says, for comparing after writing; over half in two votes running it is the
 *   record's label that stands for the band
 * @example // low 24 of base 46 under 96-QĐ/TW → "Trên 50% nhưng dưới 2/3 …"; 23 of 46 → "Không quá 50% …"
 */
export function verdictFormula(
  low: string,
  base: string,
  bands: Bands,
  { band, label }: Pick<PersonResult, "band" | "label">,
): PlanContent {
  const labelOf = (threshold: Threshold) =>
    band === "repeated" && threshold.band === "half" ? (label ?? "") : threshold.label;
  const verdict = bands.thresholds.reduce(
    (below, threshold) => `IF(${reached(low, base, threshold)},${quoted(labelOf(threshold))},${below})`,
    quoted(bands.noneLabel),
  );
  return { kind: "formula", formula: whereSound(low, base, verdict), expected: label ?? "" };
}

/** The ground that cells take where a threshold is reached: pale, so that print in grey stays readable. */
const GROUNDS: Readonly<Record<Threshold["band"], string>> = { half: "#FFF2CC", twoThirds: "#F8CBAD" };

/**
 * Looks for the cells of people over a threshold, by native formulas; no two of them hold at once.
 *
 * @param area - the cells that take the look
 * @param low - A1 of the low ballots in the area's first row, the column absolute
 * @param base - A1 of the base in the area's first row
 */
export function thresholdRules(area: Area, low: string, base: string, bands: Bands): readonly PlanRule[] {
  return bands.thresholds.map((threshold, at) => {
    const heavier = bands.thresholds.slice(at + 1).map((next) => `NOT(${reached(low, base, next)})`);
    const tests = [
      `ISNUMBER(${low})`,
      `ISNUMBER(${base})`,
      `${base}>0`,
      reached(low, base, threshold),
      ...heavier,
    ];
    return { area, formula: `=AND(${tests.join(",")})`, fill: GROUNDS[threshold.band], color: "#000000" };
  });
}
