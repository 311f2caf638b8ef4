import type { MemberUse } from "../richApi";

/** Excel's undo list of one workbook, the latest step last. */
export interface UndoList {
  readonly steps: readonly string[];
  /** A step of the clerk's own. */
  readonly clerk: (step: string) => void;
  /** What a member of Office.js makes of the list, once it was used. */
  readonly after: (member: string, use: MemberUse) => void;
}

/** Documented for Windows and Mac: these empty the list, whether or not they change anything. */
const EMPTYING: ReadonlySet<string> = new Set([
  "Worksheet.Delete",
  "Worksheet.Name",
  "Worksheet.Position",
  "Worksheet.Visibility",
  "WorksheetProtection.Protect",
  "WorksheetProtection.Unprotect",
]);

/** Kinds that stand outside the list: what an add-in keeps for itself, and how Excel calculates. */
const OUTSIDE = /^(?:Setting|SettingCollection|CustomXml\w*|Application|Microsoft\.\w+(?:\.\w+)*)\./;

/** Methods that change something; all others only read or show. */
const CHANGING =
  /\.(?:Add|Clear|ClearAll|Delete|FreezeAt|Unfreeze|Merge|Unmerge|SetPrintArea|SetPrintTitleRows|SetPosition|SetSolidColor|AutofitColumns|AutofitRows|Insert|RemovePageBreaks)$/;

function changes(member: string, use: MemberUse): boolean {
  if (use === "go" || OUTSIDE.test(member)) return false;
  return use === "set" || CHANGING.test(member);
}

/**
 * An empty list.
 *
 * @param undoable - members that this Excel can undo, though others cannot
 */
export function makeUndoList(undoable: readonly string[] = []): UndoList {
  let steps: readonly string[] = [];
  const add = (step: string): void => {
    steps = [...steps, step];
  };
  return {
    get steps() {
      return steps;
    },
    clerk: add,
    after: (member, use) => {
      if (use !== "go" && EMPTYING.has(member) && !undoable.includes(member)) steps = [];
      else if (changes(member, use)) add(member);
    },
  };
}
