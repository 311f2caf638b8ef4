import type { CodeSetId } from "../ballot/codes";
import { isBoxMark, isDigitSign, tokenOf } from "../ballot/codes";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, withBlankAreas, type SheetGrid } from "../sheet/grid";
import type { Area } from "../sheet/area";
import { areaAddress, cellAddress } from "../sheet/address";
import { nth } from "../sheet/nth";
import { countValues } from "../sheet/pack";
import { keyPlace } from "../sheet/shown";
import { findCells, pickCells, type PlacedCell } from "../sheet/search";
import type { Where } from "../finding/finding";
import { LEVELS } from "../ballot/mark";
import { LEGEND_HEAD } from "../vocabulary/legend";
import { matches } from "../vocabulary/role";
import { cleanText } from "../text/text";
import { isNumberHeader, levelOfHeader } from "./cells";
import { areDifferent, explainedBy, explainedOnce, setExplained, type Explained } from "./explained";

/** A place of the workbook that says what the signs on ballots mean. */
export interface Legend {
  /** `null` where it leaves open what one of three signs means. */
  readonly set: CodeSetId | null;
  readonly pairs: readonly Explained[];
  readonly text: string;
  readonly where: Where;
  /** The cells that say it, as far as they hold nothing else; empty for comments and formats. */
  readonly cells: readonly Area[];
}

/** A line with one sign and its level is no longer. */
const LONGEST_LINE = 60;
/** More level names than this are ballots or results, no small table of signs. */
const MOST_LEVELS = 60;

/** What a cell explains, with the words of it. */
interface Said extends Explained {
  readonly text: string;
}

function legendOf(
  pairs: readonly Explained[],
  text: string,
  where: Where,
  cells: readonly Area[] = [],
): readonly Legend[] {
  return pairs.length > 1 && areDifferent(pairs)
    ? [{ set: setExplained(pairs), pairs, text: cleanText(text), where, cells }]
    : [];
}

const oneCell = ({ row, column }: Pick<PlacedCell, "row" | "column">): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

/** A cell that names a level, with the sign beside it as one explanation. */
function pairOf(sign: string | null, name: Cell): Said | null {
  if (sign === null || typeof name !== "string") return null;
  const level = LEVELS[(levelOfHeader(name) ?? 0) - 1];
  return level ? { sign, level, text: `${sign} = ${name}` } : null;
}

const textOf = (pairs: readonly Said[]) => pairs.map(({ text }) => text).join("; ");

/** One explanation in several cells: "1: cao" in one, "2: tín nhiệm" in the next. */
function inSeveral(grid: SheetGrid): readonly Legend[] {
  const found = pickCells(grid, (cell) => {
    if (typeof cell !== "string" || cell.length > LONGEST_LINE) return null;
    const only = explainedOnce(cell);
    return only && { ...only, text: cleanText(cell) };
  });
  const [first] = found;
  return first
    ? legendOf(
        found,
        textOf(found),
        { sheet: grid.sheet, address: cellAddress(first.row, first.column) },
        found.map((own) => oneCell(own)),
      )
    : [];
}

/** Explanations in single texts: cells, comments, what appears beside a validated cell. */
function inTexts(grid: SheetGrid): readonly Legend[] {
  const { sheet } = grid;
  const cells = pickCells(grid, (cell) => {
    if (typeof cell !== "string") return null;
    const pairs = explainedBy(cell);
    return pairs.length > 0 ? { pairs, text: cell } : null;
  }).flatMap((found) =>
    legendOf(found.pairs, found.text, { sheet, address: cellAddress(found.row, found.column) }, [
      oneCell(found),
    ]),
  );
  const notes = (grid.metadata?.notes ?? []).flatMap(({ area, text }) =>
    legendOf(explainedBy(text), text, { sheet, address: areaAddress(area) }),
  );
  return [...cells, ...notes];
}

/** What may be a sign: a number of two digits, or a few letters. */
const signOf = (cell: Cell): string | null => {
  const token = tokenOf(cell);
  const isSign = token !== null && /^(?:-?\d{1,2}|\p{L}{1,4})$/u.test(token);
  return isSign && !isBoxMark(token.replace(/\d/g, "")) && levelOfHeader(cell) === undefined ? token : null;
};

/** A sign right beside the name of a level, and nothing further in the row: numbers there would be results. */
function pairAt(grid: SheetGrid, { row, column, cell }: PlacedCell): Said | null {
  const [left, right] = [cellAt(grid, row, column - 1), cellAt(grid, row, column + 1)];
  const isAlone = signOf(left) === null ? isBlank(cellAt(grid, row, column + 2)) : isBlank(right);
  return isAlone ? pairOf(signOf(left) ?? signOf(right), cell) : null;
}

