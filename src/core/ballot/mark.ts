/** The three levels on a ballot: tín nhiệm cao, tín nhiệm, tín nhiệm thấp. */
export type Level = "high" | "confidence" | "low";

export const LEVELS: readonly Level[] = ["high", "confidence", "low"];

/**
 * What one ballot says about one person, small enough for a byte: a table of 100,000 ballots stays flat.
 * `zero` is a typed 0, which means "not marked"; `declared` is a cell that says the mark is invalid.
 */
export const MARK = {
  blank: 0,
  high: 1,
  confidence: 2,
  low: 3,
  multiple: 4,
  declared: 5,
  zero: 6,
  unknown: 7,
  error: 8,
} as const;

export type Mark = (typeof MARK)[keyof typeof MARK];

/** Ballots as read: `marks[row × people + person]`, every row of the range, marked or not. */
export interface MarkTable {
  readonly rows: number;
  readonly people: number;
  readonly marks: Uint8Array;
}

/** Whether a mark stands for nothing typed. */
export function isUnmarked(mark: number | undefined): boolean {
  return mark === undefined || mark === MARK.blank || mark === MARK.zero;
}
