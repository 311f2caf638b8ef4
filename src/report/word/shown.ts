import { withoutZeros } from "../../core/fraction/withoutZeros";
import type { PlanContent, PlanStyle } from "../sheetPlan";

/** The sign between whole and decimals in text. */
export type DecimalSign = "," | ".";

const DECIMALS = /^0\.([0#]+)$/;
// Signs that XML 1.0 has no place for; a file that holds one cannot be opened.
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function numberText(value: number, format: string, sign: DecimalSign): string {
  const decimals = DECIMALS.exec(format)?.[1];
  if (decimals === undefined) return String(value).replace(".", sign);
  const [whole = "", digits = ""] = value.toFixed(decimals.length).split(".");
  const kept = decimals.includes("0") ? digits : withoutZeros(digits);
  return kept === "" ? whole : `${whole}${sign}${kept}`;
}

/**
 * What a cell of a plan shows, as a text: a formula its expected value, a number by its number format.
 *
 * @example // 53.19 as "0.00" → "53,19"; 100 as "0.00" → "100,00"; 66.6 as "0.##" → "66,6"
 */
export function shownText(content: PlanContent, style: PlanStyle, sign: DecimalSign): string {
  const value =
    content.kind === "text" ? content.text : content.kind === "number" ? content.value : content.expected;
  if (typeof value === "number") return numberText(value, style.numberFormat ?? "", sign);
  return value.replace(/\r\n?/g, "\n").replace(NO_XML, "\u{FFFD}");
}
