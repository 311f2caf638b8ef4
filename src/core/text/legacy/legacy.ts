import { isSyllable } from "./syllable";
import { fromTcvn3, TCVN3 } from "./tcvn3";
import { fromVni, VNI_LETTER } from "./vni";

/** Encodings of old sheets. `tcvn3Capital` are the ".Vn…H" fonts, which show every letter as a capital. */
export type LegacyEncoding = "tcvn3" | "tcvn3Capital" | "vni";

/** How a text may be read by its content alone. */
export type Reading = "unicode" | "tcvn3" | "vni";

/** Letters and marks of Vietnamese that neither old encoding can hold. */
const CERTAINLY_UNICODE =
  /\p{M}|[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;

/** Whether a text holds letters that only Unicode has. */
export function isUnicodeForCertain(text: string): boolean {
  return CERTAINLY_UNICODE.test(text);
}

const FONTS: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^\.vn.*h$/i, "tcvn3Capital"],
  [/^\.vn/i, "tcvn3"],
  [/^vni/i, "vni"],
];

/**
 * The encoding that a font's name stands for; `null` for fonts of Unicode.
 *
 * @example encodingOfFont(".VnTimeH") // "tcvn3Capital"
 * @example encodingOfFont("VNI-Times") // "vni"
 */
export function encodingOfFont(name: string): LegacyEncoding | null {
  return FONTS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/**
 * Turns text of an old encoding into Unicode; Vietnamese in Unicode is left alone. Clean it up afterwards, not before: in TCVN3 "ư" is a soft
 * hyphen.
 *
 * @example decode("NguyÔn V¨n A", "tcvn3") // "Nguyễn Văn A"
 * @example decode("Nguyeãn Vaên A", "vni") // "Nguyễn Văn A"
 * @example decode("nguyÔn v¨n a", "tcvn3Capital") // "NGUYỄN VĂN A"
 */
export function decode(text: string, encoding: LegacyEncoding): string {
  if (CERTAINLY_UNICODE.test(text)) return text;
  if (encoding === "vni") return fromVni(text);
  const decoded = fromTcvn3(text);
  return encoding === "tcvn3Capital" ? decoded.toUpperCase() : decoded;
}

const WORD = /[A-Za-z\u00A1-\u00FF]+/g;
const HIGH = /[\u00A1-\u00FF]/;
/** A word of signs alone, such as × or §, is good Unicode. */
const SIGNS_ONLY = /^[\u00A1-\u00BF\u00D7\u00F7]+$/;

/** HĐND, LĐLĐ: capitals of which only Đ needs a code. */
const ABBREVIATION = /^[A-ZĐ]+$/;

const isWord = (word: string) => ABBREVIATION.test(word) || isSyllable(word);

const READS: Readonly<Record<Reading, (word: string) => boolean>> = {
  unicode: (word) => SIGNS_ONLY.test(word) || isSyllable(word),
  tcvn3: (word) =>
    Array.from(word).every((code) => !HIGH.test(code) || TCVN3.has(code)) && isWord(fromTcvn3(word)),
  vni: (word) => !HIGH.test(word.replace(VNI_LETTER, "")) && isWord(fromVni(word)),
};

const READINGS: readonly Reading[] = ["unicode", "tcvn3", "vni"];

/**
 * Every reading under which all words with marks are Vietnamese syllables. Words without marks say nothing.
 *
 * @example readingsOf("Lê") // ["unicode", "tcvn3"]: in TCVN3 it is "Lờ"
 */
export function readingsOf(text: string): readonly Reading[] {
  if (CERTAINLY_UNICODE.test(text) || !HIGH.test(text)) return ["unicode"];
  const words = Array.from(text.matchAll(WORD), ([word]) => word).filter((word) => HIGH.test(word));
  return READINGS.filter((reading) => words.every(READS[reading]));
}

/**
 * Guesses the encoding of a text from its content. What is already Vietnamese in Unicode, has no marks, or is
 * no Vietnamese in any reading counts as Unicode and is left alone; several readings are `ambiguous`.
 *
 * @example guessEncoding("NguyÔn V¨n A") // "tcvn3"
 * @example guessEncoding("Lê") // "ambiguous"
 */
export function guessEncoding(text: string): Reading | "ambiguous" {
  const [only = "unicode", ...others] = readingsOf(text);
  return others.length === 0 ? only : "ambiguous";
}
