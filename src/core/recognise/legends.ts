import { isDigitSign, partsOf } from "../ballot/codes";
import type { Where } from "../finding/finding";
import { areaAddress, cellAddress } from "../sheet/address";
import { cellAt, withBlankAreas, type SheetGrid } from "../sheet/grid";
import { pickCells } from "../sheet/search";
import { keyPlace } from "../sheet/shown";
import { cleanText, fold } from "../text/text";
import { inAnswers } from "./answers";
import { explainedBy, explainedOnce } from "./explained";
import { legendOf, oneCell, pairOf, signOf, textOf, type Legend, type Said } from "./legend";
import { inLevelRows } from "./legendLines";
import { inColumns, inLines } from "./legendTables";

/** Whether a text is an answer on a ballot. */
type IsAnswer = (text: string) => boolean;

/** A line with one sign and its level is no longer. */
const LONGEST_LINE = 60;

/** One explanation in several cells: "1: cao" in one, "2: tín nhiệm" in the next. */
function inSeveral(grid: SheetGrid, isAnswer: IsAnswer): readonly Legend[] {
  const found = pickCells(grid, (cell) => {
    if (typeof cell !== "string" || cell.length > LONGEST_LINE || isAnswer(cell)) return null;
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
function inTexts(grid: SheetGrid, isAnswer: IsAnswer): readonly Legend[] {
  const { sheet } = grid;
  const cells = pickCells(grid, (cell) => {
    if (typeof cell !== "string" || isAnswer(cell)) return null;
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
  const answers = inAnswers(grid);
  const signs = new Set(answers.flatMap(({ pairs }) => pairs.map(({ sign }) => sign)));
  // "A. Tín nhiệm cao" on a ballot says nothing of a sign A.
  const isAnswer: IsAnswer = (text) => partsOf(fold(text)).every((part) => signs.has(part));
  return [
    ...answers,
    ...inFormats(grid),
    ...inTexts(grid, isAnswer),
    ...inSeveral(grid, isAnswer),
    ...inLines(grid),
    ...inColumns(grid),
    ...inLevelRows(grid),
  ];
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
