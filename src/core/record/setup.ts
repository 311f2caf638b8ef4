import type { Where } from "../finding/finding";
import type { Implementing } from "../regulation/regulation";

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
}

/** One kind of ballot: its voters, the posts voted on, where its marks stand. */
export interface KindSetup {
  readonly label: string;
  readonly voters: string;
  readonly posts: string;
  readonly sheet: string;
  /** A1 of the mark cells only. */
  readonly marks: string;
  /** A1 of one or two rows or columns (name, post); `""` = the header above the marks. */
  readonly people: string;
  /** As `parseLayout` takes it; `""` = recognised. */
  readonly layout: string;
  readonly issued: number | null;
  readonly collected: number | null;
}

export type FigureField = keyof Figures | "issued" | "collected";

/** Everything that decides a count, besides the cells themselves. */
export interface CountSetup {
  readonly regulation: string;
  readonly implementing: Implementing | null;
  readonly conference: ConferenceSetup;
  readonly kinds: readonly KindSetup[];
  /** Cells that figures were taken from; typed figures have none. */
  readonly sources: Readonly<Partial<Record<FigureField, Where>>>;
}

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
};

export const EMPTY_KIND: KindSetup = {
  label: "",
  voters: "",
  posts: "",
  sheet: "",
  marks: "",
  people: "",
  layout: "",
  issued: null,
  collected: null,
};

export const EMPTY_SETUP: CountSetup = {
  regulation: "96-QD/TW",
  implementing: null,
  conference: EMPTY_CONFERENCE,
  kinds: [],
  sources: {},
};
