import type { Area } from "../../core/sheet/area";

/** A property that Excel answers for a whole area when all of it agrees, and with null when it does not. */
export interface Search {
  readonly root: Area;
  /** Asks Excel; the answer can be read after the next sync. */
  ask(area: Area): () => unknown;
  split(area: Area): readonly Area[];
  /** An area in which all agree. */
  found(area: Area, value: unknown): void;
  /** So many syncs are spent on it at most; without it, as many as on all. */
  readonly most?: number;
  /** An area in which not all agree, and nobody knows where. */
  left?(area: Area): void;
}

interface Task {
  readonly search: Search;
  readonly area: Area;
}

/** Questions of one sync; the requests and answers stay far below Excel's limits. */
const MOST_QUESTIONS = 1_000;

/** Takes away what has had its share of the syncs. */
function giveUp(waiting: Task[], wave: number): void {
  const tasks = waiting.splice(0);
  for (const task of tasks) {
    const { search, area } = task;
    if (wave < (search.most ?? Infinity)) waiting.push(task);
    else search.left?.(area);
  }
}

/**
 * Finds where properties change, by asking for parts of what is mixed. What was found last is followed first, so
 * that something is known when the syncs run out.
 *
 * @param sync - answers `false` to stop
 * @param most - how many syncs it may take
 */
export async function narrow(
  searches: readonly Search[],
  sync: () => Promise<boolean>,
  most: number,
): Promise<void> {
  const waiting: Task[] = searches.map((search) => ({ search, area: search.root }));
  for (let wave = 0; wave < most && waiting.length > 0; wave++) {
    giveUp(waiting, wave);
    const asked = waiting
      .splice(-MOST_QUESTIONS)
      .map(({ search, area }) => ({ search, area, answer: search.ask(area) }));
    if (!(await sync())) return;
    for (const { search, area, answer } of asked) {
      const value = answer();
      const parts = value === null ? search.split(area) : [];
      if (value !== null) search.found(area, value);
      else if (parts.length === 0) search.left?.(area);
      parts.forEach((part) => waiting.push({ search, area: part }));
    }
  }
  giveUp(waiting, Infinity);
}

function cutInto(from: number, count: number, parts: number): readonly (readonly [number, number])[] {
  const size = Math.ceil(count / parts);
  return Array.from({ length: Math.ceil(count / size) }, (_, at) => [
    from + at * size,
    Math.min(size, count - at * size),
  ]);
}

const PARTS = 8;

/** Up to eight parts one above the other; none of a single row. */
export function splitRows(area: Area): readonly Area[] {
  if (area.rows === 1) return [];
  return cutInto(area.row, area.rows, PARTS).map(([row, rows]) => ({ ...area, row, rows }));
}

/** Up to eight parts side by side; none of a single column. */
export function splitColumns(area: Area): readonly Area[] {
  if (area.columns === 1) return [];
  return cutInto(area.column, area.columns, PARTS).map(([column, columns]) => ({ ...area, column, columns }));
}

/** Parts along the longer side; none of a single cell. */
export function splitLonger(area: Area): readonly Area[] {
  return area.rows >= area.columns ? splitRows(area) : splitColumns(area);
}
