import { memo, MOST_SMALL } from "./memo";

const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
const SPACES = /[\s\u00A0\u202F\u3000]+/g;

/** One spelling of the same text: NFC, no zero-width characters, single plain spaces, none at the ends. */
export function cleanText(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

/**
 * Text without case and diacritics, for comparing words that people type differently.
 *
 * @example fold("Tín  nhiệm THẤP") // "tin nhiem thap"
 * @example fold("Đúng") // "dung"
 */
export const fold: (text: string) => string = memo(
  (text) => cleanText(text).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d"),
  MOST_SMALL,
);
