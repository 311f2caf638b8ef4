import type { KindChoice, Layout } from "../choice";
import { CODES } from "../codes";
import type { TrapName } from "./names";

const IN_ROWS: readonly Layout[] = ["rows", "boxes"];
const OF_BALLOTS: readonly Layout[] = ["rows", "boxes", "columns", "list", "listBoxes"];
const OF_CODES: readonly Layout[] = ["rows", "columns", "list"];

const LAYOUTS: Readonly<Record<TrapName, readonly Layout[]>> = {
  none: [...OF_BALLOTS, "tally", "results"],
  control: ["rows", "boxes", "columns"],
  unlikeSum: IN_ROWS,
  numberFormat: OF_CODES,
  twoLegends: OF_CODES,
  chosenOtherwise: OF_CODES,
  firstUnknown: ["rows"],
  unknownSign: OF_BALLOTS,
  afterGap: IN_ROWS,
  afterSignature: ["rows"],
  nameless: ["rows", "boxes", "columns"],
  turnedBoxes: ["boxes", "listBoxes"],
  resultBeside: ["rows"],
  errorCell: OF_BALLOTS,
  mergedMarks: IN_ROWS,
  wrongCollected: OF_BALLOTS,
  exampleBallot: IN_ROWS,
};

/** Traps that are made of digits among digits. */
const OF_DIGITS: readonly TrapName[] = ["numberFormat", "twoLegends", "chosenOtherwise", "firstUnknown"];

/** Rows that only their label tells from a ballot: they need a column before the people. */
const LABELLED: readonly TrapName[] = ["unlikeSum", "exampleBallot"];

/** Traps after which nobody can say what was meant: whatever is counted is wrong. */
const HOPELESS: readonly TrapName[] = [
  ...(["twoLegends", "chosenOtherwise", "firstUnknown", "unknownSign", "nameless"] as const),
  ...(["errorCell", "mergedMarks", "wrongCollected"] as const),
];

const isOfDigits = (layout: Layout, codes: KindChoice["codes"]) =>
  CODES[codes].kind === "digits" && layout !== "boxes";

const isChoosable = (codes: KindChoice["codes"]) => codes === "1/2/3" || codes === "3/2/1";

const isPossible = (trap: TrapName, layout: Layout, numbering: KindChoice["numbering"]) =>
  LAYOUTS[trap].includes(layout) && (numbering !== "none" || !LABELLED.includes(trap));

/** Whether a trap can be set on a kind at all. */
export function fits(trap: TrapName, { layout, codes, box, legend, numbering }: KindChoice): boolean {
  if (!isPossible(trap, layout, numbering)) return false;
  const areDigits = isOfDigits(layout, codes);
  if (OF_DIGITS.includes(trap) && !areDigits) return false;
  if (trap === "unlikeSum") return areDigits || (layout === "boxes" && box === "one");
  if (trap === "twoLegends") return legend.place !== "none" && legend.place !== "sheet";
  if (trap === "chosenOtherwise") return legend.place !== "none" && isChoosable(codes);
  return true;
}

export const isHopeless = (trap: TrapName) => HOPELESS.includes(trap);
