/** How a percentage is printed. It never decides anything. */
export interface PercentOptions {
  /** 0 to 4; 2 unless told. */
  readonly decimals?: number;
  readonly rounding?: "halfUp" | "truncate";
  readonly separator?: "," | ".";
}

/**
 * A share as printed text, made by whole-number arithmetic.
 *
 * @param count - ballots counted, a whole number
 * @param base - ballots that make 100 %
 * @returns digits with the separator and without the percent sign; `null` when the base is 0
 * @example percent(25, 47) // "53,19"
 * @example percent(1, 8, { decimals: 2 }) // "12,50"
 * @example percent(0, 0) // null: no base, no share
 */
export function percent(count: number, base: number, options: PercentOptions = {}): string | null {
  const { decimals = 2, rounding = "halfUp", separator = "," } = options;
  if (base === 0) return null;
  const scale = 10 ** decimals;
  const doubled = 200 * scale * count + (rounding === "halfUp" ? base : 0);
  const units = (doubled - (doubled % (2 * base))) / (2 * base);
  if (decimals === 0) return String(units);
  const fractionDigits = String(units % scale).padStart(decimals, "0");
  return `${String((units - (units % scale)) / scale)}${separator}${fractionDigits}`;
}
