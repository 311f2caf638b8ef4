/** From when something is remarkable. Whole numbers: counts of ballots, and percent. */
export interface Limits {
  /** Invalid ballots of one person: at least so many… */
  readonly invalidBallots: number;
  /** …and at least this share of the ballots collected. */
  readonly invalidPercent: number;
  /** Marks of one level: at least this share… */
  readonly identicalPercent: number;
  /** …of at least so many ballots. */
  readonly identicalBallots: number;
}

export const DEFAULT_LIMITS: Limits = {
  invalidBallots: 3,
  invalidPercent: 5,
  identicalPercent: 98,
  identicalBallots: 10,
};

interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** What a limit may be. Beyond it a warning would never come. From 0 per cent every ballot would be alike. */
export const LIMIT_BOUNDS: Readonly<Record<keyof Limits, Bounds>> = {
  invalidBallots: { from: 1, to: 1000 },
  invalidPercent: { from: 0, to: 100 },
  identicalPercent: { from: 1, to: 100 },
  identicalBallots: { from: 1, to: 1000 },
};

/** Whether a number may be a limit. */
export function isLimit(field: keyof Limits, value: number): boolean {
  const { from, to } = LIMIT_BOUNDS[field];
  return Number.isInteger(value) && value >= from && value <= to;
}
