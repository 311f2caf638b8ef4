import type { FigureField } from "../setup/setup";
import { memo, MOST_SMALL } from "../text/memo";
import {
  ABSENT,
  COLLECTED,
  FIGURE_PAIR,
  ISSUED,
  MEMBERS,
  PRESENT,
  PRESENT_AT_VOTE,
  SUMMONED,
} from "../vocabulary/figures";
import { spansOf, wordsAt } from "../vocabulary/spans";
import { OR_ANOTHER, STATED_NUMBER } from "../vocabulary/numbers";
import { matches, type Role } from "../vocabulary/role";
import type { Token } from "../vocabulary/tokens";

const LABELS: readonly (readonly [Role, FigureField])[] = [
  [ISSUED.stated, "issued"],
  [COLLECTED.stated, "collected"],
  [ABSENT.stated, "absent"],
  [PRESENT_AT_VOTE.stated, "presentAtVote"],
  [PRESENT.stated, "present"],
  [SUMMONED.stated, "summoned"],
  [MEMBERS, "members"],
];

/** A label of a figure within a text. */
export interface Labelled {
  readonly field: FigureField;
  /** What follows the label, up to the next one. */
  readonly rest: string;
  readonly isLast: boolean;
}

/** The labels of figures that a text holds, from left to right. */
export const labelsIn: (text: string) => readonly Labelled[] = memo((text) => {
  const spans = spansOf(LABELS, text);
  return spans.map(({ what, rest }, at) => ({ field: what, rest, isLast: at === spans.length - 1 }));
});

const FIRST_NUMBER = /\d+/;

/** The number behind a label in the same text; `null` where there is none. In a sentence it must follow at once. */
export function numberBehind(rest: string, isSentence: boolean): number | null {
  if (isSentence && !matches(STATED_NUMBER, rest)) return null;
  const [digits] = FIRST_NUMBER.exec(rest) ?? [];
  return digits === undefined ? null : Number(digits);
}

const NUMBER = /^\s*(?:[=:–]\s*)?(-?\d+(?:[.,]\d+)?)/;
const LETTER = /^[\p{L}(]/u;
const SIGNS = ".;,)";

const isEmptyEnd = (rest: string) => Array.from(rest).every((letter) => SIGNS.includes(letter));

/** "46", "46 phiếu", "= 46", "04 đồng chí.", "46.": a number and at most words around it, in one line. */
export function wordedNumber(text: string): number | null {
  const [before = "", digits = ""] = NUMBER.exec(text) ?? [];
  const rest = text.slice(before.length).trim();
  const isWords = LETTER.test(rest) && !rest.includes("\n") && !matches(OR_ANOTHER, rest);
  if (digits === "" || !(isWords || isEmptyEnd(rest))) return null;
  return Number(digits.replace(",", "."));
}

const isDigits = ({ text }: Token) => FIRST_NUMBER.test(text);

/** Two figures behind one label: "Thu về/Phát ra: 6/7". `null` where a text does not end so. */
export function pairOf(text: string): { readonly issued: number; readonly collected: number } | null {
  const found = wordsAt(FIGURE_PAIR, text);
  if (!found) return null;
  const numbers = found.filter(isDigits).map(({ text: digits }) => Number(digits));
  const isIssuedFirst = matches(ISSUED.label, found.map((token) => token.text).join(" "));
  const [issued, collected] = isIssuedFirst ? numbers : numbers.toReversed();
  return { issued: Number(issued), collected: Number(collected) };
}

/** Whether a text is a label of figures, of one or of two, with its numbers in it or to come in the next cell. */
export const mayStateFigures: (text: string) => boolean = memo(
  (text) => labelsIn(text).length > 0 || pairOf(text) !== null || pairOf(`${text} 1/1`) !== null,
  MOST_SMALL,
);
