import type { MarkTable } from "../ballot/mark";
import type { PaperNotes } from "../read/paperNotes";
import type { CountedRow } from "../read/readCounts";
import type { ReadKind } from "../read/readKind";
import type { Person } from "../recognise/ballotTable";
import type { CountsTable } from "../recognise/counts/countsTable";
import type { KindResult } from "../record/record";
import type { Regulation } from "../regulation/regulation";
import type { BallotSource, Source } from "../setup/source";
import type { CountSetup, KindSetup } from "../setup/setup";
import type { Area } from "../sheet/area";
import type { SheetGrid } from "../sheet/grid";
import type { Finding } from "../finding/finding";
import type { CountedPerson } from "./sheetSums";
import type { Whole } from "./statedShares";
import type { Watched } from "./watched";

/** A kind of ballot as its sheet shows it, whatever it is read from. */
export interface SeenSource {
  readonly kind: KindSetup;
  readonly source: Source;
  readonly setup: CountSetup;
  readonly regulation: Regulation;
  /** The clerk's sheet as it was read, and without what is known to be no ballot where no other kind shares it. */
  readonly raw: SheetGrid;
  readonly sheet: SheetGrid;
  /** Where marks or counts stand on the clerk's sheet. */
  readonly cells: Area;
  readonly people: readonly Person[];
  readonly watched: readonly Watched[];
  /** Whether somebody, from 0, has marks. */
  readonly hasMarks: (person: number) => boolean;
}

/** Ballots that were read and are not counted yet. */
export interface SeenBallots extends SeenSource {
  readonly source: BallotSource;
  readonly read: ReadKind;
  readonly notes: PaperNotes;
  /** People who are not voted on, from 0. */
  readonly left: ReadonlySet<number>;
}

/** A table of counts that was read. */
export interface SeenCounts extends SeenSource {
  readonly table: CountsTable;
  readonly rows: readonly CountedRow[];
  /** A row of people below the table, from 0. */
  readonly below: number | null;
  /** The ballots collected as they are known. */
  readonly collected: number | null;
  /** What was noticed while its counts were read. */
  readonly findings: readonly Finding[];
}

/** A result, with what was noticed while it was judged. */
export interface Counted {
  readonly result: KindResult;
  readonly kind: KindSetup;
  readonly setup: CountSetup;
  readonly regulation: Regulation;
  readonly judging: readonly Finding[];
  /** Whether every count could be read. */
  readonly isRead: boolean;
}

/** Ballots that are counted. */
export interface CountedBallots {
  readonly seen: SeenBallots;
  readonly result: KindResult;
  /** The marks of those who are voted on. */
  readonly marks: MarkTable;
  readonly people: readonly CountedPerson[];
}

/** A table of counts whose base is known. */
export interface CountedTable {
  readonly seen: SeenCounts;
  readonly whole: Whole;
}

/** What a check may need, by name. */
export interface Needs {
  readonly source: SeenSource;
  readonly ballots: SeenBallots;
  readonly counts: SeenCounts;
  readonly result: Counted;
  readonly countedBallots: CountedBallots;
  readonly countedTable: CountedTable;
}
