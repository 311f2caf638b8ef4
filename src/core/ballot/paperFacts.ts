import type { BallotFault } from "../regulation/regulation";

/** What a whole ballot paper may carry besides its marks. A voter's signature is allowed everywhere. */
export type PaperFact = Exclude<BallotFault, "marks"> | "signed";

export const PAPER_FACTS: readonly PaperFact[] = [
  "notIssued",
  "nameCrossedOut",
  "nameAdded",
  "otherInformation",
  "signed",
];
