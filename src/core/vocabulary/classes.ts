import type { Token } from "./tokens";

/**
 * Kinds of tokens that no list of words can hold. A phrase names them in braces: "{number}". Each gives the place
 * behind what it takes, or -1 where it does not stand.
 */
export type TokenClass = (tokens: readonly Token[], at: number) => number;

const one =
  (isIt: (text: string) => boolean): TokenClass =>
  (tokens, at) => {
    const token = tokens[at];
    return token && isIt(token.text) ? at + 1 : -1;
  };

/** As many as stand there, even none. */
const run =
  (isIt: (text: string) => boolean): TokenClass =>
  (tokens, at) => {
    const end = tokens.findIndex((token, own) => own >= at && !isIt(token.text));
    return end < 0 ? tokens.length : end;
  };

const isNumber = (text: string) => /^\d/.test(text);
const BULLETS = new Set("-–+*•");

/** What may be a code: letters and digits without a space, up to so many. */
const LONGEST_CODE = 4;

const code: TokenClass = (tokens, at) => {
  let end = at;
  let letters = 0;
  for (let token = tokens[at]; token && (end === at || token.isGlued); token = tokens[end]) {
    letters += token.text.length;
    end += 1;
    if (letters > LONGEST_CODE) return -1;
  }
  return /^[a-z\d]/.test(tokens[at]?.text ?? "") ? end : -1;
};

const digits: TokenClass = (tokens, at) => {
  const [sign, next] = [tokens[at], tokens[at + 1]];
  const isBelow = sign?.text === "-" && next?.at === sign.at + 1 && !isNumber(tokens[at - 1]?.text ?? "");
  const number = isBelow ? at + 1 : at;
  return /^\d{1,2}$/.test(tokens[number]?.text ?? "") ? number + 1 : -1;
};

const CLASSES: ReadonlyMap<string, TokenClass> = new Map(
  Object.entries({
    "{number}": one(isNumber),
    /** A sign of one or two digits, which may be below zero. */
    "{digits}": digits,
    /** A number of a table, a group or a page. */
    "{short number}": one((text) => isNumber(text) && text.length <= 3),
    "{roman}": one((text) => /^[ivx]{1,4}$/.test(text)),
    "{year}": one((text) => /^(?:19|20)\d\d$/.test(text)),
    "{code}": code,
    "{bullets}": run((text) => BULLETS.has(text)),
    /** Bullets, and the number of a line. */
    "{numbering}": run((text) => BULLETS.has(text) || text === "." || isNumber(text)),
    "{rest}": (tokens) => tokens.length,
  } satisfies Record<string, TokenClass>),
);

/** The kind of tokens that a part of a phrase names; `undefined` where it is a word. */
export function classNamed(part: string): TokenClass | undefined {
  return CLASSES.get(part);
}
