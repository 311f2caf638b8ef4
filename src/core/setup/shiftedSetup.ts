import { areaAddress, parseArea } from "../sheet/address";
import type { Area } from "../sheet/area";
import type { CountSetup, KindSetup } from "./setup";
import { hasBallots, type Source } from "./source";

/** Whole rows or columns that came or went. */
export interface Shift {
  readonly axis: "row" | "column";
  /** The first of them, from 0. */
  readonly at: number;
  /** How many came; below 0 where so many went. */
  readonly count: number;
}

const SIZES = { row: "rows", column: "columns" } as const;

/** How many of the numbers from one on, so many, stand in front of a limit. */
const before = (from: number, count: number, limit: number) =>
  Math.max(0, Math.min(from + count, limit) - from);

/**
 * Where an area stands after rows or columns came or went, as Excel moves what a formula names.
 *
 * @returns `null` where nothing of it is left
 * @example shiftedArea({ row: 4, column: 2, rows: 46, columns: 13 }, { axis: "row", at: 4, count: 1 })?.row // 5
 */
export function shiftedArea(area: Area, { axis, at, count }: Shift): Area | null {
  const start = area[axis];
  const size = area[SIZES[axis]];
  if (count >= 0) {
    if (at <= start) return { ...area, [axis]: start + count };
    return at < start + size ? { ...area, [SIZES[axis]]: size + count } : area;
  }
  const gone = before(at, -count, start + size) - before(at, -count, start);
  return gone === size
    ? null
    : { ...area, [axis]: start - before(at, -count, start), [SIZES[axis]]: size - gone };
}

function shiftedSource(source: Source, shift: Shift): Source {
  const moved = (area: Area | null) => area && shiftedArea(area, shift);
  // Marks that are gone are missed, and said to be.
  const marks = shiftedArea(source.marks, shift) ?? source.marks;
  if (!hasBallots(source)) return { ...source, marks };
  const { people, numbers, faults } = source;
  return { ...source, marks, people: moved(people), numbers: moved(numbers), faults: moved(faults) };
}

function shiftedText(address: string, shift: Shift): string {
  const area = parseArea(address);
  const moved = area && shiftedArea(area, shift);
  return moved ? areaAddress(moved) : address;
}

/**
 * A set-up on one of whose sheets rows or columns came or went: it names the same cells as before. Cells of figures are
 * found anew with every count.
 */
export function shiftedSetup(setup: CountSetup, sheet: string, shift: Shift): CountSetup {
  const kindOf = (kind: KindSetup): KindSetup => ({
    ...kind,
    ...(kind.sheet === sheet && {
      source: kind.source && shiftedSource(kind.source, shift),
      previousLow: shiftedText(kind.previousLow, shift),
    }),
    ...(kind.second === sheet && { secondMarks: shiftedText(kind.secondMarks, shift) }),
  });
  return { ...setup, kinds: setup.kinds.map(kindOf) };
}
