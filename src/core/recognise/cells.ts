import {
  CODE_SETS,
  isDigitSet,
  isBoxMark,
  isDeclaredInvalid,
  isEmptyBox,
  partsOf,
  readBox,
  readCode,
  tokenOf,
  tokensOf,
} from "../ballot/codes";
import { MARK } from "../ballot/mark";
import type { Reading } from "../ballot/reading";
import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { lineAt, cellAt, type SheetGrid } from "../sheet/grid";
import { memo, MOST_SMALL } from "../text/memo";
import { fold } from "../text/text";
import { FIGURE_LABEL } from "../vocabulary/figures";
import { BALLOT_NUMBER, FAULT, NO_PERSON, RUNNING_NUMBER, TITLE } from "../vocabulary/heads";
import { BEFORE_SUM, CONFIDENT, HIGH, LOW } from "../vocabulary/levels";
import { behind, matches } from "../vocabulary/role";
import { LONGEST_TEXT } from "../vocabulary/tokens";
import { bareHead } from "./bareHead";
import { isSumWord, isTotalLabel } from "./totals";

const KNOWN = new Set([...CODE_SETS.values()].flatMap((set) => [...set.keys()]));
const LEVEL_SETS = [...CODE_SETS].filter(([id]) => !isDigitSet(id)).map(([, set]) => set);
const LEVEL_WORDS = [
  [HIGH, MARK.high],
  [CONFIDENT, MARK.confidence],
  [LOW, MARK.low],
] as const;
const DIGITS_ONLY = /^[\d\s,;/+&-]+$/;

const isMarkToken = memo((token) => {
  if (token === "") return false;
  const isKnown = (part: string) => KNOWN.has(part) || isBoxMark(part);
  return isDeclaredInvalid(token) || isEmptyBox(token) || partsOf(token).every(isKnown);
}, MOST_SMALL);

type Signs = Pick<SheetGrid, "signs">;

/** Whether the workbook explains a sign as one of a level. */
function isStated({ signs = [] }: Signs, token: string): boolean {
  return signs.some((id) => tokensOf(id).has(token));
}

/** Whether a cell looks like a mark under any set of codes, known or explained by the workbook. */
export function isMark(grid: Signs, cell: Cell): boolean {
  const token = tokenOf(cell);
  return token !== null && (isMarkToken(token) || isStated(grid, token));
}

/** Whether a cell is a mark by a sign, not by a digit: digits also count ballots and people. */
export function isSignedMark(grid: Signs, cell: Cell): boolean {
  const token = tokenOf(cell);
  return token !== null && !DIGITS_ONLY.test(token) && (isMarkToken(token) || isStated(grid, token));
}

/** Whether a cell names a level by a sign: an invalid paper is declared in words beside digits too. */
export function isLevelSign(grid: Signs, cell: Cell): boolean {
  return isSignedMark(grid, cell) && !isDeclaredInvalid(String(tokenOf(cell)));
}

/** Whether a cell says something as a mark under the reading in use. */
export function isMarkUnder(cell: Cell, reading: Reading): boolean {
  const mark = reading.layout === "boxes" ? readBox(cell) : readCode(cell, tokensOf(reading.codes));
  return ([MARK.high, MARK.confidence, MARK.low, MARK.multiple] as number[]).includes(mark);
}

/** Whether a cell says something under the reading in use by a sign that is no digit. */
export function isSignUnder(cell: Cell, reading: Reading): boolean {
  return isMarkUnder(cell, reading) && !DIGITS_ONLY.test(String(tokenOf(cell)));
}

/** The level a header such as "TN thấp", "Tín nhiệm thấp (TNT)" or "TNT" names: 1, 2, 3, or `undefined`. */
export function levelOfHeader(cell: Cell): number | undefined {
  return typeof cell === "string" ? levelOfText(cell) : undefined;
}

const levelOfText = memo((text): number | undefined => {
  if (text.length > LONGEST_TEXT) return undefined;
  const token = fold(bareHead(text).replaceAll(".", ""));
  const known = LEVEL_SETS.map((set) => set.get(token)).find((level) => level !== undefined);
  return known ?? LEVEL_WORDS.find(([words]) => matches(words, token))?.[1];
}, MOST_SMALL);

