import { cleanText } from "../text/text";
import { isBlank, isCellError, type Cell } from "./cell";
import type { SheetGrid } from "./grid";

/** Excel has no more columns. */
const COLUMNS = 16_384;
const NUMERIC = /^[-+(]?[\d.,\s]+%?\)?$/;
const TOO_NARROW = /^#+$/;

/** Texts that cells show where these could be read as something else than their values, by place. */
export type ShownTexts = ReadonlyMap<number, string>;

/** The place of a cell among {@link ShownTexts}; row and column count from 0. */
export const placeKey = (row: number, column: number): number => row * COLUMNS + column;

/** The cell behind a {@link placeKey}. */
export const keyPlace = (key: number) => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS });

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

/**
 * Whether the text that a cell shows could be read as something else than its value. Rounding, leading zeros, groups of
 * thousands and percentages are the same; so is a number that its column is too narrow for.
 *
 * @example isShownOtherwise(1, "Thấp") // true, as is isShownOtherwise(2, "")
 * @example isShownOtherwise(1, "001") // false
 */
export function isShownOtherwise(value: Cell, text: string): boolean {
  if (isBlank(value) || isCellError(value) || TOO_NARROW.test(text)) return false;
  const shown = cleanText(text);
  if (shown === "") return true;
  if (typeof value === "number") return !showsNumber(value, shown);
  return typeof value === "string" && cleanText(value) !== shown;
}

/** The text that a cell shows where it could be read otherwise; `null` where its value says it all. */
export function shownAt(grid: SheetGrid, row: number, column: number): string | null {
  return grid.metadata?.shown?.get(placeKey(row, column)) ?? null;
}
