/** What speaks for or against a block of marks being ballots of a vote of confidence. */
export type EvidenceCode =
  | "levelWords"
  | "letters"
  | "otherSigns"
  | "boxesUnderLevels"
  | "digits"
  | "digitsExplained"
  | "ticks"
  | "noMarks"
  | "otherTicks"
  | "otherMeanings"
  | "names"
  | "mayBeNames"
  | "offices"
  | "attributes"
  | "noNames"
  | "noPeople"
  | "repeatedNames"
  | "confidence"
  | "ballots"
  | "numbered"
  | "otherPurpose"
  | "namedLines"
  | "otherLines"
  | "peopleInLines"
  | "explanation";

export interface Evidence {
  readonly code: EvidenceCode;
  readonly weight: number;
}

/** One piece of evidence. */
export const said = (code: EvidenceCode, weight: number): readonly Evidence[] => [{ code, weight }];
