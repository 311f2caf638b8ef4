import { cleanText, fold } from "../text/text";
import { memo } from "../text/memo";

/** Longer texts are cut before they are looked at, so that no text costs more than a sentence. */
export const LONGEST_TEXT = 1_000;

/** A word, a number or a sign of a text. */
export interface Token {
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
  /** Whether it stands right behind a word or a number, as the 2 of "Tổ2". */
  readonly isGlued: boolean;
}

/** A text as it is compared. */
export interface Tokenised {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const TOKEN = /[\p{L}\p{M}]+|\d+|\S/gu;
const IS_WORD = /^[\p{L}\p{M}\d]/u;
/** What stands for the rest of a text that was cut: no word, and the one before it may not have ended. */
const CUT = "\u2026cut";

/** The words, numbers and signs of a text of ordinary length, as they stand there. */
export function tokenise(text: string): Tokenised {
  let end = -1;
  const tokens = Array.from(text.matchAll(TOKEN), ({ 0: own, index: at }): Token => {
    const isWord = IS_WORD.test(own);
    const token = { text: own, at, isGlued: isWord && at === end };
    end = isWord ? at + own.length : -1;
    return token;
  });
  return { text, tokens };
}

function bounded(text: string): Tokenised {
  if (text.length <= LONGEST_TEXT) return tokenise(text);
  const cut = text.slice(0, LONGEST_TEXT);
  return { text, tokens: [...tokenise(cut).tokens, { text: CUT, at: LONGEST_TEXT, isGlued: true }] };
}

/** A text both ways: without case and tones, and with its tones. */
export interface Words {
  readonly folded: Tokenised;
  readonly spelled: Tokenised;
  /** Whether the text has tones at all; where it has, they tell words apart. */
  readonly hasTones: boolean;
}

const wordsOfShort = memo((text): Words => {
  const folded = bounded(fold(text));
  const spelled = cleanText(text).toLowerCase();
  const hasTones = spelled !== folded.text;
  return { folded, spelled: hasTones ? bounded(spelled) : folded, hasTones };
});

/** The words of a text, from memory where it was asked for before; of a very long one only its beginning. */
export function wordsOf(text: string): Words {
  // One letter more than is looked at, so that the cut is known.
  return wordsOfShort(text.length > LONGEST_TEXT ? cleanText(text).slice(0, LONGEST_TEXT + 1) : text);
}
