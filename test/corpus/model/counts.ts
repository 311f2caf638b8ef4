import type { At, Value } from "../sheet";
import { seen } from "./signs";
import { bandOf, type Counted } from "./vote";

export const TYPED = ["high", "confidence", "low"] as const;

/** What stands in a column beside counts. */
export type Beside = "number" | "name" | "post" | "valid" | "invalid";

/** A whole number at the beginning of what stands in a cell. */
function countIn(value: Value): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? value : null;
  const match = typeof value === "string" ? /^\s*(\d+)(?![\d.,])/.exec(value) : null;
  return match ? Number(match[1]) : null;
}

/** Where the counts of a table stand. */
export interface Places {
  readonly rows: readonly number[];
  readonly beside: (at: At, what: Beside) => number | null;
  /** First columns of the batches, and of their sum. */
  readonly batches: readonly number[];
  readonly total: number | null;
  readonly step: number;
}

/** What a line says of a sum: nothing is no contradiction. */
const isFitting = (stated: number | null, sum: number) => stated === null || stated === sum;

/** Reads the line of one person. */
export function readPerson(at: At, places: Places, row: number, collected: number | null) {
  const { batches, total, step, beside } = places;
  const levels = (first: number) => TYPED.map((_, level) => countIn(at(row, first + level * step)));
  const cells = batches.map(levels);
  const sums = TYPED.map((_, level) => cells.reduce((sum, batch) => sum + (batch[level] ?? NaN), 0));
  const stated = total === null ? sums : levels(total);
  const own = (what: Beside) => {
    const column = beside(at, what);
    return column === null ? null : at(row, column);
  };
  const [high = NaN, confidence = NaN, low = NaN] = sums;
  const [valid, invalid] = [countIn(own("valid")), countIn(own("invalid"))];
  const all = collected ?? Number(valid) + Number(invalid);
  const name = seen(own("name"));
  const sum = high + confidence + low;
  const isSound =
    stated.every((count, level) => isFitting(count, sums[level] ?? NaN)) &&
    sum <= all &&
    name !== "" &&
    isFitting(valid, sum) &&
    isFitting(invalid, all - sum);
  const counted: Counted = { name, high, confidence, low, invalid: all - sum, band: bandOf(low, all) };
  return { counted, isSound, all };
}
