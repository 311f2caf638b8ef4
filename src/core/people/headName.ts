import { cleanText } from "../text/text";
import { namesOffice } from "../vocabulary/offices";
import { bareName, isNameless, nameStrength } from "./nameShape";

/** Who is named in one cell: the name, and the office where the cell says it, too. */
export interface NamedPerson {
  readonly name: string;
  readonly office: string;
}

/** Longer texts are no heads; only their beginning is looked at. */
const LONGEST = 500;
/** "… [Nguyễn Văn A]": how forms write the rows of a question over their columns. */
const BRACKETS = /\[([^[\]]+)\] ?$/;
/** Whether a head is a question with what it asks about in brackets: "Mức độ tín nhiệm [Nguyễn Văn A]". */
export function isBracketed(head: string): boolean {
  return head.length <= LONGEST && BRACKETS.test(head);
}

const IN_ROUND = /^([^()]+)\(([^()]+)\) ?$/;
/** A dash between spaces, a comma, a semicolon or a bar. */
const BETWEEN = / [-–—] | ?[,;|] ?/;
const AFTER_NAME = / [-–—] | ?[,;|(]/;
const CAPITAL = /^\p{Lu}/u;
/** An office that is written by its first letters: "UVBCH", "PCT". */
const SHORTENED = /^\p{Lu}{3,}(?!\p{L})/u;

const only = (text: string): NamedPerson => ({ name: bareName(text), office: "" });

const wordsIn = (text: string) => text.split(" ").filter((word) => word !== "");

/** Whether what stands behind a name can be an office: as offices begin, as they are shortened, or a phrase. */
function isOfficeText(text: string): boolean {
  const isPhrase = wordsIn(text).length > 1;
  return SHORTENED.test(text) || (isPhrase && nameStrength(text) < 2);
}

/** Two parts of a cell as a name and an office, in whichever order; `null` where they are not. */
function inOrder(first: string, second: string): NamedPerson | null {
  if (namesOffice(first)) {
    return nameStrength(second) > 0 ? { name: bareName(second), office: cleanText(first) } : null;
  }
  const isNamed = namesOffice(second) || (nameStrength(first) > 0 && isOfficeText(second));
  return isNamed ? { name: bareName(first), office: cleanText(second) } : null;
}

/** The person in a text of one line: with the office in brackets, or behind a dash or a comma. */
function inLine(text: string): NamedPerson {
  const [, before = "", within = ""] = IN_ROUND.exec(text) ?? [];
  const bracketed = before === "" ? null : inOrder(before, within);
  const between = BETWEEN.exec(text);
  const split =
    between && inOrder(text.slice(0, between.index), text.slice(between.index + between[0].length));
  return bracketed ?? split ?? only(text);
}

/** Whether a line begins an office under a name, and does not go on with the name in capitalised words only. */
function beginsOffice(line: string, before: string): boolean {
  // What stands behind a dash or in brackets may belong to the end of a name.
  const start = line.split(AFTER_NAME, 1).flatMap(wordsIn);
  const isPlain = start.some((word) => !CAPITAL.test(word));
  return start.length > 1 && (namesOffice(line) || (nameStrength(before) > 0 && isPlain));
}

/** The person in several lines: a name, which may take some of them, and an office below or above it. */
function inLines(lines: readonly string[]): NamedPerson {
  const cuts = lines.slice(1).map((line, at) => {
    const before = lines.slice(0, at + 1).join(" ");
    return { line, before, behind: lines.slice(at + 1).join(" ") };
  });
  const above = cuts.find(({ before, behind }) => namesOffice(before) && nameStrength(behind) > 0);
  const below = cuts.find(({ line, before }) => beginsOffice(line, before) || SHORTENED.test(line));
  if (above) return { name: bareName(above.behind), office: cleanText(above.before) };
  const whole = inLine(below ? below.before : lines.join(" "));
  return below ? { name: whole.name, office: whole.office === "" ? below.behind : whole.office } : whole;
}

/**
 * Who a head names. Offices may stand below the name in the same cell, in brackets, or behind a dash or a comma; a form
 * writes the name in square brackets behind its question.
 *
 * @example personInHead("Nguyễn Văn A\nChủ tịch UBND") // { name: "Nguyễn Văn A", office: "Chủ tịch UBND" }
 * @example personInHead("Mức độ tín nhiệm [Trần Thị B]") // { name: "Trần Thị B", office: "" }
 * @example personInHead("Mức độ tín nhiệm [Trần Thị B - Bí thư]") // { name: "Trần Thị B", office: "Bí thư" }
 */
export function personInHead(text: string): NamedPerson {
  const short = text.slice(0, LONGEST);
  const inside = BRACKETS.exec(cleanText(short))?.[1] ?? "";
  const asked = inLine(inside);
  if (nameStrength(asked.name) > 0) return asked;
  const lines = short
    .split("\n")
    .map(cleanText)
    .filter((line) => line !== "");
  return inLines(lines);
}

const commonLength = (one: readonly string[], other: readonly string[]) => {
  const odd = one.findIndex((word, at) => word !== other[at]);
  return odd < 0 ? one.length : odd;
};

/** Words that all heads share before the first that could begin a name. */
function questionLength(first: readonly string[], others: readonly (readonly string[])[]): number {
  const shared = others.reduce(
    (least, words) => Math.min(least, commonLength(first, words)),
    first.length - 1,
  );
  const isQuestion = (word: string) =>
    !CAPITAL.test(word) && !word.startsWith("[") && /\p{L}|[:[-]/u.test(word);
  return first.slice(0, shared).findLastIndex(isQuestion) + 1;
}

/** Words by which people without a name are called before a letter or a number: "Người thứ", "Đồng chí". */
const LONGEST_CALL = 3;

/**
 * Whether what all heads begin with is no question: an office, or the word before a number. Behind a question stands
 * whom it asks about.
 */
function isOwn(begin: string, rest: readonly string[]): boolean {
  const asked = rest.filter((text) => text !== "");
  const most = (isWanted: (text: string) => boolean) => asked.filter(isWanted).length * 2 > asked.length;
  if (most((text) => nameStrength(text) === 2)) return false;
  const isCall = wordsIn(begin).length <= LONGEST_CALL && most(isNameless);
  return namesOffice(begin) || isCall || !most((text) => /\p{L}/u.test(text));
}

/**
 * Heads without the question that all of them begin with, as forms write it before each name.
 *
 * @example withoutQuestion(["Bí thư chi bộ A", "Bí thư chi bộ B"]) // as they are
 * @example withoutQuestion(["Đánh giá đối với ông Nguyễn Văn A", "Đánh giá đối với ông Nguyễn Văn B"])
 * // ["Nguyễn Văn A", "Nguyễn Văn B"]
 */
export function withoutQuestion(heads: readonly string[]): readonly string[] {
  const words = heads.map((head) => (head.includes("\n") ? [head] : cleanText(head).split(" ")));
  // Blank columns may part the people.
  const [first, ...others] = words.filter(([word]) => word !== "");
  if (!first || others.length === 0) return heads;
  const length = questionLength(first, others);
  const rest = words.map((own) => own.slice(length).join(" "));
  return length < 2 || isOwn(first.slice(0, length).join(" "), rest) ? heads : rest;
}
