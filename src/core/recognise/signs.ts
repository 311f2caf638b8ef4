import { isDigitSet } from "../ballot/codes";
import { parseLayout, readingsOf, type LayoutChoice } from "../ballot/reading";
import { hasBallots } from "../setup/source";
import type { KindSetup } from "../setup/setup";
import { partOf, type SheetGrid } from "../sheet/grid";
import { agreedSet, digitLegends, type DigitLegend } from "./digitLegend";
import { findLevelHead } from "./levelHead";

/** Whether the marks of a kind are bare digits, which mean nothing by themselves. */
function isDigits({ source }: KindSetup, grid: SheetGrid): boolean {
  if (!hasBallots(source) || source.signs !== null) return false;
  const likeliest = readingsOf(partOf(grid, source.marks)).candidates.slice(0, 1);
  return likeliest.some(({ codes }) => isDigitSet(codes)) && findLevelHead(grid, source.marks) === null;
}

/**
 * What other sheets say of the digits on one: nothing where they do not agree, or where the sheet says the same itself.
 * Where it says something else, theirs is chosen, so that its own explanation is seen to disagree.
 */
function saidElsewhere(own: readonly DigitLegend[], others: readonly DigitLegend[]): LayoutChoice | null {
  const set = agreedSet(others)?.set ?? null;
  return set === null || agreedSet(own)?.set === set ? null : { layout: "codes", codes: set };
}

function withSigns(kind: KindSetup, signs: LayoutChoice | null): KindSetup {
  const { source } = kind;
  return signs && hasBallots(source) ? { ...kind, source: { ...source, signs } } : kind;
}

/**
 * Kinds with what their signs mean, where the caller says so or, for digits, where another sheet of the workbook does.
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
  const open = new Map(
    kinds.flatMap((kind) =>
      grids.flatMap((grid) =>
        grid.sheet === kind.sheet && isDigits(kind, grid) ? [[kind, grid] as const] : [],
      ),
    ),
  );
  // Without digits nothing has to be looked for on every sheet.
  const legends =
    open.size === 0 ? [] : [...grids, ...others].map((grid) => ({ grid, said: digitLegends(grid) }));
  return kinds.map((kind) => {
    const grid = open.get(kind);
    const saidBy = (isOwn: boolean) =>
      legends.flatMap((own) => ((own.grid === grid) === isOwn ? own.said : []));
    return grid ? withSigns(kind, saidElsewhere(saidBy(true), saidBy(false))) : kind;
  });
}
