import { cellAddress } from "../sheet/address";
import { endColumn, endRow, hasRow, type Area } from "../sheet/area";
import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { findTexts, cellAt, type SheetGrid } from "../sheet/grid";
import type { FigureField } from "../setup/setup";
import { fold } from "../text/text";

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
/** How many cells to the right of a label its number may stand. */
const REACH = 6;

// The longer label first, since "có mặt tại thời điểm bỏ phiếu" also says "có mặt".
const LABELS: readonly (readonly [string, FigureField])[] = [
  ["phat ra", "issued"],
  ["(?<!khong )(?:thu (?:ve|vao|duoc|lai)|nhan lai)", "collected"],
  ["vang mat", "absent"],
  ["co mat (?:tai thoi diem|luc)", "presentAtVote"],
  ["co mat", "present"],
  ["trieu tap", "summoned"],
  ["^[-–+*\\s\\d.]*tong so(?!.*(?:phieu|tin nhiem|\\btn[ct]?\\b|\\bcao\\b|\\bthap\\b|hop le))", "members"],
];
const ANY_LABEL = new RegExp(LABELS.map(([pattern]) => `(${pattern})`).join("|"), "g");

interface Labelled {
  readonly field: FigureField;
  /** What follows the label, up to the next one. */
  readonly rest: string;
  readonly isLast: boolean;
}

function labelsIn(text: string): readonly Labelled[] {
  const matches = [...text.matchAll(ANY_LABEL)];
  return matches.flatMap((match, at) => {
    const end = matches[at + 1]?.index ?? text.length;
    const rest = text.slice(match.index + match[0].length, end);
    const isLast = at === matches.length - 1;
    return LABELS.filter((_, place) => match[place + 1] !== undefined).map(([, field]) => ({
      field,
      rest,
      isLast,
    }));
  });
}

/** "46", "46 phiếu", "= 46", "04 đồng chí.", "46.": a number and at most words around it. */
const WORDED =
  /^\s*[=:–]?\s*(-?\d+(?:[.,]\d+)?)(?!\s*(?:hay|hoặc|đến|tới)(?!\p{L}))\s*(?:[\p{L}(].*)?[.;,)]*\s*$/u;

function numberIn(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || !WORDED.test(cell)) return null;
  return Number(cell.replace(WORDED, "$1").replace(",", "."));
}

/** In a sentence a number counts right behind its label only: "thu về 46 phiếu, hợp lệ 45 phiếu". */
const IN_SENTENCE = /^(?:\s*(?:la|duoc|co|[:=]))*\s*(\d+)\s*(?:phieu|dong chi|d\/c|dai bieu|nguoi|uy vien)\b/;

function inside(rest: string, isSentence: boolean): number | null {
  const match = (isSentence ? IN_SENTENCE : /(\d+)/).exec(rest);
  return match ? Number(match[1]) : null;
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

/** Two figures behind one label: "Thu về/Phát ra: 6/7". */
const PAIR =
  /(phat ra|thu (?:ve|vao))\s*\/\s*(?:so phieu )?(?:phat ra|thu (?:ve|vao))\s*[:=]?\s*(\d+)\s*\/\s*(\d+)\s*(?:phieu)?\s*[.;]?$/;

/** The figures of a label for two, in its own text or in the next cell; `null` where there are no two. */
function pairIn(grid: SheetGrid, row: number, column: number, text: string): readonly FigureHit[] | null {
  const places = Array.from({ length: REACH }, (_, at) => column + 1 + at);
  const next = places.find((at) => !isBlank(cellAt(grid, row, at))) ?? column;
  const beside = show(cellAt(grid, row, next));
  const own = PAIR.exec(fold(text));
  const match = own ?? PAIR.exec(fold(`${text} ${beside}`));
  if (!match) return null;
  const where = own
    ? { text, address: cellAddress(row, column) }
    : { text: beside, address: cellAddress(row, next) };
  const [one, other] = [Number(match[2]), Number(match[3])];
  const isIssuedFirst = match[1] === "phat ra";
  return [
    { field: "issued", value: isIssuedFirst ? one : other, ...where },
    { field: "collected", value: isIssuedFirst ? other : one, ...where },
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
  return labelsIn(fold(text)).flatMap(({ field, rest, isLast }) => {
    const isSentence = text.length > LONGEST_LABEL;
    const own = inside(rest, isSentence);
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
  return findTexts(grid, LONGEST_SENTENCE).flatMap(({ row, column, text }) => {
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
