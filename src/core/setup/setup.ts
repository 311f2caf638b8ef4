import type { Acceptance } from "./acceptance";
import type { CodeMeaning } from "../ballot/codeMap";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import type { Where } from "../finding/finding";
import { NO_HANDLING, type Handling } from "./handling";
import type { PaperFact } from "../ballot/paperFacts";
import type { ExcludedPerson } from "../people/excluded";
import type { Match, Place } from "../people/sameName";
import type { CustomTexts } from "../regulation/customFields";
import { DEFAULT_REGULATION_ID } from "../regulation/defaultId";
import type { Implementing } from "../regulation/regulation";
import { hasBallots, type Source } from "./source";

/** Figures of a conference that a clerk types or a sheet states. Unknown is `null`, never 0. */
export interface Figures {
  readonly members: number | null;
  readonly summoned: number | null;
  readonly present: number | null;
  readonly absent: number | null;
  readonly presentAtVote: number | null;
}

/** Where the conference met and who counted; free text, dates as yyyy-mm-dd, times as hh:mm. */
export interface ConferenceSetup extends Figures {
  readonly unit: string;
  readonly name: string;
  readonly date: string;
  readonly place: string;
  /** Place name in the date line of the form. */
  readonly locality: string;
  readonly assignedBy: string;
  readonly start: string;
  readonly end: string;
  readonly boardSize: number | null;
  readonly boardHead: string;
  /** Who presided; members of the board and observers of the level above, a line each; to whom papers go. */
  readonly chair: string;
  readonly boardMembers: string;
  readonly observers: string;
  readonly addressees: string;
  /** The body above the unit, for the head of a Party or State paper. */
  readonly superior: string;
}

/** Ballots with a fault of the whole paper, or with something that leaves it valid, given as numbers. */
export type PaperFactCounts = Readonly<Record<PaperFact, number | null>>;

/** One kind of ballot: its voters, the posts voted on, where its marks stand. */
export interface KindSetup extends PaperFactCounts {
  readonly label: string;
  readonly voters: string;
  readonly offices: string;
  readonly sheet: string;
  /** What its ballots are read from; `null` where no cells are named. */
  readonly source: Source | null;
  /** Sheet on which somebody else typed the same ballots, and A1 of the marks there; `""` = none. */
  readonly second: string;
  readonly secondMarks: string;
  readonly issued: number | null;
  readonly collected: number | null;
  /** Ballots sent by post, and those of them that came back too late: issued, not collected. */
  readonly mailed: number | null;
  readonly late: number | null;
  /** Voters of this kind where they are not those of the conference. */
  readonly members: number | null;
  readonly summoned: number | null;
  readonly present: number | null;
  /** Id of this kind's own regulation; `""` = the conference's. */
  readonly regulation: string;
  readonly place: Place | "";
  readonly excluded: readonly ExcludedPerson[];
  /** A1 of the low ballots of the vote before, in the order of the people; `""` = not known. */
  readonly previousLow: string;
  readonly previousBase: number | null;
  /** Row of part I of Phụ lục I to which its people belong, such as "1.2"; `""` = not said. */
  readonly group: string;
}

export type FigureField = keyof Figures | "issued" | "collected";

/** Everything that decides a count, besides the cells themselves. */
export interface CountSetup {
  readonly regulation: string;
  /** The unit's own regulation, a changed copy of a shipped one; it takes the place of `regulation`. */
  readonly custom: CustomTexts | null;
  readonly implementing: Implementing | null;
  readonly conference: ConferenceSetup;
  readonly kinds: readonly KindSetup[];
  readonly handling: Handling;
  /** Whether a name that stands in several kinds is one person. */
  readonly matches: readonly Match[];
  /** Signs of this workbook's own, beside the known codes. */
  readonly codes: readonly CodeMeaning[];
  readonly limits: Limits;
  /** Warnings that were explained. */
  readonly accepted: readonly Acceptance[];
  /** Who counts: the name typed once, for the journal. */
  readonly clerk: string;
  /** Cells that figures were taken from; typed figures have none. */
  readonly sources: Readonly<Partial<Record<FigureField, Where>>>;
}

/** The sheet on which a unit keeps its own regulation for the functions. */
export const REGULATION_SHEET = "TN_QuyDinh";

export const NO_FIGURES: Figures = {
  members: null,
  summoned: null,
  present: null,
  absent: null,
  presentAtVote: null,
};

export const EMPTY_CONFERENCE: ConferenceSetup = {
  ...NO_FIGURES,
  unit: "",
  name: "",
  date: "",
  place: "",
  locality: "",
  assignedBy: "",
  start: "",
  end: "",
  boardSize: null,
  boardHead: "",
  chair: "",
  boardMembers: "",
  observers: "",
  addressees: "",
  superior: "",
};

export const EMPTY_KIND: KindSetup = {
  label: "",
  voters: "",
  offices: "",
  sheet: "",
  source: null,
  second: "",
  secondMarks: "",
  issued: null,
  collected: null,
  mailed: null,
  late: null,
  members: null,
  summoned: null,
  present: null,
  regulation: "",
  place: "",
  notIssued: null,
  nameCrossedOut: null,
  nameAdded: null,
  otherInformation: null,
  signed: null,
  excluded: [],
  previousLow: "",
  previousBase: null,
  group: "",
};

export const EMPTY_SETUP: CountSetup = {
  regulation: DEFAULT_REGULATION_ID,
  custom: null,
  implementing: null,
  conference: EMPTY_CONFERENCE,
  kinds: [],
  handling: NO_HANDLING,
  matches: [],
  codes: [],
  limits: DEFAULT_LIMITS,
  accepted: [],
  clerk: "",
  sources: {},
};

/** Whether faults of whole ballots are noted in a column of the sheet, and not given as numbers. */
export function hasFaultColumn({ source }: Pick<KindSetup, "source">): boolean {
  return hasBallots(source) && source.faults !== null;
}
