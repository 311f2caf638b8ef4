import { finding, type Finding, type Result } from "../../core/finding/finding";
import type { SheetPlan } from "../../report/sheetPlan";
import type { ClosingPlan, WrittenSheet } from "../api";
import { reasonOf } from "../attempt";
import { applyPlan } from "./applyPlan";
import { compareWithPlan } from "./compare";
import { freeSheetName } from "./sheetName";
import { UNFINISHED } from "../unfinished";
import { nameTables } from "./tableName";

interface Draft {
  readonly plan: SheetPlan;
  readonly temporary: string;
  readonly final: string;
}

/** What is known while writing, for taking everything back. */
interface Work {
  active: string;
  drafts: readonly Draft[];
  /** Free names for the tables of each draft. */
  tables: readonly (readonly string[])[];
  /** Ids of the new sheets, once the host has made them. */
  ids: readonly string[];
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

const nameOf = ({ name }: { readonly name: string }): string => name;

async function lookBefore(
  context: Excel.RequestContext,
  own: readonly SheetPlan[],
  closing: ClosingPlan | undefined,
): Promise<Work> {
  const { worksheets, tables, names } = context.workbook;
  const hasTables = own.some((plan) => (plan.tables ?? []).length > 0);
  const lists = hasTables ? [tables.load("items/name"), names.load("items/name")] : [];
  const sheets = worksheets.load("items/name");
  const active = worksheets.getActiveWorksheet().load("name");
  await context.sync();
  const taken = sheets.items.map(nameOf);
  const finals = nameDrafts(own, taken).map(({ final }) => final);
  const plans = closing ? [...own, closing(finals)] : own;
  return {
    active: active.name,
    drafts: nameDrafts(plans, taken),
    tables: nameTables(
      plans,
      lists.flatMap(({ items }) => items.map(nameOf)),
    ),
    ids: [],
  };
}

async function readBack(context: Excel.RequestContext, drafts: readonly Draft[]): Promise<Finding | null> {
  const ranges = drafts.map(({ plan, temporary }) => {
    const { row, column, rows, columns } = plan.page.printArea;
    const sheet = context.workbook.worksheets.getItem(temporary);
    return sheet.getRangeByIndexes(row, column, rows, columns).load("values");
  });
  await context.sync();
  for (const [at, draft] of drafts.entries()) {
    const values = (ranges[at]?.values ?? []) as unknown[][];
    const difference = compareWithPlan(draft.final, draft.plan, values);
    if (difference) return difference;
  }
  return null;
}

/**
 * Removes what was written and shows the sheet that was shown before. Once the new sheets have ids they are
 * found by them alone, so that a sheet of the clerk's can never be taken for one of ours.
 */
async function restore(work: Work): Promise<Finding | null> {
  const keys = work.ids.length > 0 ? work.ids : work.drafts.map((draft) => draft.temporary);
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheets = keys.map((key) => worksheets.getItemOrNullObject(key).load("name"));
      await context.sync();
      worksheets.getItem(work.active).activate();
      sheets.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
      await context.sync();
    });
    return null;
  } catch {
    return finding("F503", { sheets: work.drafts.map((draft) => draft.temporary).join(", ") });
  }
}

type Progress = (done: number, all: number) => void;

async function writeAll(
  context: Excel.RequestContext,
  work: Work,
  onProgress: Progress,
): Promise<Result<readonly WrittenSheet[]>> {
  const { worksheets } = context.workbook;
  const sheets = work.drafts.map(({ plan, temporary }, at) => {
    const sheet = worksheets.add(temporary).load("id");
    applyPlan(sheet, plan, work.tables[at]);
    return sheet;
  });
  await context.sync();
  work.ids = sheets.map((sheet) => sheet.id);
  onProgress(2, 4);
  const difference = await readBack(context, work.drafts);
  onProgress(3, 4);
  if (difference) return { ok: false, finding: difference };
  work.drafts.forEach((draft, at) => {
    const sheet = sheets[at];
    if (sheet) sheet.name = draft.final;
    if (sheet && draft.plan.isHidden === true) sheet.visibility = "Hidden";
  });
  sheets[0]?.activate();
  const first = work.drafts[0]?.plan.entry?.first;
  if (first !== undefined) sheets[0]?.getRange(first).select();
  await context.sync();
  onProgress(4, 4);
  const shown = work.drafts.filter(({ plan }) => plan.isHidden !== true);
  return { ok: true, value: shown.map((draft) => ({ name: draft.final })) };
}

/**
 * Writes plans to new sheets in four syncs: look, write, read back, name and show. Existing sheets are never
 * touched. On any failure the new sheets are removed and the sheet shown before is shown again; where the
 * host refuses that too, F503 names the sheets that are left.
 *
 * @param closing - makes a last sheet from the names that the others get
 * @returns the names of the sheets that are shown
 */
export async function writeSheets(
  plans: readonly SheetPlan[],
  onProgress: Progress = () => undefined,
  closing?: ClosingPlan,
): Promise<Result<readonly WrittenSheet[]>> {
  const work: Work = { active: "", drafts: [], tables: [], ids: [] };
  let failure: Finding;
  try {
    const result = await Excel.run(async (context) => {
      Object.assign(work, await lookBefore(context, plans, closing));
      onProgress(1, 4);
      return writeAll(context, work, onProgress);
    });
    if (result.ok) return result;
    failure = result.finding;
  } catch (error) {
    failure = finding("F501", { reason: reasonOf(error) });
  }
  const leftOver = work.drafts.length === 0 ? null : await restore(work);
  return { ok: false, finding: leftOver ?? failure };
}
