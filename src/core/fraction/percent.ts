import { withoutZeros } from "./withoutZeros";

/** How percentages are printed. It never decides anything. */
export interface Rounding {
  readonly rounding: "halfUp" | "truncate";
  /** 0 to 4. */
  readonly decimals: number;
  readonly separator: "," | ".";
  /** Zeros at the end of the decimals: "66,60" or "66,6". */
  readonly zeros: "keep" | "drop";
}

export const DEFAULT_ROUNDING: Rounding = { rounding: "halfUp", decimals: 2, separator: ",", zeros: "keep" };

/**
 * A share as printed text, made by whole-number arithmetic.
 *
 * @param count - ballots counted, a whole number
 * @param base - ballots that make 100 %
 * @returns digits with the separator and without the percent sign; `null` when the base is 0
 * @example percent(25, 47) // "53,19"
 * @example percent(1, 8, { decimals: 2 }) // "12,50"
 * @example percent(38, 53, { rounding: "truncate" }) // "71,69"; half-up it is "71,70"
 * @example percent(323, 485, { zeros: "drop" }) // "66,6"
 * @example percent(0, 0) // null: no base, no share
 */
export function percent(count: number, base: number, options: Partial<Rounding> = {}): string | null {
  const { rounding, decimals, separator, zeros } = { ...DEFAULT_ROUNDING, ...options };
  if (base === 0) return null;
  const scale = 10 ** decimals;
  const doubled = 200 * scale * count + (rounding === "halfUp" ? base : 0);
  const units = (doubled - (doubled % (2 * base))) / (2 * base);
  const whole = String((units - (units % scale)) / scale);
  const digits = decimals === 0 ? "" : String(units % scale).padStart(decimals, "0");
  const kept = zeros === "drop" ? withoutZeros(digits) : digits;
  return kept === "" ? whole : `${whole}${separator}${kept}`;
}
