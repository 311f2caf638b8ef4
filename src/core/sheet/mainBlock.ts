import type { Area } from "./area";

/** Cells that hold something: of each row that has any, the columns, in their order. */
export type Filled = ReadonlyMap<number, readonly number[]>;

/** A rectangle so large is read only where it is well filled; above that, far cells are left aside. */
const LARGE = 200_000;
const SPARE = 8;
/** So many blank rows or columns between two cells part a sheet. */
const ROW_GAP = 100;
const COLUMN_GAP = 50;

/** What of a sheet is read, and the areas around what is not. */
export interface MainBlock {
  /** `null` for a sheet of blank cells. */
  readonly area: Area | null;
  readonly aside: readonly Area[];
}

const countOf = (filled: Filled) => [...filled.values()].reduce((sum, columns) => sum + columns.length, 0);

/** The smallest area around all cells, of which there are some. */
function areaOf(filled: Filled): Area {
  let [left, right, top, bottom] = [Infinity, -1, Infinity, -1];
  for (const [row, columns] of filled) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of columns) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Things by a number of theirs, parted where the step from one to the next is wide. */
function groupsOf<T>(all: Iterable<T>, numberOf: (one: T) => number, gap: number): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let group: T[] = [];
  let before = -Infinity;
  for (const one of [...all].sort((first, second) => numberOf(first) - numberOf(second))) {
    if (numberOf(one) - before > gap) {
      group = [];
      groups.push(group);
    }
    group.push(one);
    before = numberOf(one);
  }
  return groups;
}

function inColumns(filled: Filled, band: ReadonlySet<number>): Filled {
  const inside = [...filled].map(([row, own]) => [row, own.filter((column) => band.has(column))] as const);
  return new Map(inside.filter(([, own]) => own.length > 0));
}

/** The pieces of a sheet that wide gaps leave, first between rows, then between columns. */
function piecesOf(filled: Filled): readonly Filled[] {
  const byRows = groupsOf(filled, ([row]) => row, ROW_GAP);
  if (byRows.length > 1) return byRows.map((rows) => new Map(rows));
  const columns = new Set([...filled.values()].flat());
  return groupsOf(columns, (column) => column, COLUMN_GAP).map((band) => inColumns(filled, new Set(band)));
}

/** Whether a rectangle with so many cells that hold something is mostly nothing. */
export function isSparse({ rows, columns }: Pick<Area, "rows" | "columns">, cells: number): boolean {
  return rows * columns > LARGE && rows * columns > SPARE * cells;
}

/**
 * The part of a sheet that is read: all of it, or, where cells stand so far apart that the rectangle around them would
 * be mostly nothing, the piece with most cells.
 */
export function mainBlock(filled: Filled): MainBlock {
  const aside: Area[] = [];
  if (filled.size === 0) return { area: null, aside };
  let own = filled;
  for (;;) {
    const area = areaOf(own);
    if (!isSparse(area, countOf(own))) return { area, aside };
    const pieces = piecesOf(own);
    if (pieces.length === 1) return { area, aside };
    const main = pieces.reduce((best, piece) => (countOf(piece) > countOf(best) ? piece : best));
    aside.push(...pieces.filter((piece) => piece !== main).map(areaOf));
    own = main;
  }
}