/** The level that a label sums: "Tổng số TNC", "TNC". */
export const levelSummed: (label: string) => number | undefined = memo(
  (label) => levelOfText(label) ?? levelOfText(behind(BEFORE_SUM, label)),
  MOST_SMALL,
);

/** Text that can be a name or a post: not a number, not "(2)", not a level. */
export function isLabel(cell: Cell): boolean {
  if (typeof cell !== "string" || isBlank(cell)) return false;
  const isNumber = cell.split("/").every((part) => !Number.isNaN(Number(part.replace(/[()]/g, ""))));
  return !isNumber && levelOfHeader(cell) === undefined && !matches(TITLE, cell);
}

export function isNumberHeader(cell: Cell): boolean {
  return matches(RUNNING_NUMBER, cell) || matches(BALLOT_NUMBER, cell);
}

/** Whether a head names the column of faults of whole ballots. */
export function isFaultHeader(cell: Cell): boolean {
  return matches(FAULT, cell);
}

/** Whether a head names a column that is no person's: remarks, sums, faults, who typed it. */
export function isRemarkHeader(cell: Cell): boolean {
  return matches(NO_PERSON, cell) || isSumWord(cell);
}

/** Whether a row is a sum under the table: its label stands left of the marks. */
export function isTotalsRow(grid: SheetGrid, row: number, before: number): boolean {
  const cells = lineAt(grid, row).slice(0, Math.max(1, before - grid.column));
  // "Mức 1: Tín nhiệm cao" begins as the label of a sum does.
  return cells.some((cell) => isTotalLabel(cell) && !isSignedMark(grid, cell));
}

/** Whether a text says what the numbers beside it count: "Số phiếu hợp lệ", "Thu về", "Tổng số TNC". */
export function isSumLabel(cell: Cell): boolean {
  if (typeof cell !== "string") return false;
  return levelSummed(cell) !== undefined || matches(FIGURE_LABEL, cell);
}

/** Whether the right part of a row holds numbers and no mark by a sign. */
function holdsNumbersOnly(grid: SheetGrid, cells: readonly Cell[]): boolean {
  const typed = cells.filter((cell) => !isBlank(cell));
  return typed.some((cell) => typeof cell === "number") && !typed.some((cell) => isSignedMark(grid, cell));
}

/**
 * Whether a row sums the ballots above it. Its label stands left of the marks; where ballots are numbered, a row
 * may also be called by what it sums in the place of the number, and anywhere left of bare numbers.
 */
export function isSummaryRow(
  grid: SheetGrid,
  row: number,
  before: number,
  numberColumn: number | null,
): boolean {
  if (isTotalsRow(grid, row, before)) return true;
  const cells = lineAt(grid, row);
  const split = Math.max(0, before - grid.column);
  if (numberColumn !== null && isSumLabel(cellAt(grid, row, numberColumn))) return true;
  return cells.slice(0, split).some(isSumLabel) && holdsNumbersOnly(grid, cells.slice(split));
}

/** A short text, an error or a typed 0: what a mark that nobody understands looks like. */
export function isCodeLike(cell: Cell): boolean {
  if (isCellError(cell) || cell === 0) return true;
  return typeof cell === "string" && /^\S{1,5}$/.test(cell.trim()) && ballotNumber(cell) === null;
}

/** The whole number a ballot is numbered with, typed as number or as text. */
export function ballotNumber(cell: Cell): number | null {
  const value = typeof cell === "string" && /^\s*\d+\s*$/.test(cell) ? Number(cell) : cell;
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
}

const NUMBER_BEHIND_WORD = /^\p{L}[\p{L} .]{0,14}[-./# ]?(\d{1,6})$/u;

/**
 * The number of a paper as its line is called: bare, or behind a word or a letter.
 *
 * @example paperNumber("Phiếu 24") // 24, as "P24" and "24" are
 */
export function paperNumber(cell: Cell): number | null {
  const bare = ballotNumber(cell);
  if (bare !== null || typeof cell !== "string" || cell.length > LONGEST_TEXT) return bare;
  const [, digits] = NUMBER_BEHIND_WORD.exec(cell.trim()) ?? [];
  return digits === undefined ? null : Number(digits);
}
