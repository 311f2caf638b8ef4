import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { finding, type Result } from "../finding/finding";
import { isCount } from "../fraction/isCount";
import { fold } from "../text/text";
import { BEFORE_SHARE, BEFORE_UNIT, NONE, UNITS } from "../vocabulary/printed";

/** A percentage as it was printed: `units` in the last of its `decimals`, so 66,6 is 666 with one decimal. */
export interface PrintedPercent {
  readonly text: string;
  readonly units: number;
  readonly decimals: number;
}

/** What a clerk typed as a count. */
export interface PrintedCount {
  readonly count: number;
  /** The wholes written behind a slash: 51 and 54 in "48/51/54 phiếu". */
  readonly of: readonly number[];
  readonly percent: PrintedPercent | null;
}

const oneOf = (words: readonly string[]) => words.join("|").replaceAll(".", "\\.");

const UNIT = `(?: ?(?:${BEFORE_UNIT} )?(?:${oneOf(UNITS)}))?`;
const SHARE_WORDS = oneOf(BEFORE_SHARE);
const WORDS = `(?:(?:${SHARE_WORDS})(?: ?: ?| )){0,3}`;
const NUMBER = "\\d{1,3}(?:[.,]\\d{1,4})?";
/** Three digits behind a point may be thousands. */
const FRACTION = "\\d{1,3}[.,](?:\\d{1,2}|\\d{4})";
/**
 * A comma must be followed by a space: "4,5%" is one number, "46, 88,46%" is two. A space alone divides only
 * what ends in a percent sign, as two lines of one cell do, and so does a long dash: "40–45" is a range.
 */
const BETWEEN = `(?: ?/ ?| ?\\(| - | ?[–—] ?(?=\\d{1,3}[.,]\\d{1,4} ?%)| ?= ?|[,;:] | (?=${SHARE_WORDS}|[\\d.,]+ ?%))`;

const WHOLES = "(?: ?/ ?\\d{1,10}(?![\\d.,]| ?%))*";

const COUNT_FIRST = new RegExp(
  `^(\\d{1,10})(${WHOLES})${UNIT}(?:${BETWEEN} ?${WORDS}(${NUMBER}) ?(%?)([^\\d]*))?$`,
);
const PERCENT_FIRST = new RegExp(
  `^(?:(${NUMBER}) ?%(?: ?/ ?| ?\\(| - |[,;:] )|(${FRACTION}) ?\\()(\\d{1,10})(${WHOLES})${UNIT}\\)?$`,
);
const PERCENT_ONLY = new RegExp(`^(${NUMBER}) ?%?$`);
/** Raised, circled and Roman numbers, which would fold to plain digits: "46²" is no 462. */
const OTHER_NUMBER = /[\p{No}\p{Nl}]/u;
const YEARS = { first: 1900, last: 2099 };
const LAST_DAY = 31;
/** A longer text is no number, whatever stands in it. */
const LONGEST = 200;

/**
 * Reads a percentage that stands alone in its cell, as text.
 *
 * @returns `null` when it is none from 0 to 100
 * @example parsePercent("53,19%") // { text: "53,19", units: 5319, decimals: 2 }
 */
export function parsePercent(text: string): PrintedPercent | null {
  const [, digits] = OTHER_NUMBER.test(text) ? [] : (PERCENT_ONLY.exec(fold(text)) ?? []);
  return digits === undefined ? null : percentOf(digits);
}

function percentOf(digits: string): PrintedPercent | null {
  const [whole, fraction = ""] = digits.split(/[.,]/);
  const units = Number(`${String(whole)}${fraction}`);
  return units > 100 * 10 ** fraction.length ? null : { text: digits, units, decimals: fraction.length };
}

function checked(count: number, of: readonly number[], percent: PrintedPercent | null): PrintedCount | null {
  const isPossible = isCount(count) && of.every((whole) => isCount(whole) && whole >= count);
  return isPossible ? { count, of, percent } : null;
}

/** Whether a count before a slash looks like the day or month of a date: "12/2023", "5/8/2023". */
function isDate(count: number, of: readonly number[]): boolean {
  const last = of.at(-1);
  return last !== undefined && last >= YEARS.first && last <= YEARS.last && count <= LAST_DAY;
}

const wholesOf = (text: unknown) => String(text).split("/").slice(1).map(Number);

function countFirst(text: string): PrintedCount | null {
  const match = COUNT_FIRST.exec(text);
  if (!match) return null;
  const [, count, wholes, digits, sign] = match;
  const of = wholesOf(wholes);
  if (digits === undefined) return isDate(Number(count), of) ? null : checked(Number(count), of, null);
  // Without its sign only a number with decimals is certainly a percentage.
  const percent = sign === "%" || /\D/.test(digits) ? percentOf(digits) : null;
  return percent && checked(Number(count), of, percent);
}

function percentFirst(text: string): PrintedCount | null {
  const match = PERCENT_FIRST.exec(text);
  if (!match) return null;
  const [, signed, bare, count, wholes] = match;
  const percent = percentOf(String(signed ?? bare));
  return percent && checked(Number(count), wholesOf(wholes), percent);
}

function parseText(text: string): PrintedCount | null {
  const folded = fold(text);
  if (folded.length > LONGEST || OTHER_NUMBER.test(text)) return null;
  if (NONE.has(folded)) return { count: 0, of: [], percent: null };
  return countFirst(folded) ?? percentFirst(folded);
}

function parse(cell: Cell): PrintedCount | null {
  if (typeof cell === "string") return parseText(cell);
  return isCount(cell) ? { count: cell, of: [], percent: null } : null;
}

/**
 * Reads a cell that should hold a count, as clerks and sources write them.
 *
 * @param field - what the count is, for the finding
 * @returns `null` for a blank cell: missing, never 0. F207 for what can be read in two ways, or in none
 * @example
 * // 4 ← "04"; 0 ← "00", "Không có"; 323 and 66,6 % ← "323/66,6%"; 380 and 76.46 % ← "380 (76.46)";
 * // 48 of 51 of 54 ← "48/51/54 phiếu (chiếm 88,89%)"; 41 and 87,23 % ← "87,23 (41)"
 * // refused: "1.234", "4,5", "-3", "khoảng 40", 2.5, "46²", and "12/2023", which may be a month
 */
export function parseCount(cell: Cell, field: string): Result<PrintedCount | null> {
  if (isBlank(cell)) return { ok: true, value: null };
  const value = parse(cell);
  if (value) return { ok: true, value };
  const shown = isCellError(cell) ? cell.error : String(cell);
  return { ok: false, finding: finding("F207", { field, value: shown }) };
}
