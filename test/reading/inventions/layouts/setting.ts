import type { KindChoice } from "../choice";
import type { TrapName } from "../traps/names";
import type { Codes } from "../codes";
import type { Column } from "../table";
import type { Random } from "../random";
import type { Vote } from "../vote";

/** The columns of a table with a row per ballot: before the people, the people, after them. */
export interface Parts {
  readonly before: readonly Column[];
  readonly people: readonly Column[];
  readonly after: readonly Column[];
}

/** What a layout is written from. */
export interface Setting {
  readonly vote: Vote;
  readonly codes: Codes;
  readonly choice: KindChoice;
  readonly random: Random;
  /** How many ballots of the vote stand before these. */
  readonly before: number;
  /** The trap that fits this kind, or none. */
  readonly trap: TrapName;
}
