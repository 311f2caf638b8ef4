import { addressAt } from "../sheet/place";
import { isDigitSet, tokensOf, type Tokens } from "../ballot/codes";
import { MARK } from "../ballot/mark";
import type { Reading } from "../ballot/reading";
import type { SheetGrid } from "../sheet/grid";
import { findTexts } from "../sheet/search";
import { finding, type Finding } from "../finding/finding";
import { levelOfHeader } from "../recognise/cells";
import { digitLegends } from "../recognise/digitLegend";
import { cleanText } from "../text/text";
import { CODE_FIRST, IS_BETWEEN, LEVEL_FIRST } from "../vocabulary/legend";
import { saidIn } from "../vocabulary/spans";
import { wordsOf } from "../vocabulary/tokens";

/** One pair alone must be the whole text: "Phụ lục 3: Tín nhiệm…" explains nothing. */
const LEAST_PAIRS = 2;

interface Explained {
  readonly code: string;
  readonly level: number | undefined;
}

/** What stands left and right of the first sign or word between a code and a level. */
function sidesOf(text: string): readonly (readonly [left: string, right: string])[] {
  const between = wordsOf(text).folded.tokens.filter((token) => IS_BETWEEN.has(token.text));
  return between
    .slice(0, 1)
    .map(({ at, text: own }) => [text.slice(0, at).trim(), text.slice(at + own.length).trim()]);
}

/** The codes that a text explains. */
function explainedIn(text: string): readonly Explained[] {
  const straight = saidIn(CODE_FIRST, text);
  const turned = saidIn(LEVEL_FIRST, text).said.flatMap(sidesOf);
  const isWhole = straight.rest.replace(/[\s.;,]/g, "") === "";
  const pairs =
    straight.said.length > 0
      ? straight.said.flatMap(sidesOf)
      : turned.map(([level, code]) => [code, level] as const);
  if (pairs.length < LEAST_PAIRS && !(isWhole && pairs.length === 1)) return [];
  return pairs.map(([code, level]) => ({ code, level: levelOfHeader(level) }));
}

/** Explanations of letters that do not agree with how they are read. */
function oddLetters(grid: SheetGrid, tokens: Tokens): readonly Finding[] {
  return findTexts(grid).flatMap(({ row, column, text }) => {
    const odd = explainedIn(text).find(({ code, level }) => {
      const read = tokens.get(code);
      return read !== undefined && read !== level;
    });
    if (!odd) return [];
    const where = { sheet: grid.sheet, address: addressAt(grid, row, column) };
    return [finding("F150", { text: cleanText(text), code: odd.code.toUpperCase() }, where)];
  });
}

/** Explanations of digits that do not agree with how they are read. */
function oddDigits(grid: SheetGrid, tokens: Tokens): readonly Finding[] {
  return digitLegends(grid).flatMap(({ pairs, text, where }) => {
    const odd = pairs.find(({ digit, level }) => tokens.get(digit) !== MARK[level]);
    return odd ? [finding("F150", { text, code: odd.digit }, where)] : [];
  });
}

/**
 * Explanations on the sheet that do not agree with how the codes are read: F150 at each, as where the board wrote
 * "3 = tín nhiệm cao" above ballots of 1, 2, 3. Whoever chose a set of letters settles them; digits mean what the
 * workbook says of them, whatever was chosen.
 */
export function checkLegend(grid: SheetGrid, reading: Reading, isChosen: boolean): readonly Finding[] {
  if (reading.codes === null) return [];
  const tokens = tokensOf(reading.codes);
  if (isDigitSet(reading.codes)) return oddDigits(grid, tokens);
  return isChosen ? [] : oddLetters(grid, tokens);
}
