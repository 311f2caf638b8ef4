import { ApiError } from "../richApi";

/** What the clerk does meanwhile, as far as Excel answers differently then. */
export interface Situation {
  /** Whether this workbook is in front, or another one; builds before 13328 refuse more then. */
  front: "this" | "other" | "otherInOldBuild";
  /** What happens is told to no add-in, as now and then in a real Excel. */
  losesEvents: boolean;
}

type Refusals = Readonly<Record<string, string>>;

const GENERAL = "GeneralException";
const SELECTION = "InvalidSelection";

/** Documented for Windows and Mac: "API limitations when the active workbook switches"; names: an issue, on the Mac. */
const BEHIND: Refusals = {
  "Worksheet.Activate": GENERAL,
  "Range.Select": GENERAL,
  "Worksheet.Gridlines": GENERAL,
  "WorksheetFreezePanes.FreezeAt": GENERAL,
  "Workbook.GetSelectedRange": SELECTION,
  "Worksheet.Names": SELECTION,
};

/** Documented as well, and mended in later builds. */
const BEHIND_IN_OLD_BUILD: Refusals = {
  ...BEHIND,
  "WorksheetCollection.Add": GENERAL,
  "Worksheet.Delete": SELECTION,
};

const REFUSED: Readonly<Record<Situation["front"], Refusals>> = {
  this: {},
  other: BEHIND,
  otherInOldBuild: BEHIND_IN_OLD_BUILD,
};

/** As a workbook is opened: in front. */
export const makeSituation = (): Situation => ({ front: "this", losesEvents: false });

/** Throws what Excel answers for a member in this situation. */
export function refuseInSituation({ front }: Situation, member: string): void {
  const code = REFUSED[front][member];
  if (code !== undefined) throw new ApiError(code, `Another workbook is in front: ${member}.`, 500);
}
