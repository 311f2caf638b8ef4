import { between, columnsOf, endColumn, rowsOf, type Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { nameKey } from "../people/nameKey";
import { isLabel, isNumberHeader, isRemarkHeader, paperNumber } from "./cells";

/** Rows above the marks in which the names may stand. */
const HEAD_REACH = 4;

/** Ballots beside others that name the same people. */
export interface SideBlock {
  /** The column of their numbers. */
  readonly number: number;
  /** From the first column of their marks to the last. */
  readonly people: readonly [number, number];
}

export interface SideBlocks {
  readonly first: SideBlock;
  readonly blocks: readonly SideBlock[];
  /** The row that names the people. */
  readonly head: number;
}

interface Named {
  readonly column: number;
  readonly key: string;
}

/** Who is named over each column of the marks in one row. */
function namesIn(grid: SheetGrid, marks: Area, row: number): readonly Named[] {
  return columnsOf(marks).flatMap((column) => {
    const cell = cellAt(grid, row, column);
    if (typeof cell !== "string" || !isLabel(cell) || isNumberHeader(cell) || isRemarkHeader(cell)) return [];
    return [{ column, key: nameKey(cell) }];
  });
}

/** Columns as they stand from their first on, and whose they are. */
function shapeOf(named: readonly Named[]): string {
  const first = Math.min(...named.map(({ column }) => column));
  return named.map(({ column, key }) => `${String(column - first)} ${key}`).join("|");
}

/** The columns of the same people, once per block, each as far from the first of them; none where nobody comes again. */
function repeated(named: readonly Named[]): readonly (readonly number[])[] {
  const keys = named.map(({ key }) => key);
  const size = keys.indexOf(String(keys[0]), 1);
  if (size < 1 || keys.length % size > 0 || new Set(keys).size > size) return [];
  const blocks = Array.from({ length: keys.length / size }, (_, at) =>
    named.slice(at * size, (at + 1) * size),
  );
  const areSame = new Set(blocks.map(shapeOf)).size === 1;
  return areSame ? blocks.map((block) => block.map(({ column }) => column)) : [];
}

const numberAt = (grid: SheetGrid, row: number, column: number) => paperNumber(cellAt(grid, row, column));

/** Rows of the marks in which some columns hold something. */
export function typedRows(
  grid: SheetGrid,
  marks: Area,
  [from, to]: readonly [number, number],
): readonly number[] {
  const columns = between(from, to);
  return rowsOf(marks).filter((row) => columns.some((column) => !isBlank(cellAt(grid, row, column))));
}

/** The nearest column left of some people that numbers each of their ballots; `null` where none does. */
function numbersOf(
  grid: SheetGrid,
  marks: Area,
  people: readonly [number, number],
  after: number,
): SideBlock | null {
  const rows = typedRows(grid, marks, people);
  const isNumbering = (column: number) => rows.every((row) => numberAt(grid, row, column) !== null);
  const number = between(after, people[0] - 1).findLast(isNumbering);
  return number === undefined || rows.length === 0 ? null : { number, people };
}

/** The blocks with their numbers; none where these are missing, come again, or stand elsewhere beside the people. */
function numberedOn(
  grid: SheetGrid,
  marks: Area,
  columns: readonly (readonly number[])[],
): readonly SideBlock[] {
  // Over boxes names stand in the first column of each person; the marks end with those of the last.
  const more = endColumn(marks) - 1 - Math.max(...columns.flat());
  const reach = columns.map((own): readonly [number, number] => [Number(own[0]), Number(own.at(-1)) + more]);
  const blocks = reach.flatMap((people, at) => {
    const before = reach[at - 1];
    return numbersOf(grid, marks, people, before ? before[1] + 1 : grid.column) ?? [];
  });
  const leads = new Set(blocks.map(({ number, people: [first] }) => first - number));
  const numbers = blocks.flatMap(({ number, people }) =>
    typedRows(grid, marks, people).map((row) => numberAt(grid, row, number)),
  );
  const areAll = blocks.length === columns.length && leads.size === 1;
  return areAll && new Set(numbers).size === numbers.length ? blocks : [];
}

/**
 * Ballots that a clerk went on with beside the first ones to save paper: blocks that name the same people in the same
 * order, each with numbers of ballots that no other has.
 *
 * @param marks - from the first column of marks to the last, whatever stands between the blocks
 * @returns `null` where nobody is named again, or where nothing says that these are other ballots
 * @example
 * // "STT | A | B | | STT | A | B" over 1 … 20 and 21 … 40 → two blocks
 */
export function sideBlocks(grid: SheetGrid, marks: Area): SideBlocks | null {
  for (const head of between(Math.max(grid.row, marks.row - HEAD_REACH), marks.row - 1)) {
    const columns = repeated(namesIn(grid, marks, head));
    const blocks = columns.length > 1 ? numberedOn(grid, marks, columns) : [];
    const [first] = blocks;
    if (first) return { first, blocks, head };
  }
  return null;
}
