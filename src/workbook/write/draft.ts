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

const [FROM, NUMBERS] = [100_000, 900_000] as const;

/** The number under which one writing puts its sheets. Another, on another machine as well, has another. */
const numberOfWriting = () => FROM + Math.floor(Math.random() * NUMBERS);

/**
 * A name for a sheet on its way, which only the writing that made it up can have given: whatever bears it may be removed
 * by that writing, also where the host did not say which sheets it made.
 *
 * @param taken - names in use, in any case
 * @param number - of the writing
 * @example temporaryName([], 482_113) // "TN_dang_ghi (482113)"
 */
export function temporaryName(taken: readonly string[], number = numberOfWriting()): string {
  const name = `${UNFINISHED} (${String(number)})`;
  const isTaken = taken.some((other) => other.toLowerCase() === name.toLowerCase());
  return isTaken ? temporaryName(taken, number + 1) : name;
}

/** Names for every new sheet, free in the workbook and among themselves. */
export function nameDrafts(
  plans: readonly SheetPlan[],
  taken: readonly string[],
  number = numberOfWriting(),
): readonly Draft[] {
  return plans.reduce<readonly Draft[]>((drafts, plan) => {
    const used = [...taken, ...drafts.flatMap((draft) => [draft.temporary, draft.final])];
    return [
      ...drafts,
      { plan, temporary: temporaryName(used, number), final: freeSheetName(plan.name, used) },
    ];
  }, []);
}
