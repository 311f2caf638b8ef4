/** Who votes on whom, in the words of the text that says so; each line of `voters` is one group of voters. */
export interface VoterBody {
  readonly posts: string;
  readonly voters: readonly string[];
  readonly clause: string;
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
  /** What the forms print where the unit has not named its own text. */
  readonly planDots?: string;
  /** End of the regulation's title that the forms leave out. */
  readonly titleEnd?: string;
  /** Where the copies of the minutes go. */
  readonly minutesCopies?: string;
  /** What voters judge by, where the ballot must print it. */
  readonly ballotCriteria?: readonly string[];
}
