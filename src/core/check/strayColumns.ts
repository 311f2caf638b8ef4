import { personInHead } from "../people/headName";
import { nameStrength } from "../people/nameShape";
import { addressAt } from "../sheet/place";
import { columnName } from "../sheet/address";
import { columnsOf, endColumn, endRow, hasColumn, rowsOf, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { isDigitSign, readBox, tokenOf } from "../ballot/codes";
import { readPaperNote } from "../ballot/faultWords";
import { MARK } from "../ballot/mark";
import type { Reading } from "../ballot/reading";
import { finding, type Finding } from "../finding/finding";
import type { BallotTable } from "../recognise/ballotTable";
import {
  ballotNumber,
  isCodeLike,
  isLabel,
  isMarkUnder,
  isNumberHeader,
  isRemarkHeader,
  isSignUnder,
  levelOfHeader,
} from "../recognise/cells";
import { cleanText } from "../text/text";
import { namesOffice } from "../vocabulary/offices";
import { areIdentities, isGivenName, isTypedPerson } from "./columnTexts";

interface Column {
  readonly column: number;
  readonly heads: readonly Cell[];
  readonly typed: readonly Cell[];
  /** A level is named right above the marks. */
  readonly levels: boolean;
  /** It touches the marks. */
  readonly isBeside: boolean;
  /** Most ballots have something in it. */
  readonly isFull: boolean;
}

function columnAt(grid: SheetGrid, { marks, header }: BallotTable, column: number): Column {
  const heads = header ? rowsOf(header).map((row) => cellAt(grid, row, column)) : [];
  const typed = rowsOf(marks)
    .map((row) => cellAt(grid, row, column))
    .filter((cell) => !isBlank(cell));
  const levels = levelOfHeader(cellAt(grid, marks.row - 1, column)) !== undefined;
  const isBeside = column === marks.column - 1 || column === endColumn(marks);
  return { column, heads, typed, levels, isBeside, isFull: typed.length * 2 > marks.rows };
}

/** Whether most of some cells are marks by a sign under the reading in use. */
export function areMarks(typed: readonly Cell[], reading: Reading): boolean {
  return typed.filter((cell) => isSignUnder(cell, reading)).length * 2 > typed.length;
}

/** Codes under a head that is no person's; a tick there is no ballot's. */
function judgeRemarks({ heads, typed }: Column, reading: Reading): "ballots" | "perhaps" | "other" {
  if (reading.layout === "boxes" || !areMarks(typed, reading)) return "other";
  return heads.some(isNumberHeader) ? "ballots" : "perhaps";
}

/** Boxes under a level whose two neighbours are not there. */
function isLooseBox({ levels, typed }: Column, reading: Reading): boolean {
  return reading.layout === "boxes" && levels && typed.every((cell) => readBox(cell) !== MARK.unknown);
}

/** Digits under the head of somebody: right beside the marks nothing tells a person's from those that check ballots. */
function judgeDigits(
  { heads, typed, isBeside, isFull }: Column,
  reading: Reading,
): "ballots" | "perhaps" | "other" {
  const areMarked = typed.every((cell) => isMarkUnder(cell, reading) || cell === 0);
  // Under no head at all, right beside the marks, they may be of somebody whose name was forgotten.
  const mayBePersons = heads.some(isLabel) || (isBeside && isFull && heads.every(isBlank));
  if (!areMarked || !mayBePersons) return "other";
  return isBeside ? "ballots" : "perhaps";
}

/** Short texts that are no signs: somebody's mistyped ballots, or one word that checks each of them. */
function judgeCodes({ heads, typed }: Column): "ballots" | "perhaps" | "other" {
  if (!heads.some(isLabel)) return "other";
  const strengths = heads.map((head) =>
    typeof head === "string" ? nameStrength(personInHead(head).name) : 0,
  );
  const strength = Math.max(0, ...strengths);
  const isCheck = strength === 0 && new Set(typed.map((cell) => tokenOf(cell))).size === 1;
  // Under a head that names nobody, names say who typed the ballots.
  if (strength < 2 && typed.filter(isGivenName).length * 2 > typed.length) return "perhaps";
  const isCode = (cell: Cell) => isCodeLike(cell) || (strength === 2 && isDigitSign(String(tokenOf(cell))));
  const areCodes = typed.filter(isCode).length * 2 >= typed.length;
  return areCodes && !isCheck ? "ballots" : "perhaps";
}

/** Whether a head says whose marks stand below it: by a name, or by the office under a name like "Tín Nhiệm". */
const isPersons = (head: Cell) => isTypedPerson(head) || (typeof head === "string" && namesOffice(head));

/** Digits right beside the marks under somebody's head, even of no set that is known, some declared invalid in words. */
function areSomebodysDigits({ heads, typed, isBeside }: Column): boolean {
  const digits = typed.filter((cell) => isDigitSign(String(tokenOf(cell))));
  return isBeside && heads.some(isPersons) && digits.length * 2 > typed.length;
}

function judgeColumn(column: Column, reading: Reading): "ballots" | "perhaps" | "other" {
  const { heads, typed } = column;
  if (typed.length === 0) return "other";
  if (areSomebodysDigits(column)) return "ballots";
  if (typed.some((cell) => readPaperNote(cell).facts.length > 0)) return "perhaps";
  if (heads.some(isRemarkHeader)) return judgeRemarks(column, reading);
  if (isLooseBox(column, reading)) return "ballots";
  const areNumbers = typed.every((cell) => ballotNumber(cell) !== null);
  if (areNumbers) return judgeDigits(column, reading);
  if (typed.some((cell) => isSignUnder(cell, reading))) return "ballots";
  if (areIdentities(typed)) return "other";
  return judgeCodes(column);
}

function nameOf({ heads, column }: Column): string {
  const head = heads.find(isLabel);
  return typeof head === "string" ? cleanText(head) : columnName(column);
}

/** A column beside the marks that may hold ballots. */
export interface StrayColumn {
  readonly column: number;
  readonly finding: Finding;
}

/**
 * Columns beside the marks that are, or may be, ballots which the range leaves out: F107, or W106 where it may be
 * something else.
 *
 * @param others - columns that are known to be something else
 */
export function strayColumns(
  grid: SheetGrid,
  table: BallotTable,
  reading: Reading,
  others: readonly Area[],
): readonly StrayColumn[] {
  const { marks } = table;
  const all = columnsOf(grid);
  // What stands above or below says nothing of a column here.
  const beside = others.filter((area) => area.row < endRow(marks) && marks.row < endRow(area));
  const outside = all.filter((column) => !hasColumn(marks, column));
  return outside
    .filter((column) => column !== table.numberColumn && !beside.some((area) => hasColumn(area, column)))
    .map((column) => columnAt(grid, table, column))
    .flatMap((column) => {
      const verdict = judgeColumn(column, reading);
      if (verdict === "other") return [];
      const code = verdict === "ballots" ? "F107" : "W106";
      const where = { sheet: grid.sheet, address: addressAt(grid, marks.row, column.column) };
      return [{ column: column.column, finding: finding(code, { header: nameOf(column) }, where) }];
    });
}
