import type { CodeSetId } from "../ballot/codes";
import type { Level } from "../ballot/mark";
import { memo } from "../text/memo";
import { EXPLAINED_DIGIT, EXPLAINED_LEVELS } from "../vocabulary/legend";
import type { Role } from "../vocabulary/role";
import { spansOf } from "../vocabulary/spans";

type Said = Level | "digit";

/** What a text explains one digit as. */
export interface Explained {
  readonly digit: string;
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
  if (one.what === "digit" && other.what !== "digit") return { digit: one.said, level: other.what };
  return one.what !== "digit" && other.what === "digit" ? { digit: other.said, level: one.what } : null;
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

/** Whether no digit and no level is explained twice. */
export function areDifferent(pairs: readonly Explained[]): boolean {
  const isOnce = (texts: readonly string[]) => new Set(texts).size === texts.length;
  return isOnce(pairs.map(({ digit }) => digit)) && isOnce(pairs.map(({ level }) => level));
}

/** The one digit and level of a short text that says nothing of others. */
export const explainedOnce = memo((text): Explained | null => {
  const [one, other, ...more] = /\d/.test(text) ? itemsOf(text) : [];
  return one && other && more.length === 0 ? pair(one, other) : null;
});

/**
 * What a text explains digits as, in whatever wording and order; none where it explains fewer than two, or one digit
 * or one level twice.
 *
 * @example explainedBy("Điểm 3 = TNC; điểm 2 = TN; điểm 1 = TNT") // 3 high, 2 confidence, 1 low
 * @example explainedBy("Từ 1 (thấp) đến 3 (cao)") // 1 low, 3 high
 * @example explainedBy("Phụ lục 3: Tín nhiệm cao") // nothing
 */
export const explainedBy = memo((text): readonly Explained[] => {
  if (text.length > LONGEST || !/\d/.test(text)) return [];
  const items = itemsOf(text);
  const found = inTurns(items) ?? inRows(items) ?? inParts(text);
  return found && areDifferent(found) ? found : [];
});

const LEVELS_OF: Readonly<Record<"1/2/3" | "3/2/1", Readonly<Record<string, Level>>>> = {
  "1/2/3": { 1: "high", 2: "confidence", 3: "low" },
  "3/2/1": { 3: "high", 2: "confidence", 1: "low" },
};

/** The set of digits that an explanation fits; `null` where it fits none, or both. */
export function setExplained(pairs: readonly Explained[]): CodeSetId | null {
  const fitting = (["1/2/3", "3/2/1"] as const).filter((set) =>
    pairs.every(({ digit, level }) => LEVELS_OF[set][digit] === level),
  );
  const [only, ...others] = fitting;
  return pairs.length > 1 && only && others.length === 0 ? only : null;
}
