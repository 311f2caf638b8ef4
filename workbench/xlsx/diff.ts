import type { ICellData, IWorksheetData } from "@univerjs/core";
import { holdsCell } from "../area/area";
import type { ArrayBlock, SheetFacts } from "./cellsIn";
import { BLANK, columnsOf, contentOf, sharedFormulas, spilledCells, withSpill } from "./content";
import type { Content, Formulas, Spilled } from "./content";
import { placeName, played } from "./implicit";
import type { Spill } from "./types";
import type { CellMatrix } from "./univer";

/** What a cell of the file must become. */
export interface CellEdit {
  readonly content: Content;
  /** The formula is as it was: only the cached result changes. */
  readonly keepFormula: boolean;
  /** A formula came, went or became another. */
  readonly formulaChanged: boolean;
}

type SheetData = Partial<IWorksheetData>;

/** The cells of a sheet, in the file or in the workbench. */
interface Side {
  readonly cells: CellMatrix<ICellData>;
  readonly shared: Formulas;
  readonly spilled: CellMatrix<Spilled>;
}

interface Comparison {
  readonly file: Side;
  readonly now: Side;
  readonly facts: SheetFacts;
  /** Cells whose results here are none. */
  readonly implicit: ReadonlySet<string>;
  /** Blocks whose formula stands unchanged and of whose spill nothing is known. */
  readonly kept: readonly ArrayBlock[];
}

const TINY = 1e-12;

function contentAt(side: Side, row: number, column: number): Content {
  const cell = side.cells[row]?.[column];
  const content = cell === undefined ? BLANK : contentOf(cell, row, column, side.shared);
  return withSpill(content, side.spilled[row]?.[column]);
}

/** Spills as the file has them cached. */
function fileSpills(cells: CellMatrix<ICellData>, facts: SheetFacts): CellMatrix<Spilled> {
  const spilled: CellMatrix<Spilled> = {};
  const noFormulas: Formulas = new Map();
  for (const row of columnsOf(facts.blockValues)) {
    for (const column of columnsOf(facts.blockValues[row])) {
      const cell = facts.blockValues[row]?.[column];
      if (cell === undefined) continue;
      const { value } = contentOf(cell, row, column, noFormulas);
      (spilled[row] ??= {})[column] = { value, area: null };
    }
  }
  for (const block of facts.blocks) {
    const { value } = contentOf(cells[block.row]?.[block.column] ?? {}, block.row, block.column, noFormulas);
    (spilled[block.row] ??= {})[block.column] = { value, area: block.area };
  }
  return spilled;
}

function sameValue(left: Content["value"], right: Content["value"], derived: boolean): boolean {
  if (left === right) return true;
  if (!derived || typeof left !== "number" || typeof right !== "number") return false;
  return Math.abs(left - right) <= TINY * Math.max(Math.abs(left), Math.abs(right));
}

function sameArea(left: Content, right: Content): boolean {
  return JSON.stringify(left.area) === JSON.stringify(right.area);
}

/**
 * A result that the workbench could not work out is no reason to lose the one the file holds: an error may be its own.
 */
function noBetter(before: Content, after: Content): boolean {
  return after.value === null || (after.error && !before.error && before.value !== null);
}

function compare(before: Content, after: Content): CellEdit | null {
  const sameFormula =
    before.formula === after.formula && (before.formula === null || sameArea(before, after));
  const derived = before.formula !== null;
  const formulaChanged = before.formula !== after.formula;
  if (!sameFormula) return { content: after, keepFormula: false, formulaChanged };
  if (before.error === after.error && sameValue(before.value, after.value, derived)) return null;
  if (derived && noBetter(before, after)) return null;
  return { content: after, keepFormula: derived, formulaChanged };
}

function isKept(comparison: Comparison, row: number, column: number): boolean {
  return comparison.kept.some((block) => holdsCell(block.area, row, column));
}

function untouched(file: ICellData | undefined, now: ICellData | undefined): boolean {
  if (file === undefined || now === undefined) return file === now;
  return file.v === now.v && file.t === now.t && file.f === now.f && !now.p && !now.si && !now.f;
}

function isSpilled(comparison: Comparison, row: number, column: number): boolean {
  return [comparison.file, comparison.now].some((side) => side.spilled[row]?.[column] !== undefined);
}

function editAt(comparison: Comparison, row: number, column: number): CellEdit | null {
  const { file, now, implicit } = comparison;
  if (implicit.has(placeName(row, column))) return null;
  const plain = !isSpilled(comparison, row, column);
  if (plain && untouched(file.cells[row]?.[column], now.cells[row]?.[column])) return null;
  const before = contentAt(file, row, column);
  const after = contentAt(now, row, column);
  if (!isKept(comparison, row, column)) return compare(before, after);
  if (after.formula !== null) return compare(before, { ...after, area: before.area });
  return after.value === null ? null : compare(before, after);
}

export type Edits = Map<number, Map<number, CellEdit>>;

function put(edits: Edits, row: number, column: number, edit: CellEdit): void {
  const line = edits.get(row) ?? new Map<number, CellEdit>();
  line.set(column, edit);
  edits.set(row, line);
}

/** Where the cell that carries a shared formula changes, every other cell of the group gets its own formula. */
function unshare(comparison: Comparison, edits: Edits): void {
  const lost = comparison.facts.shared.filter(
    (cell) => cell.master && edits.get(cell.row)?.get(cell.column)?.keepFormula === false,
  );
  const groups = new Set(lost.map((cell) => cell.group));
  for (const { row, column, group } of comparison.facts.shared) {
    if (!groups.has(group) || edits.get(row)?.get(column)?.keepFormula === false) continue;
    const before = contentAt(comparison.file, row, column);
    const content = edits.get(row)?.get(column)?.content ?? before;
    put(edits, row, column, { content, keepFormula: false, formulaChanged: false });
  }
}

function keptBlocks(file: Side, now: Side, facts: SheetFacts): ArrayBlock[] {
  return facts.blocks.filter(({ row, column }) => {
    const before = contentAt(file, row, column).formula;
    return now.spilled[row]?.[column]?.area == null && contentAt(now, row, column).formula === before;
  });
}

/** Cells of an original sheet whose content differs from what the file holds. Formats are not compared. */
export function editsOf(file: SheetData, facts: SheetFacts, now: SheetData, spills: readonly Spill[]): Edits {
  const fileCells = file.cellData ?? {};
  const nowCells = now.cellData ?? {};
  const { spills: own, implicit } = played(spills, fileCells, nowCells, facts);
  const fileSide: Side = { cells: fileCells, shared: new Map(), spilled: fileSpills(fileCells, facts) };
  const nowSide: Side = { cells: nowCells, shared: sharedFormulas(nowCells), spilled: spilledCells(own) };
  const kept = keptBlocks(fileSide, nowSide, facts);
  const comparison = { file: fileSide, now: nowSide, facts, implicit, kept };
  const edits: Edits = new Map();
  for (const row of columnsOf(fileCells, nowCells, fileSide.spilled, nowSide.spilled)) {
    const lines = [fileCells[row], nowCells[row], fileSide.spilled[row], nowSide.spilled[row]];
    for (const column of columnsOf(...lines)) {
      const edit = editAt(comparison, row, column);
      if (edit !== null) put(edits, row, column, edit);
    }
  }
  unshare(comparison, edits);
  return edits;
}
