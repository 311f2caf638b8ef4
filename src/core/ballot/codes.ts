import { isCellError, type Cell } from "../sheet/cell";
import { memo } from "../text/memo";
import { fold } from "../text/text";
import { codesIn } from "../vocabulary/joined";
import type { CodeMeaning, Meaning } from "./codeMap";
import { MARK, type Mark } from "./mark";

/**
 * A set of codes that is read as a whole, by its signs for high, confidence and low. It is also what the clerk sees and
 * what `layout` may name: one of {@link CODE_SETS}, or three signs of a workbook's own, such as "2/1/0".
 */
export type CodeSetId = `${string}/${string}/${string}`;

/** Marks by comparable text. */
export type Tokens = ReadonlyMap<string, Mark>;

const NO_TOKENS: Tokens = new Map();
const LEVEL_MARKS: ReadonlySet<Mark | undefined> = new Set([MARK.high, MARK.confidence, MARK.low]);

function tokens(high: readonly string[], confidence: readonly string[], low: readonly string[]): Tokens {
  const entries = (texts: readonly string[], mark: Mark) => texts.map((text) => [text, mark] as const);
  return new Map([
    ...entries(high, MARK.high),
    ...entries(confidence, MARK.confidence),
    ...entries(low, MARK.low),
  ]);
}

/** Tokens are folded: no case, no diacritics. */
const TOKENS = {
  "C/T/K": tokens(["c"], ["t"], ["k"]),
  "TNC/TN/TNT": tokens(["tnc"], ["tn"], ["tnt"]),
  "Cao/Tín nhiệm/Thấp": tokens(
    ["cao", "tin nhiem cao", "tn cao"],
    ["tin nhiem", "tn"],
    ["thap", "tin nhiem thap", "tn thap"],
  ),
  "1/2/3": tokens(["1"], ["2"], ["3"]),
  "3/2/1": tokens(["3"], ["2"], ["1"]),
  "C/TN/T": tokens(["c"], ["tn"], ["t"]),
} as const satisfies Readonly<Record<CodeSetId, Tokens>>;

const IDS = ["C/T/K", "TNC/TN/TNT", "Cao/Tín nhiệm/Thấp", "1/2/3", "3/2/1", "C/TN/T"] as const;

/** Every set that is known without an explanation, in order of preference. */
export const CODE_SETS: ReadonlyMap<CodeSetId, Tokens> = new Map(IDS.map((id) => [id, TOKENS[id]]));

const LONGEST_SIGN = 40;
/** Anything that can be seen, without the stroke between signs. */
const SIGN = /^[^\p{C}/]+$/u;
const LEVEL_COUNT = 3;

/** Whether a sign is a whole number, as digits on ballots are. */
export function isDigitSign(sign: string): boolean {
  return /^-?\d+$/.test(sign);
}

/** Whether the signs of a set are digits, which mean nothing until the workbook or somebody says so. */
export function isDigitSet(codes: string | null): boolean {
  return codes?.split("/").every(isDigitSign) === true;
}

/**
 * The set with three signs for high, confidence and low: a known one where these are its signs.
 *
 * @returns `null` where two of them are the same, or one is no sign
 * @example codeSet(["2", "1", "0"]) // "2/1/0"
 * @example codeSet(["c", "t", "k"]) // "C/T/K"
 */
export function codeSet(signs: readonly string[]): CodeSetId | null {
  const all = signs.map(fold);
  const areSigns = all.every((sign) => sign.length <= LONGEST_SIGN && SIGN.test(sign));
  if (!areSigns || all.length !== LEVEL_COUNT || new Set(all).size < all.length) return null;
  const own = all.join("/");
  return IDS.find((id) => fold(id) === own) ?? (own.toUpperCase() as CodeSetId);
}

const ownSet = memo((id): Tokens => {
  const signs = id.split("/").map(fold);
  const at = (place: number) => signs.slice(place, place + 1);
  return tokens(at(0), at(1), at(2));
});

/** The codes of one set and what each means. */
export function tokensOf(id: CodeSetId): Tokens {
  return CODE_SETS.get(id) ?? ownSet(id);
}

const DECLARED_INVALID = new Set(["khl", "khong hop le"]);
/** Signs that people and spreadsheets put in a box; Cyrillic and Greek letters look like an x. */
const BOX_MARKS = new Set(Array.from("x×✓✔v1хχ√☑☒✗✘✕✖●■").concat("true"));
/** Signs of a box that is empty. */
const EMPTY_BOXES = new Set(["false", "☐", "□", "○"]);

