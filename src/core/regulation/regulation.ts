import type { Limit } from "../fraction/fraction";
import type { Rounding } from "../fraction/percent";
import type { Change } from "./customFields";
import type { UnverifiedPoint } from "../finding/unverified";

/**
 * The heaviest statement the low ballots of a person support, from the lightest to the heaviest. `repeated`:
 * over half in two votes running, where the regulation treats it like two thirds (35/2012/QH13).
 */
export type Band = "none" | "half" | "repeated" | "twoThirds";

/** What makes 100 %. Never the ballots issued to a person's voters who stayed away, never the valid ones. */
export type BaseRule = "collected" | "issued" | "presentAtVote" | "members";

/**
 * How far a text was checked: its clauses were read as quotations, it was read through the text of a unit
 * that carries it out, or nobody compared it with the original yet ("chưa đối chiếu văn bản gốc").
 */
export type ClauseStatus = "original" | "viaImplementing" | "unverified";

/** What can be wrong with a ballot paper. `marks`: no box, or two or three boxes, marked for a person. */
export type BallotFault = "notIssued" | "nameCrossedOut" | "nameAdded" | "otherInformation" | "marks";

/**
 * How far a fault reaches: the whole ballot, one person on it, only what was added, or nothing at all
 * (valid, with a note).
 */
export type FaultScope = "ballot" | "person" | "addition" | "none";

/** What a regulation says of one fault. */
export interface FaultRule {
  readonly scope: FaultScope;
  /** `stated`: the text says so; `reading`: our reading of it; `unverified`: no text at hand says it; `unit`: the unit chose it. */
  readonly ground: "stated" | "reading" | "unverified" | "unit";
}

/** One threshold of low ballots. */
export interface Threshold extends Limit {
  readonly band: "half" | "twoThirds";
  /** Printed as the verdict. */
  readonly label: string;
  /** The document's own words; `null` where no text at hand has them. */
  readonly consequence: string | null;
  /** Article of the national text; `null` where it was not seen. */
  readonly nationalClause: string | null;
}

/** Over half in two votes running. */
export interface RepeatedRule {
  readonly label: string;
  readonly consequence: string | null;
  readonly nationalClause: string | null;
}

/** The text by which a unit carries out a national regulation; its clauses are what the unit prints. */
export interface Implementing {
  readonly title: string;
  readonly clauses: Readonly<Record<Threshold["band"], string>>;
}

/** Share of those summoned who must be present. */
export interface Quorum extends Limit {
  readonly clause: string;
}

/** The last day on which something may be done: so many calendar days before the vote, or a fixed date. */
export interface Deadline {
  readonly when: { readonly daysBefore: number } | { readonly date: string };
  readonly what: string;
  readonly clause: string;
}

/** When in the term or the year the vote is held, beside the days before it. */
export interface Timing {
  readonly what: string;
  readonly clause: string;
}

/** Why somebody is not voted on: about to retire, or appointed or elected in the calendar year of the vote. */
export const EXCLUSION_REASONS = ["retiring", "appointedThisYear"] as const;

export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

export interface Exclusion {
  readonly reason: ExclusionReason;
  readonly text: string;
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
  readonly noneLabel: string;
  readonly thresholds: readonly [Threshold, Threshold];
  readonly repeated: RepeatedRule | null;
  readonly status: ClauseStatus;
  /** The points that no text at hand settles, named for the reader. */
  readonly unverified: readonly UnverifiedPoint[];
  /** Texts shipped as examples; a unit may have its own. */
  readonly implementing: readonly Implementing[];
  readonly quorum: Quorum | null;
  readonly faults: Readonly<Record<BallotFault, FaultRule>>;
  readonly deadlines: readonly Deadline[];
  readonly timing: readonly Timing[];
  readonly exclusions: readonly Exclusion[];
  readonly rounding: Rounding;
  /** What a unit changed in a shipped regulation; empty where nothing was. */
  readonly changes: readonly Change[];
  /** The implementing text that a unit named in its own regulation. */
  readonly ownText: Implementing | null;
}
