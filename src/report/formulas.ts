import { percent } from "../core/fraction/percent";
import type { PlanContent } from "./sheetPlan";

/**
 * A percentage as a native formula: exact half-up to two decimals, and nothing at all where the base or the
 * count is not a whole number that can be right (no base, no share).
 *
 * @param count - A1 of the count
 * @param base - A1 of the base, usually absolute
 * @param values - what the record says, for comparing after writing
 */
export function percentFormula(
  count: string,
  base: string,
  values: { readonly count: number; readonly base: number | null },
): PlanContent {
  const share = `QUOTIENT(20000*${count}+${base},2*${base})/100`;
  const isSound = `AND(${base}>0,${count}>=0,${count}<=${base},INT(${base})=${base},INT(${count})=${count})`;
  const text = values.base === null ? null : percent(values.count, values.base, { separator: "." });
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
