import { ApiError } from "../richApi";

/** Members by type and name, with the code that they are refused with. */
type Refusals = Readonly<Record<string, string>>;

/** What the clerk does meanwhile, as far as Excel answers differently then. */
export interface Situation {
  /** Whether this workbook is in front, or another one; builds before 13328 refuse more then. */
  front: "this" | "other" | "otherInOldBuild";
  /** What is refused while another workbook is in front. */
  readonly behind: Refusals;
  /** What happens is told to no add-in, as now and then in a real Excel. */
  losesEvents: boolean;
  /** A cell is being typed in: a batch is refused, or waits where it says that it can. */
  isTyping: boolean;
  /** What every batch is answered with, such as the code of a session that was lost; `null`: as usual. */
  refuses: string | null;
  /** Members that are refused, by type and name, with the code of the refusal. */
  readonly refusing: Map<string, string>;
  /** Members that this Excel passes over without a word, by type and name. */
  readonly ignored: Set<string>;
  /** Resolves when no cell is being typed in. */
  readonly typed: () => Promise<void>;
}

/** Showing the pane: passed over for add-ins of the marketplace. */
export const SHOWING_PANE = "Microsoft.AppRuntime.AppRuntimeService.SetAppRuntimeState";

/** Members that an Excel passes over without a word, and those that it refuses. */
export interface Habits {
  readonly ignored?: readonly string[] | undefined;
  readonly refused?: Refusals | undefined;
  /** Those that it refuses while another workbook is in front, in a build of today; what any Excel may unless given. */
  readonly behind?: Refusals | undefined;
}

const GENERAL = "GeneralException";
const SELECTION = "InvalidSelection";

/** Documented for Windows and Mac: "API limitations when the active workbook switches". */
export const BEHIND_ON_WINDOWS: Refusals = {
  "Worksheet.Activate": GENERAL,
  "Range.Select": GENERAL,
  "Worksheet.Gridlines": GENERAL,
  "WorksheetFreezePanes.FreezeAt": GENERAL,
  "Workbook.GetSelectedRange": SELECTION,
};

/** Names besides, by an issue. */
export const BEHIND_ON_MAC: Refusals = { ...BEHIND_ON_WINDOWS, "Worksheet.Names": SELECTION };

/** Documented as well, and mended in later builds. */
const IN_OLD_BUILD: Refusals = {
  "WorksheetCollection.Add": GENERAL,
  "Worksheet.Delete": SELECTION,
};

/** As a workbook is opened: in front, nothing being typed. */
export function makeSituation(habits: Habits = {}): Situation {
  const { ignored = [], refused = {}, behind = BEHIND_ON_MAC } = habits;
  let isTyping = false;
  let waiting: (() => void)[] = [];
  return {
    front: "this",
    behind,
    losesEvents: false,
    refuses: null,
    refusing: new Map(Object.entries(refused)),
    ignored: new Set(ignored),
    get isTyping() {
      return isTyping;
    },
    set isTyping(is) {
      isTyping = is;
      if (is) return;
      const told = waiting;
      waiting = [];
      for (const tell of told) tell();
    },
    typed: () => (isTyping ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}

/** Fitting a sheet to pages, which an Excel whose page tab was never shown may pass over (an issue, in backlog). */
export const FITTING = "PageLayout.Zoom to pages";

const isFit = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Reflect.get(value, "horizontalFitToPages") != null;

/** Whether this Excel passes over a member that is given a value. */
export function isIgnoredIn({ ignored }: Situation, member: string, value: unknown): boolean {
  return ignored.has(member) || (member === "PageLayout.Zoom" && ignored.has(FITTING) && isFit(value));
}

/** Resolves when a batch may run in this situation, with what Excel answers where it may not. */
export async function gateOf(situation: Situation, isPatient: boolean): Promise<ApiError | null> {
  if (situation.isTyping && !isPatient)
    return new ApiError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.", 409);
  await situation.typed();
  const { refuses } = situation;
  return refuses === null ? null : new ApiError(refuses, `Excel refuses every batch: ${refuses}.`, 500);
}

/** Throws what Excel answers for a member in this situation. */
export function refuseInSituation({ front, behind, refusing }: Situation, member: string): void {
  const forGood = refusing.get(member);
  if (forGood !== undefined) throw new ApiError(forGood, `This Excel refuses ${member}.`, 500);
  if (front === "this") return;
  const old = front === "otherInOldBuild" && Object.keys(behind).length > 0 ? IN_OLD_BUILD : {};
  const code = { ...behind, ...old }[member];
  if (code !== undefined) throw new ApiError(code, `Another workbook is in front: ${member}.`, 500);
}
