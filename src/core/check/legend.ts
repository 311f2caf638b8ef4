import { addressAt } from "../sheet/place";
import { tokensOf } from "../ballot/codes";
import type { Reading } from "../ballot/reading";
import { findTexts, type SheetGrid } from "../sheet/grid";
import { finding, type Finding } from "../finding/finding";
import { levelOfHeader } from "../recognise/cells";
import { cleanText, fold } from "../text/text";

const LEVEL = "((?:muc )?(?:tin nhiem|tn)(?: cao| thap)?|cao|thap)\\b";
const CODE = "([a-z0-9]{1,4})";
/** "3 = tín nhiệm cao", "C: tín nhiệm cao", "K là tín nhiệm thấp". */
const PAIR = new RegExp(`(?<![a-z0-9])${CODE}\\s*(?:[=:→–-]|\\bla\\b)\\s*${LEVEL}`, "g");
/** "Tín nhiệm cao (3)", "tín nhiệm thấp = K". */
const TURNED = new RegExp(`(?<![a-z0-9])${LEVEL}\\s*[=(]\\s*${CODE}(?![a-z0-9])`, "g");
/** One pair alone must be the whole text: "Phụ lục 3: Tín nhiệm…" explains nothing. */
const LEAST_PAIRS = 2;

interface Explained {
  readonly code: string;
  readonly level: number | undefined;
}

/** The codes that a text explains. */
function explainedIn(text: string): readonly Explained[] {
  const folded = fold(text);
  const straight = Array.from(folded.matchAll(PAIR), ([, code, level]) => [code, level]);
  const turned = Array.from(folded.matchAll(TURNED), ([, level, code]) => [code, level]);
  const isWhole = folded.replace(PAIR, "").replace(/[\s.;,]/g, "") === "";
  const pairs = straight.length > 0 ? straight : turned;
  if (pairs.length < LEAST_PAIRS && !(isWhole && pairs.length === 1)) return [];
  return pairs.map(([code, level]) => ({ code: String(code), level: levelOfHeader(String(level)) }));
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
