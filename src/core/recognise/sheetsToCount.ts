import type { SheetGrid } from "../sheet/grid";
import { hasBallots } from "../setup/source";
import { nameKey } from "../people/nameKey";
import { readSheetSetup } from "./sheetSetup";
import { statedSigns } from "./signs";

/** A sheet on which something can be counted. */
export interface Countable {
  readonly grid: SheetGrid;
  readonly isCounts: boolean;
  /** The people of its first kind, for telling whether two sheets hold the same vote. */
  readonly people: string;
}

/** Sheets that hold ballots; where none does, those with a table of counts. */
function recognised(
  grids: readonly SheetGrid[],
  all: readonly SheetGrid[],
  codes: string | undefined,
): readonly Countable[] {
  const sign = statedSigns(all, codes);
  const found = grids.flatMap((grid): readonly Countable[] => {
    const { kind, names } = readSheetSetup(sign(grid));
    return kind ? [{ grid, isCounts: !hasBallots(kind.source), people: names.map(nameKey).join("|") }] : [];
  });
  const ballots = found.filter(({ isCounts }) => !isCounts);
  return ballots.length > 0 ? ballots : found;
}

/**
 * The sheets of a workbook to count, none where nothing is recognised. A report written before looks like a table
 * of counts, so it is looked at last.
 *
 * @param isReport - whether a sheet bears the name under which reports are written
 * @param codes - the set of signs that the caller names, such as "H/M/L"
 */
export function sheetsToCount(
  grids: readonly SheetGrid[],
  isReport: (sheet: string) => boolean,
  codes?: string,
): readonly Countable[] {
  const found = recognised(
    grids.filter(({ sheet }) => !isReport(sheet)),
    grids,
    codes,
  );
  return found.length > 0
    ? found
    : recognised(
        grids.filter(({ sheet }) => isReport(sheet)),
        grids,
        codes,
      );
}

/** Whether each sheet is a kind of ballot of its own: other people on every one, and ballots on all. */
export function areKinds(found: readonly Countable[]): boolean {
  const lists = new Set(found.map(({ people }) => people));
  return found.length === 1 || (lists.size === found.length && found.every(({ isCounts }) => !isCounts));
}
