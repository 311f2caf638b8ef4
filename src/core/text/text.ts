import { memo, MOST_SMALL } from "./memo";

const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
const SPACES = /\s+/g;

/** One spelling of the same text: NFC, no zero-width characters, single plain spaces, none at the ends. */
export function cleanText(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

/** Accents, lines below, and the sign that asks for a coloured picture. Strokes through a letter are none: they void it. */
const ACCENTS = /[\u0300-\u0333\uFE0F]/g;

/**
 * Text without case and diacritics, for comparing words that people type differently.
 *
 * @example fold("Tín  nhiệm THẤP") // "tin nhiem thap"
 * @example fold("Đúng") // "dung"
 * @example fold("T\u0336N\u0336C\u0336") // no "tnc": struck through
 */
export const fold: (text: string) => string = memo(
  (text) => cleanText(text).normalize("NFKD").replace(ACCENTS, "").toLowerCase().replace(/đ/g, "d"),
  MOST_SMALL,
);
