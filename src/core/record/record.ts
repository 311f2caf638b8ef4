import type { Finding } from "../finding/finding";
import type { Band, BaseRule } from "../regulation/regulation";
import type { Counts } from "../tally/tally";
import type { ConferenceSetup } from "./setup";

/** One person's counts and verdict. Without a base there is no verdict: the last six are `null`. */
export interface PersonResult extends Counts {
  readonly position: number;
  readonly name: string;
  readonly title: string;
  /** Cell that names the person. */
  readonly address: string;
  readonly band: Band | null;
  readonly label: string | null;
  readonly proof: string | null;
  readonly margin: number | null;
  readonly clause: string | null;
  readonly consequence: string | null;
}

/** The result of one kind of ballot. */
export interface KindResult {
  readonly label: string;
  readonly voters: string;
  readonly posts: string;
  readonly sheet: string;
  /** A1 of the mark cells. */
  readonly marks: string;
  /** The reading that was used, as `parseLayout` takes it. */
  readonly layout: string;
  /** Ballots (or members) that make 100 %; `null` when the regulation's base is not known. */
  readonly base: number | null;
  readonly issued: number | null;
  readonly collected: number;
  readonly blank: number;
  readonly people: readonly PersonResult[];
}

export interface ConferenceResult extends ConferenceSetup {
  /** Whether enough of those summoned are present; `null` when it is not known or no quorum is set. */
  readonly quorum: boolean | null;
  readonly quorumProof: string | null;
}

/** The single source of every number that is shown, written or compared. */
export interface CountRecord {
  readonly regulation: string;
  readonly regulationName: string;
  readonly baseRule: BaseRule;
  readonly baseNote: string;
  readonly conference: ConferenceResult;
  readonly kinds: readonly KindResult[];
  readonly findings: readonly Finding[];
}
