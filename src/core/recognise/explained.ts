import { codeSet, isDigitSign, type CodeSetId } from "../ballot/codes";
import { LEVELS, type Level } from "../ballot/mark";
import { memo, MOST_SMALL } from "../text/memo";
import {
  BRACKETED_FIRST,
  CODE_FIRST,
  EXPLAINED_DIGIT,
  EXPLAINED_LEVELS,
  IS_BETWEEN,
  LEVEL_FIRST,
  withSigns,
} from "../vocabulary/legend";
import type { Role } from "../vocabulary/role";
import { saidIn, spansOf } from "../vocabulary/spans";
import { wordsOf } from "../vocabulary/tokens";
import { levelOfHeader } from "./cells";

type Said = Level | "digit";

/** What a text explains one sign as. */
export interface Explained {
  /** Folded. */
  readonly sign: string;
  readonly level: Level;
}

const ROLES: readonly (readonly [Role, Said])[] = [[EXPLAINED_DIGIT, "digit"], ...EXPLAINED_LEVELS];
/** Longer texts explain other things, too. */
const LONGEST = 400;
const PARTS = /[;\n|•]|, | - | – /;

interface Item {
  readonly what: Said;
  readonly said: string;
}

const itemsOf = (text: string): readonly Item[] => spansOf(ROLES, text);

function pair(one: Item, other: Item): Explained | null {
  if (one.what === "digit" && other.what !== "digit") return { sign: one.said, level: other.what };
  return one.what !== "digit" && other.what === "digit" ? { sign: other.said, level: one.what } : null;
}

const isComplete = (pairs: readonly (Explained | null)[]): pairs is readonly Explained[] =>
  pairs.length > 1 && pairs.every((own) => own !== null);

/** "1 = cao, 2 = tín nhiệm, 3 = thấp": digits and levels take turns. */
function inTurns(items: readonly Item[]): readonly Explained[] | null {
  if (items.length % 2 === 1) return null;
  const isDigitFirst = items[0]?.what === "digit";
  const turns = items.every(({ what }, at) => (what === "digit") === (isDigitFirst === (at % 2 === 0)));
  const pairs = items.flatMap((own, at) =>
    at % 2 === 0 ? items.slice(at + 1, at + 2).map((next) => pair(own, next)) : [],
  );
  return turns && isComplete(pairs) ? pairs : null;
}

/** "Cao, tín nhiệm, thấp: 3, 2, 1": three of the one, then three of the other. */
function inRows(items: readonly Item[]): readonly Explained[] | null {
  if (items.length !== 6) return null;
  const [first, last] = [items.slice(0, 3), items.slice(3)];
  const pairs = first.flatMap((own, at) => last.slice(at, at + 1).map((other) => pair(own, other)));
  return isComplete(pairs) ? pairs : null;
}

/** One digit and one level in each of some parts of the text. */
function inParts(text: string): readonly Explained[] | null {
  const pairs = text.split(PARTS).flatMap((part) => {
    const [one, other, ...more] = itemsOf(part);
    const own = one && other && more.length === 0 ? pair(one, other) : null;
    return own ? [own] : [];
  });
  return isComplete(pairs) ? pairs : null;
}

/** Whether no sign and no level is explained twice. */
export function areDifferent(pairs: readonly Explained[]): boolean {
  const isOnce = (texts: readonly string[]) => new Set(texts).size === texts.length;
  return isOnce(pairs.map(({ sign }) => sign)) && isOnce(pairs.map(({ level }) => level));
}

/** What stands left and right of the first sign or word between a code and a level. */
function sidesOf(text: string): readonly (readonly [left: string, right: string])[] {
  const between = wordsOf(text).folded.tokens.filter((token) => IS_BETWEEN.has(token.text));
  return between
    .slice(0, 1)
    .map(({ at, text: own }) => [text.slice(0, at).trim(), text.slice(at + own.length).trim()]);
}

