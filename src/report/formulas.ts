import { DEFAULT_ROUNDING, percent, type Rounding } from "../core/fraction/percent";
import type { PlanContent } from "./sheetPlan";

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
  return `0.${(zeros === "drop" ? "#" : "0").repeat(decimals)}`;
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
  const isSound = `AND(${base}>0,${count}>=0,${count}<=${base},INT(${base})=${base},INT(${count})=${count})`;
  const text =
    values.base === null ? null : percent(values.count, values.base, { ...rounding, separator: "." });
  return {
    kind: "formula",
    formula: `=IF(AND(ISNUMBER(${base}),ISNUMBER(${count})),IF(${isSound},${share},""),"")`,
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
