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
