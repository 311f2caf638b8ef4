import { cellAddress } from "../sheet/address";
import { endColumn, endRow, hasRow, type Area } from "../sheet/area";
import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { pickCells } from "../sheet/search";
import type { FigureField } from "../setup/setup";
import { labelsIn, mayStateFigures, numberBehind, pairOf, wordedNumber } from "./figureText";

/** A number that stands beside its label on the clerk's sheet. */
export interface Figure {
  readonly value: number;
  readonly address: string;
}

/** A label found on the sheet: its number, or the text that stands there and is none. */
export interface FigureHit {
  readonly field: FigureField;
  readonly value: number | null;
  readonly text: string;
  readonly address: string;
}

/** Longer texts are sentences, not labels; even longer ones are rules and notes. */
const LONGEST_LABEL = 90;
const LONGEST_SENTENCE = 400;
/** How many cells to the right of a label its number may stand; on our own form a label spans seven columns. */
const REACH = 7;

function numberIn(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? wordedNumber(cell) : null;
}

function show(cell: Cell): string {
  return isCellError(cell) ? cell.error : String(cell);
}

/**
 * The number in the next cell to the right that is not blank, else the one right under the label.
 *
 * @param isAbove - whether a table begins right under the label
 */
function beside(
  grid: SheetGrid,
  row: number,
  column: number,
  isAbove: boolean,
): Omit<FigureHit, "field"> | null {
  for (let right = column + 1; right <= column + REACH; right++) {
    const cell = cellAt(grid, row, right);
    if (isBlank(cell)) continue;
    const value = numberIn(cell);
    const isOdd = isCellError(cell) || /\d/.test(show(cell));
    if (value !== null || isOdd) return { value, text: show(cell), address: cellAddress(row, right) };
    break;
  }
  const under = isAbove ? null : cellAt(grid, row + 1, column);
  return typeof under === "number"
    ? { value: under, text: show(under), address: cellAddress(row + 1, column) }
    : null;
}

/** The figures of a label for two, in its own text or in the next cell; `null` where there are no two. */
function pairIn(grid: SheetGrid, row: number, column: number, text: string): readonly FigureHit[] | null {
  const places = Array.from({ length: REACH }, (_, at) => column + 1 + at);
  const next = places.find((at) => !isBlank(cellAt(grid, row, at))) ?? column;
  const beside = show(cellAt(grid, row, next));
  const own = pairOf(text);
  const pair = own ?? pairOf(`${text} ${beside}`);
  if (!pair) return null;
  const where = own
    ? { text, address: cellAddress(row, column) }
    : { text: beside, address: cellAddress(row, next) };
  return [
    { field: "issued", value: pair.issued, ...where },
    { field: "collected", value: pair.collected, ...where },
  ];
}

function hitsIn(
  grid: SheetGrid,
  row: number,
  column: number,
  text: string,
  isAbove: boolean,
): readonly FigureHit[] {
  const pair = pairIn(grid, row, column, text);
  if (pair) return pair;
  return labelsIn(text).flatMap(({ field, rest, isLast }) => {
    const isSentence = text.length > LONGEST_LABEL;
    const own = numberBehind(rest, isSentence);
    if (own !== null) return [{ field, value: own, text, address: cellAddress(row, column) }];
    const found = isLast && !isSentence ? beside(grid, row, column, isAbove) : null;
    return found ? [{ field, ...found }] : [];
  });
}

/**
 * All labels of figures on a sheet with what stands beside them.
 *
 * @param except - the ballots with their headers; up to their last column, and in the row under them, a word
 *   such as "Tổng số" means something else
 */
export function scanFigures(grid: SheetGrid, except: Area | null): readonly FigureHit[] {
  const right = except === null ? 0 : endColumn(except);
  const texts = pickCells(grid, (cell) =>
    typeof cell === "string" && cell.length <= LONGEST_SENTENCE && mayStateFigures(cell)
      ? { text: cell }
      : null,
  );
  return texts.flatMap(({ row, column, text }) => {
    const isBefore = except !== null && column < right;
    if (isBefore && hasRow(except, row)) return [];
    const hits = hitsIn(grid, row, column, text, isBefore && row + 1 === except.row);
    const isUnder = isBefore && row === endRow(except);
    return isUnder ? hits.filter(({ field }) => field !== "members") : hits;
  });
}

/**
 * The figures of the conference that stand on a sheet beside their labels ("Thu về | 46",
 * "Số phiếu thu về: 46 phiếu"). The first of each counts; others are compared with it by the check.
 */
export function recogniseFigures(
  grid: SheetGrid,
  except: Area | null,
): Readonly<Partial<Record<FigureField, Figure>>> {
  const figures: Partial<Record<FigureField, Figure>> = {};
  for (const { field, value, address } of scanFigures(grid, except)) {
    if (value !== null) figures[field] ??= { value, address };
  }
  return figures;
}