/** The comparable text of a cell: folded text, digits of a number, a truth value; `null` for anything else. */
export function tokenOf(cell: Cell): string | null {
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return typeof cell === "string" ? fold(cell) : null;
}

/** The single codes of a cell such as `C,T` or `TNC/TN`. */
export function partsOf(token: string): readonly string[] {
  return codesIn(token);
}

export function isDeclaredInvalid(token: string): boolean {
  return DECLARED_INVALID.has(token);
}

export function isBoxMark(token: string): boolean {
  return BOX_MARKS.has(token);
}

/** Whether a sign shows a box that nobody marked: an unticked check box of the sheet, a printed ☐. */
export function isEmptyBox(token: string): boolean {
  return EMPTY_BOXES.has(token);
}

const MEANINGS: Readonly<Record<Meaning, Mark>> = {
  high: MARK.high,
  confidence: MARK.confidence,
  low: MARK.low,
  invalid: MARK.declared,
  blank: MARK.blank,
};

/** The signs that a workbook's clerk explained, comparable as {@link tokenOf} gives them. */
export function ownTokens(codes: readonly CodeMeaning[]): Tokens {
  return new Map(codes.map(({ text, meaning }) => [fold(text), MEANINGS[meaning]]));
}

function special(cell: Cell): Mark | null {
  if (isCellError(cell)) return MARK.error;
  if (cell === null || cell === "") return MARK.blank;
  return cell === 0 ? MARK.zero : null;
}

/**
 * Reads one cell of a one-cell-per-person layout.
 *
 * @param own - signs that the clerk explained; a code of the set keeps its meaning
 * @example
 * // TNC → high; "TNC/TN" → two boxes marked; "KHL" → declared invalid; 0 → not marked; "TNN" → unknown
 */
export function readCode(cell: Cell, set: Tokens, own: Tokens = NO_TOKENS): Mark {
  const known = special(cell);
  if (known !== null && known !== MARK.zero) return known;
  const token = String(tokenOf(cell));
  // A set may name 0, which is no mark otherwise.
  const named = set.get(token);
  if (named !== undefined) return named;
  if (token === "") return MARK.blank;
  if (token === "0") return MARK.zero;
  if (isDeclaredInvalid(token)) return MARK.declared;
  const explained = own.get(token);
  if (explained !== undefined) return explained;
  const meaningOf = (text: string) => set.get(text) ?? own.get(text);
  const parts = new Set(partsOf(token).map(meaningOf));
  const areLevels = [...parts].every((part) => LEVEL_MARKS.has(part));
  return parts.size > 1 && areLevels ? MARK.multiple : MARK.unknown;
}

/**
 * Reads one box: marked counts as `high` until {@link joinBoxes} knows which box it is.
 *
 * @param own - signs that the clerk explained; whatever level was named, here it is a mark in the box
 */
export function readBox(cell: Cell, own: Tokens = NO_TOKENS): Mark {
  const known = special(cell);
  if (known !== null) return known;
  const token = String(tokenOf(cell));
  if (token === "" || isEmptyBox(token)) return MARK.blank;
  if (token === "0") return MARK.zero;
  if (isBoxMark(token)) return MARK.high;
  if (isDeclaredInvalid(token)) return MARK.declared;
  const meant = own.get(token) ?? MARK.unknown;
  return LEVEL_MARKS.has(meant) ? MARK.high : meant;
}

/**
 * What the three boxes of one person say together.
 *
 * @example
 * // [x, "", ""] → high; ["", "", ""] → blank; [x, "", x] → two boxes marked; ["?", "", ""] → unknown
 */
export function joinBoxes(first: number, second: number, third: number): Mark {
  const marks = [first, second, third];
  if (marks.includes(MARK.error)) return MARK.error;
  if (marks.includes(MARK.unknown)) return MARK.unknown;
  if (marks.includes(MARK.declared)) return MARK.declared;
  const marked = marks.filter((mark) => mark === MARK.high).length;
  if (marked > 1) return MARK.multiple;
  if (first === MARK.high) return MARK.high;
  if (second === MARK.high) return MARK.confidence;
  if (third === MARK.high) return MARK.low;
  return marks.includes(MARK.zero) ? MARK.zero : MARK.blank;
}
