import { isCellError, type Cell } from "../cell/cell";
import { fold } from "../text/text";
import { MARK, type Mark } from "./mark";

/** A set of codes that is read as a whole; the id is also what the clerk sees and what `layout` may name. */
export type CodeSetId = "C/T/K" | "TNC/TN/TNT" | "Cao/Tín nhiệm/Thấp" | "1/2/3" | "C/TN/T";

type Tokens = ReadonlyMap<string, Mark>;

function tokens(high: readonly string[], confidence: readonly string[], low: readonly string[]): Tokens {
  const entries = (texts: readonly string[], mark: Mark) => texts.map((text) => [text, mark] as const);
  return new Map([
    ...entries(high, MARK.high),
    ...entries(confidence, MARK.confidence),
    ...entries(low, MARK.low),
  ]);
}

/** Tokens are folded: no case, no diacritics. */
const TOKENS: Readonly<Record<CodeSetId, Tokens>> = {
  "C/T/K": tokens(["c"], ["t"], ["k"]),
  "TNC/TN/TNT": tokens(["tnc"], ["tn"], ["tnt"]),
  "Cao/Tín nhiệm/Thấp": tokens(["cao", "tin nhiem cao"], ["tin nhiem"], ["thap", "tin nhiem thap"]),
  "1/2/3": tokens(["1"], ["2"], ["3"]),
  "C/TN/T": tokens(["c"], ["tn"], ["t"]),
};

const IDS: readonly CodeSetId[] = ["C/T/K", "TNC/TN/TNT", "Cao/Tín nhiệm/Thấp", "1/2/3", "C/TN/T"];

/** Every set by its id, in order of preference. */
export const CODE_SETS: ReadonlyMap<CodeSetId, Tokens> = new Map(IDS.map((id) => [id, TOKENS[id]]));

/** The codes of one set and what each means. */
export function tokensOf(id: CodeSetId): Tokens {
  return TOKENS[id];
}

const DECLARED_INVALID = new Set(["khl", "khong hop le"]);
const BOX_MARKS = new Set(["x", "×", "✓", "✔", "v", "1", "х"]);
const BETWEEN_CODES = /\s*(?:[,;/+&]|\bva\b)\s*/;

/** The comparable text of a cell: folded text, digits of a number, `null` for anything else. */
export function tokenOf(cell: Cell): string | null {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" ? fold(cell) : null;
}

/** The single codes of a cell such as `C,T` or `TNC/TN`. */
export function partsOf(token: string): readonly string[] {
  return token.split(BETWEEN_CODES);
}

export function isDeclaredInvalid(token: string): boolean {
  return DECLARED_INVALID.has(token);
}

export function isBoxMark(token: string): boolean {
  return BOX_MARKS.has(token);
}

function special(cell: Cell): Mark | null {
  if (isCellError(cell)) return MARK.error;
  if (cell === null || cell === "") return MARK.blank;
  return cell === 0 ? MARK.zero : null;
}

/**
 * Reads one cell of a one-cell-per-person layout.
 *
 * @example
 * // TNC → high; "TNC/TN" → two boxes marked; "KHL" → declared invalid; 0 → not marked; "TNN" → unknown
 */
export function readCode(cell: Cell, set: Tokens): Mark {
  const known = special(cell);
  if (known !== null) return known;
  const token = tokenOf(cell);
  if (token === null) return MARK.unknown;
  if (token === "") return MARK.blank;
  if (token === "0") return MARK.zero;
  if (isDeclaredInvalid(token)) return MARK.declared;
  const single = set.get(token);
  if (single !== undefined) return single;
  const parts = new Set(partsOf(token).map((part) => set.get(part)));
  return parts.size > 1 && !parts.has(undefined) ? MARK.multiple : MARK.unknown;
}

/** Reads one box: marked counts as `high` until {@link joinBoxes} knows which box it is. */
export function readBox(cell: Cell): Mark {
  const known = special(cell);
  if (known !== null) return known;
  const token = tokenOf(cell);
  if (token === null) return MARK.unknown;
  if (token === "") return MARK.blank;
  if (token === "0") return MARK.zero;
  return isBoxMark(token) ? MARK.high : MARK.unknown;
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
  const marked = marks.filter((mark) => mark === MARK.high).length;
  if (marked > 1) return MARK.multiple;
  if (first === MARK.high) return MARK.high;
  if (second === MARK.high) return MARK.confidence;
  if (third === MARK.high) return MARK.low;
  return marks.includes(MARK.zero) ? MARK.zero : MARK.blank;
}
