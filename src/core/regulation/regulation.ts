import type { Fraction } from "../fraction/fraction";

/** The heaviest statement the low ballots of a person support. */
export type Band = "none" | "half" | "twoThirds";

/** What makes 100 %. Never the ballots issued to a person's voters who stayed away, never the valid ones. */
export type BaseRule = "collected" | "issued" | "presentAtVote" | "members";

/** How far a clause was checked against the national text itself. */
export type ClauseStatus = "original" | "viaImplementing" | "unverified";

/** Where a fault on a ballot counts: for that person's row, or for the whole ballot. */
export type FaultScope = "row" | "ballot";

/** One threshold of low ballots. */
export interface Threshold {
  readonly band: Exclude<Band, "none">;
  readonly fraction: Fraction;
  /** `true`: "từ … trở lên"; `false`: "trên …". */
  readonly inclusive: boolean;
  /** Printed as the verdict. */
  readonly label: string;
  /** Printed in the proof, for example "trên 50%" and "không quá 50%". */
  readonly reached: string;
  readonly notReached: string;
  /** The document's own words. */
  readonly consequence: string;
}

/** The text by which a unit carries out a national regulation; its clauses are what the unit prints. */
export interface Implementing {
  readonly title: string;
  readonly clauses: Readonly<Record<Exclude<Band, "none">, string>>;
}

/** Share of those summoned who must be present. */
export interface Quorum {
  readonly fraction: Fraction;
  readonly inclusive: boolean;
  readonly clause: string;
}

/**
 * A regulation as data. To add one: a file beside this one and its line in `index.ts`.
 * Thresholds stand from the lightest to the heaviest.
 */
export interface Regulation {
  readonly id: string;
  /** Short form used in sentences. */
  readonly name: string;
  readonly title: string;
  readonly issuer: string;
  /** ISO dates; `to` is `null` while in force. */
  readonly effective: { readonly from: string; readonly to: string | null };
  readonly base: BaseRule;
  /** The note under the printed table. */
  readonly baseNote: string;
  readonly noneLabel: string;
  readonly thresholds: readonly Threshold[];
  readonly clauseStatus: ClauseStatus;
  /** Texts shipped as examples; a unit may have its own. */
  readonly implementing: readonly Implementing[];
  readonly quorum: Quorum | null;
  readonly markFaults: FaultScope;
}
