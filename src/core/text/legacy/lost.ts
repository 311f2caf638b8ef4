import { isSyllable } from "./syllable";

const WORD = /\p{L}+/gu;
/** Abbreviations have no syllables that could be looked at. */
const CAPITALS = /^\p{Lu}+$/u;

/** "nghiêng" has seven letters: with one more no word is a syllable. */
const LONGEST = 7;

/** Whether one "ư" somewhere in a word makes it a syllable. */
function lacksOne(word: string): boolean {
  return Array.from({ length: word.length + 1 }, (_, at) => `${word.slice(0, at)}ư${word.slice(at)}`).some(
    isSyllable,
  );
}

/**
 * Whether a decoded text has words that are no Vietnamese but would be with one "ư" more: in TCVN3 it is a soft
 * hyphen, which many programs drop. Which word it was is not guessed.
 *
 * @example hasLostLetters("Nguyễn Văn Hng") // true: "Hưng"
 * @example hasLostLetters("Trờng THPT số 2") // true: "Trường"
 * @example hasLostLetters("UBND tỉnh") // false
 */
export function hasLostLetters(text: string): boolean {
  const words = Array.from(text.normalize("NFC").matchAll(WORD), ([word]) => word);
  return words.some(
    (word) =>
      word.length > 1 &&
      word.length <= LONGEST &&
      !CAPITALS.test(word) &&
      !isSyllable(word) &&
      lacksOne(word),
  );
}
