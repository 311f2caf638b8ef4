import { widthOf, type Cell, type Grid } from "./cell";
import { nth } from "./nth";

/**
 * A range with every different value named once. A sheet of ballots holds millions of cells but few values:
 * what has to be thought about is thought about once per value.
 */
export interface CellIndex {
  readonly rows: number;
  readonly columns: number;
  /** `ids[row × columns + column]` is the place of the cell's value in `values`. */
  readonly ids: Uint32Array;
  readonly values: readonly Cell[];
  /** How many cells hold each value. */
  readonly counts: Uint32Array;
}

/** Values that are looked for one by one before the map is asked: nearly always the three codes and a blank. */
const PROBED = 8;

function countIds(ids: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  // Counted by place: walking the ids with `for..of` takes half as long again.
  for (let at = 0; at < ids.length; at++) {
    const id = nth(ids, at);
    counts[id] = nth(counts, id) + 1;
  }
  return counts;
}

/** Names the values of a range. Cells missing at the end of a row are blank. */
export function indexCells(cells: Grid): CellIndex {
  const rows = cells.length;
  const columns = widthOf(cells);
  const ids = new Uint32Array(rows * columns);
  const values: Cell[] = [];
  const known = new Map<Cell, number>();
  let limit = 0;
  let at = 0;
  for (const row of cells) {
    for (let column = 0; column < columns; column++) {
      const cell = row[column] ?? null;
      let id = 0;
      while (id < limit && values[id] !== cell) id++;
      if (id === limit) {
        id = known.get(cell) ?? values.length;
        if (id === values.length) {
          known.set(cell, id);
          values.push(cell);
          limit = Math.min(values.length, PROBED);
        }
      }
      ids[at++] = id;
    }
  }
  return { rows, columns, ids, values, counts: countIds(ids, values.length) };
}
