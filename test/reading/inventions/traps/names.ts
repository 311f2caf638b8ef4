/** What is put on a workbook to lead a count astray; at most one of them. */
export const TRAPS = [
  "none",
  "control",
  "unlikeSum",
  "numberFormat",
  "twoLegends",
  "chosenOtherwise",
  "firstUnknown",
  "unknownSign",
  "afterGap",
  "afterSignature",
  "nameless",
  "turnedBoxes",
  "resultBeside",
  "errorCell",
  "mergedMarks",
  "wrongCollected",
  "exampleBallot",
] as const;

export type TrapName = (typeof TRAPS)[number];
