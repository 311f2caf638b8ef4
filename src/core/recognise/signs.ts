import { CODE_SETS, isDigitSet, tokenOf, tokensOf, type CodeSetId } from "../ballot/codes";
import { parseLayout, type LayoutChoice } from "../ballot/layout";
import { hasBallots } from "../setup/source";
import type { KindSetup } from "../setup/setup";
import type { Area } from "../sheet/area";
import type { Cell } from "../sheet/cell";
import { partOf, type SheetGrid } from "../sheet/grid";
import { nth } from "../sheet/nth";
import { countValues } from "../sheet/pack";
import { isCodeLike } from "./cells";
import type { Legend } from "./legend";
import { agreedSet, legendsOn } from "./legends";
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

/** Whether two sets give a sign that both know different meanings. */
function isContrary(one: CodeSetId, other: CodeSetId): boolean {
  const known = tokensOf(other);
  return [...tokensOf(one)].some(([sign, level]) => known.has(sign) && known.get(sign) !== level);
}

function namedChoice(codes: string | undefined): LayoutChoice | null {
  return codes === undefined ? null : parseLayout(`codes ${codes}`);
}

const namedSet = (codes: string | undefined) => namedChoice(codes)?.codes ?? null;

const setsOf = (legends: readonly Legend[]) => legends.flatMap(({ set }) => (set === null ? [] : [set]));

/**
 * What makes sheets know which signs their workbook explains, so that a sign of its own is seen to be one.
 *
 * @param all - every sheet that may explain signs
 * @param codes - the set that the caller names, such as "H/M/L"
 */
export function statedSigns(all: readonly SheetGrid[], codes?: string): (grid: SheetGrid) => SheetGrid {
  const named = namedSet(codes);
  const sets = all.flatMap((grid) => setsOf(legendsOn(grid)));
  const stated = [...new Set(sets)].filter((id) => !CODE_SETS.has(id) && !isTurned(id));
  const own = named === null || CODE_SETS.has(named) ? stated : [named, ...stated];
  return (grid) => (own.length === 0 ? grid : { ...grid, signs: own });
}

const isNumeral = (cell: Cell) => typeof cell === "string" && /^\s*-?\d{1,3}\s*$/.test(cell);

/** Whether a set explains nearly all marks of a kind. */
export function isUsed(grid: SheetGrid, marks: Area, set: CodeSetId): boolean {
  const { ids, values } = partOf(grid, marks);
  const counts = countValues({ ids, values });
  const tokens = tokensOf(set);
  const count = (isTaken: (cell: Cell) => boolean) =>
    values.reduce<number>((sum, cell, at) => sum + (isTaken(cell) ? nth(counts, at) : 0), 0);
  const signs = count((cell) => tokens.has(String(tokenOf(cell))));
  // Heads that are printed again among the ballots are no signs.
  return (
    signs > LEAST_SHARE * count((cell) => typeof cell === "number" || isCodeLike(cell) || isNumeral(cell))
  );
}

/**
 * What the workbook says of the signs of a kind. A known set of digits is found again on its own sheet when the marks
 * are read; where another sheet says something else, theirs is chosen, so that its own explanation is seen to disagree.
 *
 * @param ofKinds - explanations on sheets of other kinds, which speak of their own ballots: they can only disagree
 */
function statedSet(
  marks: Area,
  grid: SheetGrid,
  own: readonly Legend[],
  others: readonly Legend[],
  ofKinds: readonly Legend[] = [],
): CodeSetId | null {
  const used = (legends: readonly Legend[]) =>
    legends.filter(({ set }) => set === null || (isUsed(grid, marks, set) && !isTurned(set)));
  const setOf = (legends: readonly Legend[]) => agreedSet(used(legends))?.set ?? null;
  const [mine, theirs] = [setOf(own), setOf(others)];
  if (mine !== null && (isDigitSet(mine) || !CODE_SETS.has(mine))) {
    const against = used([...others, ...ofKinds]).find(({ set }) => set !== null && isContrary(mine, set));
    if (against) return against.set;
  }
  if (mine !== null && !CODE_SETS.has(mine)) return mine;
  if (theirs === null || theirs === mine) return null;
  return CODE_SETS.has(theirs) && !isDigitSet(theirs) ? null : theirs;
}

/** The marks of a kind to which only their own sheet gives a meaning, if anything does, and no head of boxes. */
function openMarks({ source }: KindSetup, grid: SheetGrid): Area | null {
  if (!hasBallots(source) || findLevelHead(grid, source.marks) !== null) return null;
  const { signs, marks } = source;
  const isOpen = signs === null || signs.codes === statedSet(marks, grid, legendsOn(grid), []);
  return isOpen ? marks : null;
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
  const named = namedChoice(codes);
  if (named) return kinds.map((kind) => withSigns(kind, named));
  return kinds.map((kind) => {
    const grid = grids.find(({ sheet }) => sheet === kind.sheet);
    const marks = grid ? openMarks(kind, grid) : null;
    if (!grid || !marks) return kind;
    const ofKinds = grids.filter((other) => other !== grid).flatMap(legendsOn);
    const set = statedSet(marks, grid, legendsOn(grid), others.flatMap(legendsOn), ofKinds);
    return withSigns(kind, set && { layout: "codes", codes: set });
  });
}
