import { nth } from "./nth";

/**
 * Rows of cells with every different value named once. A sheet of ballots holds millions of cells but few values: what
 * has to be thought about is thought about once per value, and a typed array goes to a worker without being copied.
 */
export interface Packed<T> {
  readonly rows: number;
  readonly columns: number;
  /** `ids[row × columns + column]` is the place of the cell's value in `values`. */
  readonly ids: Uint32Array;
  readonly values: readonly T[];
}

/** Values that are compared one by one before the map is asked: nearly always the three codes and a blank. */
const PROBED = 8;

/**
 * Packs rows of values. Values are told apart as `===` does.
 *
 * @param columns - width of the result; what a row lacks is `missing`
 * @example pack([["TNC", "TN"], ["TNC"]], 2, null) // ids 0 1 0 2, values "TNC", "TN", null
 */
export function pack<T>(rows: readonly (readonly T[])[], columns: number, missing: T): Packed<T> {
  const ids = new Uint32Array(rows.length * columns);
  const values: T[] = [];
  const known = new Map<T, number>();
  let limit = 0;
  let at = 0;
  for (const row of rows) {
    for (let column = 0; column < columns; column++) {
      const value = row[column] ?? missing;
      let id = 0;
      while (id < limit && values[id] !== value) id++;
      if (id === limit) {
        id = known.get(value) ?? values.length;
        if (id === values.length) {
          known.set(value, id);
          values.push(value);
          limit = Math.min(values.length, PROBED);
        }
      }
      ids[at++] = id;
    }
  }
  return { rows: rows.length, columns, ids, values };
}

/** How many cells hold each value, in the order of `values`. */
export function countValues({ ids, values }: Pick<Packed<unknown>, "ids" | "values">): Uint32Array {
  const counts = new Uint32Array(values.length);
  // Counted by place: walking the ids with `for..of` takes half as long again.
  for (let at = 0; at < ids.length; at++) {
    const id = nth(ids, at);
    counts[id] = nth(counts, id) + 1;
  }
  return counts;
}

/** Packed rows one below the other; a value of several parts is one value again. */
export function joinPacked<T>(parts: readonly Packed<T>[]): Packed<T> {
  const [first, ...others] = parts;
  if (first && others.length === 0) return first;
  const ids = new Uint32Array(parts.reduce((sum, part) => sum + part.ids.length, 0));
  const values: T[] = [];
  const known = new Map<T, number>();
  const idOf = (value: T) => {
    const id = known.get(value) ?? values.length;
    if (id === values.length) {
      known.set(value, id);
      values.push(value);
    }
    return id;
  };
  let at = 0;
  for (const part of parts) {
    const places = Uint32Array.from(part.values, idOf);
    for (let own = 0; own < part.ids.length; own++) ids[at++] = nth(places, nth(part.ids, own));
  }
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return { rows, columns: first?.columns ?? 0, ids, values };
}