/** The cell of a level with the sign left or right of it. */
function besideSign(grid: SheetGrid, own: PlacedCell): Area {
  const isLeft = signOf(cellAt(grid, own.row, own.column - 1)) !== null;
  return { row: own.row, column: own.column - (isLeft ? 1 : 0), rows: 1, columns: 2 };
}

/** Whether a column of numbers beside levels only numbers the lines. */
function isRunning(grid: SheetGrid, { row, column }: PlacedCell): boolean {
  return [column - 1, column + 1].some((at) => isNumberHeader(cellAt(grid, row - 1, at)));
}

/** A small table with a sign and a level in each line. */
function inLines(grid: SheetGrid): readonly Legend[] {
  const isLevel = (cell: Cell) => levelOfHeader(cell) !== undefined;
  const counts = countValues(grid);
  // Counted first: a long sheet of words would be millions of cells.
  const all = grid.values.reduce<number>((sum, cell, id) => sum + (isLevel(cell) ? nth(counts, id) : 0), 0);
  if (all > MOST_LEVELS) return [];
  const named = findCells(grid, isLevel);
  const columns = new Map<number, PlacedCell[]>();
  for (const own of named) columns.set(own.column, [...(columns.get(own.column) ?? []), own]);
  return [...columns.values()].flatMap((cells) => {
    const pairs = cells.flatMap((own) => pairAt(grid, own) ?? []);
    const [first] = cells;
    if (!first || pairs.length < 2 || isRunning(grid, first)) return [];
    const where = { sheet: grid.sheet, address: cellAddress(first.row, first.column) };
    return legendOf(
      pairs,
      textOf(pairs),
      where,
      cells.map((own) => besideSign(grid, own)),
    );
  });
}

/** Levels side by side over their signs, where the cell before them says that these are signs. */
function inColumns(grid: SheetGrid): readonly Legend[] {
  const heads = findCells(grid, (cell) => matches(LEGEND_HEAD, cell));
  return heads.flatMap(({ row, column }) =>
    [row, row - 1].flatMap((top) => {
      const pairs = [1, 2, 3].flatMap((at): readonly Said[] => {
        const [upper, lower] = [cellAt(grid, top, column + at), cellAt(grid, top + 1, column + at)];
        const pair = pairOf(signOf(lower), upper) ?? pairOf(signOf(upper), lower);
        return pair ? [pair] : [];
      });
      return legendOf(pairs, textOf(pairs), { sheet: grid.sheet, address: cellAddress(row, column) });
    }),
  );
}

/** Signs that the format of their cells shows as levels. */
function inFormats(grid: SheetGrid): readonly Legend[] {
  const pairs = new Map<string, Said>();
  const places: Where[] = [];
  for (const [key, text] of grid.metadata?.shown ?? []) {
    const { row, column } = keyPlace(key);
    const pair = pairOf(signOf(cellAt(grid, row, column)), text);
    if (!pair) continue;
    pairs.set(`${pair.sign}${pair.level}`, pair);
    if (places.length === 0) places.push({ sheet: grid.sheet, address: cellAddress(row, column) });
  }
  const all = [...pairs.values()];
  return places.flatMap((where) => legendOf(all, textOf(all), where));
}

const KEPT = new WeakMap<SheetGrid, readonly Legend[]>();

function findLegends(grid: SheetGrid): readonly Legend[] {
  return [...inFormats(grid), ...inTexts(grid), ...inSeveral(grid), ...inLines(grid), ...inColumns(grid)];
}

/** Every place of a sheet that says what signs mean; each sheet is searched once. */
export function legendsOn(grid: SheetGrid): readonly Legend[] {
  const before = KEPT.get(grid);
  if (before) return before;
  const found = findLegends(grid);
  KEPT.set(grid, found);
  return found;
}

/**
 * A sheet without the cells of explanations that stand in several cells, as small tables of signs do: beside ballots they
 * would be taken for more of them. What they say is still known.
 */
export function withoutLegendTables(grid: SheetGrid): SheetGrid {
  const legends = legendsOn(grid);
  const areas = legends.flatMap(({ set, cells }) => (set !== null && cells.length > 1 ? cells : []));
  if (areas.length === 0) return grid;
  const blank = withBlankAreas(grid, areas);
  KEPT.set(blank, legends);
  return blank;
}

/** Every place of a sheet that says what digits mean. */
export function digitLegends(grid: SheetGrid): readonly Legend[] {
  return legendsOn(grid).filter(({ pairs }) => pairs.every(({ sign }) => isDigitSign(sign)));
}

/** The one set that all places agree on; `null` where they do not, or where there is none. */
export function agreedSet(legends: readonly Legend[]): Legend | null {
  const [first, ...others] = legends;
  return first?.set && others.every(({ set }) => set === first.set) ? first : null;
}
