import type { BoxSign, CodesName } from "./codes";
import type { LegendChoice } from "./legend";
import type { OtherSheet } from "./others/others";
import type { TrapName } from "./traps/names";
import type { VoteSize } from "./vote";

export type Layout = "rows" | "boxes" | "columns" | "list" | "listBoxes" | "tally" | "results";

/** How ballots are numbered. */
export type Numbering = "plain" | "none" | "padded" | "P" | "Phiếu" | "twice" | "coded" | "from101";

/** Where the post of a person stands. */
export type OfficePlace = "none" | "below" | "lineEnd" | "brackets" | "dash";

/** A column beside the ballots that holds no person. */
export type Aside = "typedBy" | "remark" | "group" | "check" | "email" | "table";

/** Sums that a clerk adds: of each person, below, between head and ballots with a blank row or without, or beside. */
export type Sums = "none" | "labelled" | "bare" | "above" | "under head" | "right";

/** Everything that is chosen for one kind of ballot, each for itself. */
export interface KindChoice extends VoteSize {
  readonly layout: Layout;
  readonly codes: CodesName;
  readonly box: BoxSign;
  readonly legend: LegendChoice;
  readonly numbering: Numbering;
  readonly office: OfficePlace;
  readonly prefix: string;
  readonly form: "none" | "google" | "microsoft";
  readonly names: "plain" | "stacked" | "capitals" | "tall";
  readonly asides: readonly Aside[];
  readonly sums: Sums;
  readonly gap: "none" | "ten" | "page" | "totals";
  readonly skip: "none" | "each" | "third";
  readonly titles: number;
  readonly figures: boolean;
  readonly signature: boolean;
  readonly fourthBox: boolean;
  readonly indent: number;
  readonly noise: boolean;
  /** Whether the second half of the ballots stands beside the first, or below it where ballots are columns. */
  readonly isHalved: boolean;
  /** Where a list of who was there stands. */
  readonly attendance: "none" | "below" | "right";
}

/** All choices of a workbook. */
export interface Choices {
  /** None where a workbook holds no vote at all. */
  readonly kinds: readonly KindChoice[];
  readonly isOneSheet: boolean;
  readonly others: readonly OtherSheet[];
  readonly areOthersFirst: boolean;
  readonly trap: TrapName;
  readonly seed: number;
}
