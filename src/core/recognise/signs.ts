import { CODE_SETS, isDigitSet, tokenOf, tokensOf, type CodeSetId } from "../ballot/codes";
import { parseLayout, readingsOf, type LayoutChoice } from "../ballot/reading";
import { hasBallots } from "../setup/source";
import type { KindSetup } from "../setup/setup";
import { isBlank } from "../sheet/cell";
import { partOf, type SheetGrid } from "../sheet/grid";
import { nth } from "../sheet/nth";
import { countValues } from "../sheet/pack";
import { agreedSet, legendsOn, type Legend } from "./legends";
import { findLevelHead } from "./levelHead";

/** Of all signs on ballots an explanation must explain more than this share. */
const LEAST_SHARE = 0.8;

/**
 * Whether a set gives the signs of a known set of letters another meaning: then the explanation is seen to disagree,
 * and whoever wrote it must say which was meant.
 */
function isTurned(id: CodeSetId): boolean {
  const own = [...tokensOf(id).keys()];
  const isOf = (known: CodeSetId) => own.every((sign) => tokensOf(known).has(sign));
  return !CODE_SETS.has(id) && [...CODE_SETS.keys()].some((known) => !isDigitSet(known) && isOf(known));
}

const setsOf = (legends: readonly Legend[]) => legends.flatMap(({ set }) => (set === null ? [] : [set]));

/**
 * Sheets that know which signs the workbook explains, so that a sign of its own is seen to be one.
 *
 * @param others - sheets beside these
 */
export function withStatedSigns(
  grids: readonly SheetGrid[],
  others: readonly SheetGrid[] = [],
): readonly SheetGrid[] {
  const sets = [...grids, ...others].flatMap((grid) => setsOf(legendsOn(grid)));
  const own = [...new Set(sets)].filter((id) => !CODE_SETS.has(id) && !isTurned(id));
  return own.length === 0 ? grids : grids.map((grid) => ({ ...grid, signs: own }));
}

/** Whether a set explains nearly all marks of a kind. */
function isUsed(grid: SheetGrid, { source }: KindSetup, set: CodeSetId): boolean {
  if (!hasBallots(source)) return false;
  const cells = partOf(grid, source.marks);
  const counts = countValues(cells);
  const tokens = tokensOf(set);
  const isSign = (at: number) => tokens.has(tokenOf(cells.values[at] ?? null) ?? "");
  const count = (isTaken: (at: number) => boolean) =>
    cells.values.reduce<number>(
      (sum, cell, at) => sum + (isBlank(cell) || !isTaken(at) ? 0 : nth(counts, at)),
      0,
    );
  return count(isSign) > LEAST_SHARE * count(() => true);
}

/** Whether the marks of a kind are signs that nobody chose a meaning for and no head of boxes gives one. */
function isOpen({ source }: KindSetup, grid: SheetGrid): boolean {
  return hasBallots(source) && source.signs === null && findLevelHead(grid, source.marks) === null;
}

/** Whether the marks of a kind are bare digits, which mean nothing by themselves. */
function isDigits({ source }: KindSetup, grid: SheetGrid): boolean {
  if (!hasBallots(source)) return false;
  const [likeliest] = readingsOf(partOf(grid, source.marks)).candidates;
  return isDigitSet(likeliest?.codes ?? null);
}

/**
 * What the workbook says of the signs of a kind. A known set of digits is found again on its own sheet when the marks
 * are read; where another sheet says something else, theirs is chosen, so that its own explanation is seen to disagree.
 */
function statedSet(
  kind: KindSetup,
  grid: SheetGrid,
  own: readonly Legend[],
  others: readonly Legend[],
): CodeSetId | null {
  const used = (legends: readonly Legend[]) =>
    legends.filter(({ set }) => set === null || (isUsed(grid, kind, set) && !isTurned(set)));
  const [mine, theirs] = [agreedSet(used(own))?.set ?? null, agreedSet(used(others))?.set ?? null];
  const set = theirs ?? mine;
  if (set === null) return null;
  const isKnown = CODE_SETS.has(set);
  if (!isKnown) return mine ?? theirs;
  return isDigitSet(set) && isDigits(kind, grid) && mine !== set ? set : null;
}

function withSigns(kind: KindSetup, signs: LayoutChoice | null): KindSetup {
  const { source } = kind;
  return signs && hasBallots(source) ? { ...kind, source: { ...source, signs } } : kind;
}

/**
 * Kinds with what their signs mean, where the caller says so or the workbook does.
 *
 * @param codes - the set that the caller names, such as "3/2/1"
 * @param others - sheets beside those of the kinds
 */
export function settleSigns(
  kinds: readonly KindSetup[],
  grids: readonly SheetGrid[],
  others: readonly SheetGrid[],
  codes: string | undefined,
): readonly KindSetup[] {
  const named = codes === undefined ? null : parseLayout(`codes ${codes}`);
  if (named) return kinds.map((kind) => withSigns(kind, named));
  return kinds.map((kind) => {
    const grid = grids.find(({ sheet }) => sheet === kind.sheet);
    if (!grid || !isOpen(kind, grid)) return kind;
    const elsewhere = [...grids, ...others].filter((other) => other !== grid).flatMap(legendsOn);
    const set = statedSet(kind, grid, legendsOn(grid), elsewhere);
    return withSigns(kind, set && { layout: "codes", codes: set });
  });
}
