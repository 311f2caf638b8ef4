import { LEVELS, type Level } from "../ballot/mark";
import { cellAt, isBlank, widthOf, type Cell, type SheetGrid } from "../cell/cell";
import { levelOfHeader } from "../recognise/cells";
import { cleanText, fold } from "../text/text";
import type { Batch, LevelColumn } from "./countsTable";

const PERCENT = /%|\b(?:ti le|ty le|ti trong)\b/;
const TOTAL = /^(?:tong(?: so| cong)?|cong|tong hop|ket qua chung)\b/;

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

/** Columns of a sheet that were read, absolute. */
export function columnsOf(grid: SheetGrid): readonly number[] {
  return range(grid.column, grid.column + widthOf(grid.cells) - 1);
}

const textOf = (cell: Cell): string => (typeof cell === "string" ? cleanText(cell) : "");

function levelOf(text: string): Level | undefined {
  return LEVELS[(levelOfHeader(text) ?? 0) - 1];
}

interface Named {
  readonly column: number;
  readonly level: Level;
}

function levelsIn(grid: SheetGrid, row: number): readonly Named[] {
  // Every row of ballots is looked at, so only the few texts of a level cost anything.
  const named: Named[] = [];
  for (const cells of grid.cells.slice(row - grid.row, row - grid.row + 1)) {
    cells.forEach((cell, at) => {
      const level = typeof cell === "string" ? levelOf(cell) : undefined;
      if (level) named.push({ column: grid.column + at, level });
    });
  }
  return named;
}

/** Whether columns name the three levels in order, once or several times. */
function isComplete(named: readonly Named[]): boolean {
  const isInOrder = named.every(({ level }, at) => level === LEVELS[at % LEVELS.length]);
  return named.length > 0 && named.length % LEVELS.length === 0 && isInOrder;
}

/** The head of a table of counts. */
export interface CountsHead {
  /** Row that names the levels. */
  readonly row: number;
  /** First row under the head. */
  readonly below: number;
  readonly named: readonly Named[];
}

function isPercentHead(grid: SheetGrid, rows: readonly number[], column: number): boolean {
  return rows.some((row) => PERCENT.test(fold(textOf(cellAt(grid, row, column)))));
}

/** A row right under the levels that says which of their columns are counts and which percentages. */
function hasSubHead(grid: SheetGrid, row: number, named: readonly Named[]): boolean {
  const cells = named.map(({ column }) => cellAt(grid, row, column));
  const first = cells.slice(0, 1).map(textOf);
  // A count that cannot be read is no head of the numbers beside it.
  const hasNumber = cells.some((cell) => typeof cell === "number" || /^\(?\d/.test(textOf(cell)));
  return !hasNumber && first.some((text) => text !== "");
}

/** "(1) | (2) | (3)" or "1 | 2 | 3" under the head, which numbers the columns. */
function isIndex(grid: SheetGrid, row: number, named: readonly Named[]): boolean {
  const columns = named.map(({ column }) => column);
  const cells = range(Math.min(...columns), Math.max(...columns))
    .map((column) => cellAt(grid, row, column))
    .filter((cell) => !isBlank(cell));
  return cells.length > 1 && cells.every((cell) => typeof cell === "string" && /^\s*\(\d+\)\s*$/.test(cell));
}

/** The first row that names the three levels in order above numbers; `null` where none does. */
export function findHead(grid: SheetGrid, from: number, to: number): CountsHead | null {
  for (const row of range(from, to)) {
    const named = levelsIn(grid, row);
    if (!isComplete(named)) continue;
    const under = hasSubHead(grid, row + 1, named) ? row + 2 : row + 1;
    return { row, below: isIndex(grid, under, named) ? under + 1 : under, named };
  }
  return null;
}

function percentOf(grid: SheetGrid, head: CountsHead, own: Named, next: Named | undefined): number | null {
  const right = own.column + 1;
  const isFree = !next || next.column > right;
  return isFree && isPercentHead(grid, range(head.row, head.below - 1), right) ? right : null;
}

/** What stands over the first of three levels, up to two rows above it. */
function batchName(grid: SheetGrid, head: CountsHead, column: number): string {
  const above = [head.row - 1, head.row - 2].map((row) => textOf(cellAt(grid, row, column)));
  return above.filter(Boolean).slice(0, 1).join("");
}

/** The batches of a head, from left to right. */
export function batchesOf(grid: SheetGrid, head: CountsHead): readonly Batch[] {
  const columns = head.named.map((named, at): LevelColumn => ({
    ...named,
    percent: percentOf(grid, head, named, head.named[at + 1]),
  }));
  const starts = range(0, columns.length / LEVELS.length - 1).map((batch) => batch * LEVELS.length);
  return starts.flatMap((start) => {
    const own = columns.slice(start, start + LEVELS.length);
    const isOnly = own.length === columns.length;
    return own.slice(0, 1).map(({ column }) => ({
      name: isOnly ? "" : batchName(grid, head, column),
      columns: own,
    }));
  });
}

/** Whether a batch is the sum of the others. */
export function isTotal({ name }: Batch): boolean {
  return TOTAL.test(fold(name));
}

/** The column headed by one of some words in the rows of a head. */
export function columnHeaded(grid: SheetGrid, head: CountsHead, pattern: RegExp): number | null {
  const rows = range(Math.max(grid.row, head.row - 2), head.below - 1);
  return (
    columnsOf(grid).find((column) =>
      rows.some((row) => pattern.test(fold(textOf(cellAt(grid, row, column))))),
    ) ?? null
  );
}
