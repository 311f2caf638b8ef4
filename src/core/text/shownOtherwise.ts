import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { cleanText } from "./text";

const NUMERIC = /^[-+(]?[\d.,\s]+%?\)?$/;
const TOO_NARROW = /^#+$/;

/** What numbers a text of digits may stand for, and how far rounding may have moved them. */
function numbersIn(text: string): readonly (readonly [number, number])[] {
  const digits = text.replace(/[\s()+%-]/g, "");
  const at = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const whole = Number(digits.replace(/[.,]/g, ""));
  if (at < 0) return [[whole, 0.5]];
  const decimals = digits.length - at - 1;
  const split = Number(`${digits.slice(0, at).replace(/[.,]/g, "")}.${digits.slice(at + 1)}`);
  return [
    [whole, 0.5],
    [split, 0.5 * 10 ** -decimals],
  ];
}

function showsNumber(value: number, text: string): boolean {
  if (!NUMERIC.test(text)) return false;
  const own = Math.abs(value) * (text.includes("%") ? 100 : 1);
  return numbersIn(text).some(([number, rounding]) => Math.abs(number - own) <= rounding);
}

/** Whether a cell shows only that its column is too narrow for its number. */
export function isTooNarrow(value: Cell, text: string): boolean {
  return typeof value === "number" && TOO_NARROW.test(text);
}

/**
 * Whether the text that a cell shows could be read as something else than its value, or one of both is empty. Rounding,
 * leading zeros, groups of thousands and percentages are the same; so is a number that its column is too narrow for.
 *
 * @example isShownOtherwise(1, "Thấp") // true, as are isShownOtherwise(2, "") and isShownOtherwise("", "TNC")
 * @example isShownOtherwise(1, "001") // false
 */
export function isShownOtherwise(value: Cell, text: string): boolean {
  if (isCellError(value) || isTooNarrow(value, text)) return false;
  const shown = cleanText(text);
  if (isBlank(value) || shown === "") return isBlank(value) !== (shown === "");
  if (typeof value === "number") return !showsNumber(value, shown);
  return typeof value === "string" && cleanText(value) !== shown;
}
