import { between, endRow, overlaps, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { lineAt, withBlankAreas, withBlankRows, type SheetGrid } from "../sheet/grid";
import { NAME_BEGINS, OFFICE_HEAD } from "../vocabulary/heads";
import { matches } from "../vocabulary/role";
import { isMark, isNumberHeader, paperNumber } from "./cells";
import { mayStateFigures } from "./figureText";
import { legendsOn } from "./legends";

/** A heading of the Party or the State stands in two cells beside each other at most. */
const MOST_TITLES = 2;

const typedIn = (grid: SheetGrid, row: number) => lineAt(grid, row).filter((cell) => !isBlank(cell));

/** Whether a text can stand in the head of ballots, or on one. */
function isOfTable(grid: SheetGrid, cell: Cell): boolean {
  const isHead = isNumberHeader(cell) || matches(NAME_BEGINS, cell) || matches(OFFICE_HEAD, cell);
  return typeof cell !== "string" || isHead || isMark(grid, cell) || paperNumber(cell) !== null;
}

/** Whether a row above the ballots is blank or a title. */
function isTitle(grid: SheetGrid, row: number): boolean {
  const typed = typedIn(grid, row);
  return typed.length <= MOST_TITLES && !typed.some((cell) => isOfTable(grid, cell));
}

/** Whether a row says how many ballots were handed out or came back, and nothing else: "Thu về | 46". */
export function isFigure(grid: SheetGrid, row: number): boolean {
  const [label = null, number = null, ...others] = typedIn(grid, row);
  const isLabel = typeof label === "string" && mayStateFigures(label);
  return isLabel && others.length === 0 && (number === null || paperNumber(number) !== null);
}

/**
 * A sheet with a column per ballot without the titles over it and the figures under it. Both stand in the columns of
 * ballots, where they would be taken for a part of these.
 *
 * @param within - where the ballots are looked for, from the first title to the last figure
 */
export function withoutTitles(grid: SheetGrid, within: Area): SheetGrid {
  const rows = between(within.row, endRow(within) - 1);
  const head = rows.find((row) => !isTitle(grid, row)) ?? within.row;
  const others = rows.filter((row) => row < head || isFigure(grid, row));
  return others.length === 0 ? grid : withBlankRows(grid, new Set(others));
}

/** A sheet without the small tables that explain signs, where they touch no part of the ballots. */
export function withoutLegends(grid: SheetGrid, parts: readonly Area[]): SheetGrid {
  const legends = legendsOn(grid).flatMap(({ set, cells }) =>
    set !== null && cells.length > 1 ? cells : [],
  );
  const apart = legends.filter((cells) => !parts.some((part) => overlaps(part, cells)));
  return apart.length === 0 ? grid : withBlankAreas(grid, apart);
}

/**
 * A sheet with a column per ballot without what stands over and under some marks and is no part of them: titles, figures, the
 * small tables that explain signs.
 *
 * @param parts - the marks with their people and numbers; nothing in these is taken away
 */
export function withoutSurroundings(grid: SheetGrid, parts: readonly Area[]): SheetGrid {
  const top = Math.min(...parts.map(({ row }) => row));
  const bottom = Math.max(...parts.map(endRow));
  const bare = withoutLegends(grid, parts);
  const above = between(grid.row, top - 1);
  const head = above.find((row) => !isTitle(bare, row)) ?? top;
  const below = between(bottom, endRow(grid) - 1).filter((row) => isFigure(bare, row));
  const others = [...above.filter((row) => row < head), ...below];
  return others.length === 0 ? bare : withBlankRows(bare, new Set(others));
}
