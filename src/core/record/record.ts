import type { CodeMeaning } from "../ballot/codeMap";
import type { Source } from "../setup/source";
import type { Accepted, Acceptance } from "../setup/acceptance";
import type { PaperFact } from "../ballot/paperFacts";
import type { MarkTable } from "../ballot/mark";
import type { Finding } from "../finding/finding";
import type { Comparison } from "../fraction/comparison";
import type { Rounding } from "../fraction/percent";
import type { Proof } from "../outcome/proof";
import type { ExcludedPerson } from "../people/excluded";
import type { Place, SameName } from "../people/sameName";
import type { Ground } from "../regulation/clause";
import type { Change } from "../regulation/customFields";
import type { Band, BallotFault, BaseRule, ClauseStatus, Regulation } from "../regulation/regulation";
import type { UnverifiedPoint } from "../finding/unverified";
import type { PersonTally } from "../tally/tally";
import type { ConferenceSetup } from "../setup/setup";
import type { Handling } from "../setup/handling";

/** One person's counts and verdict. Without a base there is no verdict: the last six are `null`. */
export interface PersonResult extends PersonTally {
  readonly position: number;
  readonly name: string;
  readonly office: string;
  /** Cell that names the person. */
  readonly address: string;
  readonly band: Band | null;
  readonly label: string | null;
  readonly proof: Proof | null;
  readonly margin: number | null;
  readonly ground: Ground | null;
  readonly consequence: string | null;
}

/** The rules by which something was counted, kept with the result. */
export interface Rules {
  readonly regulation: string;
  readonly regulationName: string;
  /** Number, day, issuer and subject, as a paper names it. */
  readonly regulationTitle: string;
  readonly baseRule: BaseRule;
  readonly status: ClauseStatus;
  /** Points that were not compared with the original text. */
  readonly unverified: readonly UnverifiedPoint[];
  /** What the unit changed; empty for a regulation as it is. */
  readonly changes: readonly Change[];
  /** Labels and limits of the verdicts, as the unit changed them. */
  readonly noneLabel: string;
  readonly thresholds: Regulation["thresholds"];
  readonly faults: Regulation["faults"];
  readonly rounding: Rounding;
}

/** Ballots that are invalid for everybody, by reason. */
export type VoidCounts = Readonly<Record<BallotFault | "blank", number>>;

/** The result of one kind of ballot. */
export interface KindResult extends Rules {
  readonly label: string;
  readonly voters: string;
  readonly offices: string;
  readonly place: Place | "";
  /** Row of part I of Phụ lục I; `""` where it was not said. */
  readonly group: string;
  readonly sheet: string;
  /** A1 of the mark cells. */
  readonly marks: string;
  /** What it was read from, with the reading of the marks that was used. */
  readonly source: Source;
  /** Ballots (or members) that make 100 %; `null` when the regulation's base is not known. */
  readonly base: number | null;
  readonly issued: number | null;
  readonly collected: number;
  readonly mailed: number | null;
  readonly late: number | null;
  /** Voters of this kind where they are not those of the conference. */
  readonly members: number | null;
  readonly summoned: number | null;
  readonly present: number | null;
  readonly blank: number;
  readonly voided: VoidCounts;
  /** Ballots with something on the paper that leaves them valid. */
  readonly noted: Readonly<Record<PaperFact, number>>;
  /** Whether enough of this kind's own voters are present; `null` where the conference's count. */
  readonly quorum: boolean | null;
  readonly quorumProof: Comparison | null;
  readonly people: readonly PersonResult[];
  readonly excluded: readonly ExcludedPerson[];
}

/** A kind of ballot as counted; the result is `null` when its range cannot be read at all. */
export interface CountedKind {
  readonly result: KindResult | null;
  /** The marks as read, everybody included; `null` where there are no ballots, or none that can be read. */
  readonly ballots: MarkTable | null;
  readonly findings: readonly Finding[];
}

export interface ConferenceResult extends ConferenceSetup {
  /** Whether enough of those summoned are present; `null` when it is not known or no quorum is set. */
  readonly quorum: boolean | null;
  readonly quorumProof: Comparison | null;
}

/** The single source of every number that is shown, written or compared. */
export interface CountRecord extends Rules {
  readonly conference: ConferenceResult;
  /** Title of the text by which the unit carries the regulation out; `""` where none was named. */
  readonly implementing: string;
  readonly handling: Handling;
  readonly kinds: readonly KindResult[];
  /** Signs that the clerk explained for this workbook, beside those of the kinds. */
  readonly codes: readonly CodeMeaning[];
  /** Names that stand in several kinds: results side by side once the clerk confirmed one person. */
  readonly sameNames: readonly SameName[];
  readonly findings: readonly Finding[];
  /** Fingerprint of everything that was counted. */
  readonly data: string;
  /** Warnings that were explained; they still stand among the findings. */
  readonly accepted: readonly Accepted[];
  /** Explanations given for other data: they no longer hold. */
  readonly withdrawn: readonly Acceptance[];
}
