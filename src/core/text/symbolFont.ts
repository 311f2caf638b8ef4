import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { fold } from "./text";

/** Fonts that show pictures in the place of letters. */
const FONTS = [
  "wingdings",
  "webdings",
  "symbol",
  "marlett",
  "zapf dingbats",
  "bookshelf symbol",
  "ms outlook",
];
/** Signs that stand for the same as their letters: a crossed box for an x. */
const SAME: ReadonlyMap<string, string> = new Map([["wingdings", "x"]]);
/** "Symbol" holds the Greek letters; digits and signs are as everywhere. */
const GREEK = "symbol";

/** Whether a font shows pictures or other letters than are typed. */
export function isSymbolFont(name: string): boolean {
  const folded = fold(name);
  return FONTS.some((font) => folded.startsWith(font) && !folded.startsWith("symbola"));
}

/**
 * Whether a symbol font shows something else than the letters that a cell holds.
 *
 * @example showsOtherGlyph("TNC", "Wingdings") // true
 * @example showsOtherGlyph(2, "Symbol") // false
 */
export function showsOtherGlyph(cell: Cell, font: string): boolean {
  if (isBlank(cell) || isCellError(cell)) return false;
  const [name, text] = [fold(font), String(cell)];
  if (name === GREEK) return /\p{L}/u.test(text);
  return SAME.get(name) !== text.trim();
}
