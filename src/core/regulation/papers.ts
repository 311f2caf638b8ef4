/** Who votes on whom, in the words of the text that says so; each line of `voters` is one group of voters. */
export interface VoterBody {
  readonly posts: string;
  readonly voters: readonly string[];
  readonly clause: string;
}

/** A part of the report that somebody who is voted on writes: its head and what is to be written of. */
export interface ReportPart {
  readonly head: string;
  readonly points: readonly string[];
}

/**
 * What papers print under one regulation only, besides its rules. It stands apart from the rules, in the file
 * `<regulation>.papers.ts`, because cell functions need the rules alone and their script is kept small.
 */
export interface RegulationPapers {
  /** Id of the regulation. */
  readonly regulation: string;
  /** Voters and posts as a text at hand names them: proposals for what the clerk fills in. */
  readonly voterBodies?: readonly VoterBody[];
  /** Whether deputies of a People's Council vote, at a session: "đại biểu", "kỳ họp", "ông (bà)". */
  readonly isCouncil?: boolean;
  /** The regulation's own title in full, where the one beside its rules is shorter. */
  readonly fullTitle?: string;
  /** Titles of texts by which it is carried out, in full by the short one. */
  readonly planTitles?: Readonly<Record<string, string>>;
  /** Whether there is a list of papers that everybody who is voted on hands in, as the forms print it. */
  readonly hasDossier?: boolean;
  /** What somebody who is voted on reports about; missing where no text at hand says it. */
  readonly selfReport?: readonly ReportPart[];
  /** What the forms print where the unit has not named its own text. */
  readonly planDots?: string;
  /** End of the regulation's title that the forms leave out. */
  readonly titleEnd?: string;
  /** Where the copies of the minutes go. */
  readonly minutesCopies?: string;
  /** What voters judge by, where the ballot must print it. */
  readonly ballotCriteria?: readonly string[];
}
