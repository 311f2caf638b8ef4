import { CODE_SETS, isDigitSet, isDigitSign, tokensOf, type Tokens } from "../ballot/codes";
import { MARK } from "../ballot/mark";
import type { Reading } from "../ballot/reading";
import type { SheetGrid } from "../sheet/grid";
import { finding, type Finding } from "../finding/finding";
import { digitLegends, legendsOn } from "../recognise/legends";
import { isUsed } from "../recognise/signs";
import type { KindSetup } from "../setup/setup";
import { hasBallots } from "../setup/source";

/** Explanations of letters that do not agree with how they are read. */
function oddLetters(grid: SheetGrid, tokens: Tokens): readonly Finding[] {
  return legendsOn(grid).flatMap(({ pairs, text, where }) => {
    const odd = pairs.find(({ sign, level }) => {
      const read = isDigitSign(sign) ? undefined : tokens.get(sign);
      return read !== undefined && read !== MARK[level];
    });
    return odd ? [finding("F150", { text, code: odd.sign.toUpperCase() }, where)] : [];
  });
}

/** Explanations of digits that do not agree with how they are read. */
function oddDigits(grid: SheetGrid, tokens: Tokens): readonly Finding[] {
  return digitLegends(grid).flatMap(({ pairs, text, where }) => {
    const odd = pairs.find(({ sign, level }) => tokens.get(sign) !== MARK[level]);
    return odd ? [finding("F150", { text, code: odd.sign }, where)] : [];
  });
}

/**
 * Explanations on sheets without ballots of the digits of a kind, none of which says what was chosen for it: F150, since
 * whoever chose the other way round turns the result round.
 */
export function checkChosenSigns(
  kinds: readonly KindSetup[],
  sheets: ReadonlyMap<string, SheetGrid>,
): readonly Finding[] {
  const own = new Set(kinds.map(({ sheet }) => sheet));
  const legends = [...sheets.values()].filter(({ sheet }) => !own.has(sheet)).flatMap(digitLegends);
  return kinds.flatMap(({ sheet, source }) => {
    const grid = sheets.get(sheet);
    const codes = hasBallots(source) ? (source.signs?.codes ?? null) : null;
    if (!grid || !hasBallots(source) || codes === null || !isDigitSet(codes)) return [];
    const used = legends.filter(({ set }) => set !== null && isUsed(grid, source.marks, set));
    if (used.some(({ set }) => set === codes)) return [];
    return used.slice(0, 1).map(({ text, where }) => finding("F150", { text, code: codes }, where));
  });
}

/**
 * Explanations on the sheet that do not agree with how the codes are read: F150 at each, as where the board wrote
 * "3 = tín nhiệm cao" above ballots of 1, 2, 3. Whoever chose a known set of letters settles them; digits and
 * letters of the clerk's own mean what the workbook says of them, whatever was chosen.
 */
export function checkLegend(grid: SheetGrid, reading: Reading, isChosen: boolean): readonly Finding[] {
  if (reading.codes === null) return [];
  const tokens = tokensOf(reading.codes);
  if (isDigitSet(reading.codes)) return oddDigits(grid, tokens);
  return isChosen && CODE_SETS.has(reading.codes) ? [] : oddLetters(grid, tokens);
}
