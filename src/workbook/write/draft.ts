import type { SheetPlan } from "../../report/sheetPlan";
import { UNFINISHED } from "../unfinished";
import { freeSheetName } from "./sheetName";

/** A sheet on its way: it bears the temporary name until it was read back. */
export interface Draft {
  readonly plan: SheetPlan;
  readonly temporary: string;
  readonly final: string;
}

/** What is known while writing, for taking everything back. */
export interface Work {
  /** Id of the sheet that was shown before. */
  readonly active: string;
  readonly drafts: readonly Draft[];
  /** Free names for the tables of each draft. */
  readonly tables: readonly (readonly string[])[];
  /** Ids of the new sheets, once the host has made them. */
  readonly ids: readonly string[];
  /** Whether the new sheets may bear their final names already. */
  readonly isNamed: boolean;
  /** What an earlier failure left under final names. */
  readonly left: readonly string[];
}

/** Names for every new sheet, free in the workbook and among themselves. */
export function nameDrafts(plans: readonly SheetPlan[], taken: readonly string[]): readonly Draft[] {
  return plans.reduce<readonly Draft[]>((drafts, plan) => {
    const used = [...taken, ...drafts.flatMap((draft) => [draft.temporary, draft.final])];
    return [
      ...drafts,
      { plan, temporary: freeSheetName(UNFINISHED, used), final: freeSheetName(plan.name, used) },
    ];
  }, []);
}
