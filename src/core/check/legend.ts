import { addressAt } from "../sheet/place";
import { tokensOf } from "../ballot/codes";
import type { Reading } from "../ballot/reading";
import type { SheetGrid } from "../sheet/grid";
import { findTexts } from "../sheet/search";
import { finding, type Finding } from "../finding/finding";
import { levelOfHeader } from "../recognise/cells";
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

/**
 * Explanations on the sheet that do not agree with how the codes are read: F150 at each, as where the board wrote
 * "3 = tín nhiệm cao" above ballots of 1, 2, 3.
 */
export function checkLegend(grid: SheetGrid, reading: Reading): readonly Finding[] {
  if (reading.codes === null) return [];
  const tokens = tokensOf(reading.codes);
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
