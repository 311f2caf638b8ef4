import { beginsAsName, HONORIFICS } from "../vocabulary/families";
import { namesOffice } from "../vocabulary/offices";
import { memo, MOST_SMALL } from "../text/memo";
import { cleanText } from "../text/text";

/** How much a text looks like the name of a person: not at all, perhaps, as names do. */
export type NameStrength = 0 | 1 | 2;

/** Longer texts are no names, with whatever stands before them. */
const LONGEST = 300;
/** The longest names have seven words; longer texts are sentences. */
const MOST_WORDS = 7;
const NUMBERING = /^\s*\(?\d{1,3}\s*[./)-]\s*(?=\D)/;
/** "(1975)" behind a name: when somebody was born. */
const BORN = / ?\((?:19|20)\d\d\)$/;
const WORD = /^[\p{L}\p{M}'’.-]+$/u;
const CAPITAL = /^\p{Lu}/u;

/** Whether nothing of a word goes on behind an honorific. */
const isEnd = (text: string, at: number) => !/[\p{L}\d]/u.test(text.charAt(at));

/**
 * Whether what stands behind an honorific or a question calls nobody without it: a letter, a number, "nhất" of "Người thứ
 * nhất".
 */
export function isNameless(rest: string): boolean {
  return !rest.includes(" ") && !/^\p{Lu}\p{L}/u.test(rest);
}

/**
 * A name without the number and the honorific before it, and the year of birth behind it.
 *
 * @example bareName("1. Đ/c Nguyễn Văn A") // "Nguyễn Văn A", as of "1/ Nguyễn Văn A (1975)"
 * @example bareName("Ông A") // "Ông A": the letter alone is no name
 */
export function bareName(text: string): string {
  const clean = cleanText(text).replace(NUMBERING, "").replace(BORN, "");
  if (clean.length > LONGEST) return clean;
  const lower = clean.toLowerCase();
  const before = HONORIFICS.find((word) => lower.startsWith(word) && isEnd(lower, word.length));
  if (before === undefined) return clean;
  const rest = clean.slice(before.length).replace(/^[\s:.]+/, "");
  // "Đồng Chí Dũng" may be a name itself: an honorific leaves at least two words, or is not written as a name is.
  const isName = rest.includes(" ") || !/\p{Lu}\p{Ll}* \p{Lu}/u.test(clean.slice(0, before.length));
  return isName && !isNameless(rest) ? bareName(rest) : clean;
}

/**
 * How much a text looks like a name, by its shape alone: words of letters that begin with capitals, the first of them
 * a family or what stands before a given name.
 *
 * @example nameStrength("Đ/c Nguyễn Văn A") // 2
 * @example nameStrength("Y Thanh") // 2
 * @example nameStrength("Người Một") // 1
 * @example nameStrength("Đếm") // 0, nor are "Tổ 1", "M9425" or "Chủ tịch"
 */
export const nameStrength: (text: string) => NameStrength = memo((text) => {
  const name = bareName(text);
  const words = name.split(" ").filter((word) => word !== "");
  const isWords = words.length > 0 && words.length <= MOST_WORDS && words.every((word) => WORD.test(word));
  if (!isWords || namesOffice(name)) return 0;
  const capitals = words.filter((word) => CAPITAL.test(word)).length;
  if (words.length > 1 && capitals * 2 > words.length && beginsAsName(name)) return 2;
  return words.length > 1 && capitals === words.length ? 1 : 0;
}, MOST_SMALL);

/** Two words or more that begin with a capital and are none altogether, as names nobody knows are typed. */
export function isTypedAsName(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length > 1 && words.every((word) => /^\p{Lu}[\p{Ll}'’.]*$/u.test(word));
}