function lettered(sign: string, name: string): readonly Explained[] {
  const named = levelOfHeader(name);
  return LEVELS.filter((_, at) => named === at + 1 && !isDigitSign(sign)).map((level) => ({ sign, level }));
}

/** "C = cao; K = thấp": codes of letters, each with its level right beside it. */
function inLetters(text: string): { readonly pairs: readonly Explained[]; readonly isWhole: boolean } {
  const bracketed = saidIn(BRACKETED_FIRST, text).said.flatMap((said) => {
    const end = said.indexOf(")");
    return lettered(said.slice(1, end).trim(), said.slice(end + 1));
  });
  if (bracketed.length > 1) return { pairs: bracketed, isWhole: false };
  const straight = saidIn(CODE_FIRST, text);
  const isStraight = straight.said.length > 0;
  const { said, rest } = isStraight ? straight : saidIn(LEVEL_FIRST, text);
  const pairs = said
    .flatMap(sidesOf)
    .flatMap(([left, right]) => (isStraight ? lettered(left, right) : lettered(right, left)));
  return { pairs, isWhole: rest.replace(/[\s.;,)]/g, "") === "" };
}

/** Whether a text can explain anything: it holds a digit, or something that stands between a code and a level. */
const mayExplain = (text: string) =>
  text.length <= LONGEST &&
  (/\d/.test(text) || wordsOf(text).folded.tokens.some(({ text: own }) => IS_BETWEEN.has(own)));

/** The one sign and level of a short text that says nothing of others. */
export const explainedOnce = memo((typed): Explained | null => {
  const text = withSigns(typed);
  if (!mayExplain(text)) return null;
  const [one, other, ...more] = itemsOf(text);
  const digit = one && other && more.length === 0 ? pair(one, other) : null;
  const { pairs, isWhole } = inLetters(text);
  const [letter, ...letters] = isWhole ? pairs : [];
  return digit ?? (letters.length === 0 ? (letter ?? null) : null);
}, MOST_SMALL);

/**
 * What a text explains signs as, digits in whatever wording and order, letters right beside their level; none where it
 * explains fewer than two, or one sign or one level twice.
 *
 * @example explainedBy("Điểm 3 = TNC; điểm 2 = TN; điểm 1 = TNT") // 3 high, 2 confidence, 1 low
 * @example explainedBy("Từ 1 (thấp) đến 3 (cao)") // 1 low, 3 high
 * @example explainedBy("H = cao, M = tín nhiệm, L = thấp") // h high, m confidence, l low
 * @example explainedBy("Phụ lục 3: Tín nhiệm cao") // nothing
 */
export const explainedBy = memo((typed): readonly Explained[] => {
  if (typed.length > LONGEST) return [];
  const text = withSigns(typed);
  if (!mayExplain(text)) return [];
  const items = itemsOf(text);
  const digits = inTurns(items) ?? inRows(items) ?? inParts(text);
  const { pairs } = inLetters(text);
  const found = digits ?? (pairs.length > 1 ? pairs : null);
  return found && areDifferent(found) ? found : [];
}, MOST_SMALL);

const KNOWN_DIGITS = ["1/2/3", "3/2/1"] as const;

/** The signs of a set as an explanation gives them, from high to low; `null` where it leaves one out. */
function signsOf(pairs: readonly Explained[]): readonly string[] | null {
  const signs = LEVELS.flatMap((level) => pairs.find((own) => own.level === level)?.sign ?? []);
  return signs.length === LEVELS.length ? signs : null;
}

/**
 * The set of signs that an explanation gives: all three of them, or two digits that only one known set has so; `null`
 * where it leaves open which.
 */
export function setExplained(pairs: readonly Explained[]): CodeSetId | null {
  const all = signsOf(pairs);
  if (all) return codeSet(all);
  const fitting = KNOWN_DIGITS.filter((set) => {
    const signs = set.split("/");
    return pairs.every(({ sign, level }) => signs[LEVELS.indexOf(level)] === sign);
  });
  const [only, ...others] = fitting;
  return pairs.length > 1 && only && others.length === 0 ? only : null;
}
