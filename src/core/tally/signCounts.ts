import { widthOf, type Cell, type Grid } from "../sheet/cell";
import { nth } from "../sheet/nth";

/** As many different values as have a bit each in {@link SignCounts.sets}; ballots hold four to eight. */
const MOST = 32;

/** The first values if they are texts; the blank text, which is the very first value, for all others. */
function textsOf(values: readonly Cell[]) {
  const text = (at: number) => {
    const value = values[at];
    return typeof value === "string" ? value : "";
  };
  return { second: text(1), third: text(2), fourth: text(3) };
}

const OTHER = -1;

function placeAmong(text: string, second: string, third: string, fourth: string): number {
  if (text === "") return 0;
  if (text === second) return 1;
  if (text === third) return 2;
  return text === fourth ? 3 : OTHER;
}

/** The place of a value, which is put last if it is new. */
function placeIn(values: Cell[], cell: Cell): number {
  const known = values.indexOf(cell);
  return known >= 0 ? known : values.push(cell) - 1;
}

/** How often each value stands in each column of a range, and which stand in each row. */
export interface SignCounts {
  readonly columns: number;
  readonly values: readonly Cell[];
  /** Cells of the whole range that hold each value. */
  readonly counts: Uint32Array;
  /** Cells of a column that hold a value; both by place, from 0. */
  readonly countOf: (column: number, value: number) => number;
  /** Per row, a bit for each value that stands in it: the lowest for the first value. */
  readonly sets: Uint32Array;
}

function totalsOf(inColumns: Uint32Array, values: number): Uint32Array {
  const totals = new Uint32Array(values);
  inColumns.forEach((count, at) => {
    const value = at % MOST;
    if (count > 0) totals[value] = nth(totals, value) + count;
  });
  return totals;
}

/**
 * Counts the values of a range in one pass. Nothing is kept of a single cell, so that six million take little more time
 * than looking at them.
 *
 * @returns `null` where there are more different values than ballots have: errors, numbers, remarks among the marks
 * @example countSigns([["TNC", "TN"], ["TNC", null]]) // "TNC" 2 of column 0; sets 0b11 and 0b101
 */
export function countSigns(cells: Grid): SignCounts | null {
  const columns = widthOf(cells);
  const inColumns = new Uint32Array(columns * MOST);
  const sets = new Uint32Array(cells.length);
  const values: Cell[] = [""];
  // Texts are compared with texts alone: a comparison that has seen anything else is no longer one of addresses.
  let { second, third, fourth } = textsOf(values);
  for (const [row, line] of cells.entries()) {
    let set = 0;
    for (let column = 0; column < columns; column++) {
      const cell = line[column] ?? null;
      let place = typeof cell === "string" ? placeAmong(cell, second, third, fourth) : OTHER;
      if (place === OTHER) {
        place = placeIn(values, cell);
        if (place >= MOST) return null;
        ({ second, third, fourth } = textsOf(values));
      }
      const at = column * MOST + place;
      inColumns[at] = nth(inColumns, at) + 1;
      set |= 1 << place;
    }
    sets[row] = set;
  }
  const countOf = (column: number, value: number) => nth(inColumns, column * MOST + value);
  return { columns, values, counts: totalsOf(inColumns, values.length), sets, countOf };
}
