import { tokenOf } from "../../ballot/codes";
import type { Cell } from "../../sheet/cell";
import type { SheetGrid } from "../../sheet/grid";
import { memo } from "../../text/memo";
import { CODE_OF_ANYTHING, EXPLAINED_LEVELS, withSigns } from "../../vocabulary/legend";
import { spansOf } from "../../vocabulary/spans";
import { wordsOf } from "../../vocabulary/tokens";
import { legendsOn } from "../legends";

/** Longer texts explain other things, too. */
const LONGEST = 400;
/** So many signs with another meaning are no slip of the pen. */
const LEAST_SIGNS = 2;
/** What ends the meaning of one sign before the next. */
const END = /[;,|\n]/;

/** The sign before what says that its meaning follows. */
const signIn = (said: string) =>
  said.slice(0, Math.max(...wordsOf(said).folded.tokens.map(({ at }) => at))).trim();

const saysLevel = (meaning: string) => spansOf(EXPLAINED_LEVELS, meaning).length > 0;

/** The signs to which a text gives a meaning that is no level, folded. */
const otherSignsIn = memo((text): ReadonlySet<string> => {
  const spans = text.length > LONGEST ? [] : spansOf([[CODE_OF_ANYTHING, null]], withSigns(text));
  const meanings = spans.map(({ said, rest }) => ({
    sign: signIn(said),
    meaning: String(rest.split(END, 1)[0]).trim(),
  }));
  const others = meanings.filter(({ meaning }) => /\p{L}{2}/u.test(meaning) && !saysLevel(meaning));
  return new Set(others.map(({ sign }) => sign));
});

/**
 * Whether a sheet says of some signs that they mean something else than levels, and nowhere that they mean these.
 *
 * @param signs - signs as they stand on the sheet
 * @example // "C = có mặt; T = đi trễ; K = vắng" beside C, T and K → true
 */
export function explainsOtherwise(grid: SheetGrid, signs: readonly Cell[]): boolean {
  const used = new Set(signs.map((sign) => String(tokenOf(sign))));
  const levels = new Set(legendsOn(grid).flatMap(({ pairs }) => pairs.map(({ sign }) => sign)));
  const texts = [...grid.values, ...(grid.metadata?.notes ?? []).map(({ text }) => text)];
  const others = texts.flatMap((text) => (typeof text === "string" ? [...otherSignsIn(text)] : []));
  const told = new Set(others.filter((sign) => used.has(sign) && !levels.has(sign)));
  return told.size >= LEAST_SIGNS;
}
