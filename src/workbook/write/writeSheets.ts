import type { Finding, Result } from "../../core/finding/finding";
import type { SheetPlan } from "../../report/sheetPlan";
import type { ClosingPlan, WrittenSheet } from "../api";
import { refusalOf } from "../attempt";
import { askLeft, rememberLeft } from "../unfinished";
import { protectEntry } from "./applyEntry";
import { applyPlan } from "./applyPlan";
import { compareWithPlan } from "./compare";
import { nameDrafts, type Work } from "./draft";
import { dress, show } from "./show";
import { nameTables } from "./tableName";
import { takeBack } from "./takeBack";
import { scaleOf, zoomOf } from "./zoom";
import { runPatiently } from "../patient";

type Progress = (done: number, all: number) => void;

const STEPS = 4;

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
  const active = worksheets.getActiveWorksheet().load("id");
  const left = askLeft(context);
  await context.sync();
  const taken = sheets.items.map(nameOf);
  const finals = nameDrafts(own, taken).map(({ final }) => final);
  const plans = closing ? [...own, closing(finals)] : own;
  return {
    active: active.id,
    drafts: nameDrafts(plans, taken),
    tables: nameTables(
      plans,
      lists.flatMap(({ items }) => items.map(nameOf)),
    ),
    ids: [],
    isNamed: false,
    left: left().filter((name) => taken.includes(name)),
  };
}

async function addSheets(context: Excel.RequestContext, work: Work): Promise<readonly string[]> {
  const sheets = work.drafts.map(({ plan, temporary }, at) => {
    const sheet = context.workbook.worksheets.add(temporary).load("id");
    applyPlan(sheet, plan, work.tables[at]);
    return sheet;
  });
  await context.sync();
  return sheets.map(({ id }) => id);
}

/** Where the host passed over fitting a sheet to the paper's width, it is scaled to it. Nothing is sent. */
function scaleUnfitted(layout: Excel.PageLayout, plan: SheetPlan): void {
  const { horizontalFitToPages } = zoomOf(plan);
  if (horizontalFitToPages === undefined || layout.zoom.horizontalFitToPages === horizontalFitToPages) return;
  layout.zoom = { scale: scaleOf(plan) };
}

/** Reads the new sheets back, calculated even where the clerk calculates by hand. One sync. */
async function readBack(context: Excel.RequestContext, { drafts, ids }: Work): Promise<Finding | null> {
  const layouts: Excel.PageLayout[] = [];
  const ranges = drafts.map(({ plan }, at) => {
    const { row, column, rows, columns } = plan.page.printArea;
    const sheet = context.workbook.worksheets.getItem(ids[at] ?? "");
    sheet.calculate(true);
    layouts.push(sheet.pageLayout.load("zoom"));
    return sheet.getRangeByIndexes(row, column, rows, columns).load("values");
  });
  await context.sync();
  layouts.forEach((layout, at) => {
    const plan = drafts[at]?.plan;
    if (plan) scaleUnfitted(layout, plan);
  });
  for (const [at, draft] of drafts.entries()) {
    const values = (ranges[at]?.values ?? []) as unknown[][];
    const difference = compareWithPlan(draft.final, draft.plan, values);
    if (difference) return difference;
  }
  return null;
}

/** Gives the new sheets their names, and nothing that a report could do without. One sync. */
async function giveNames(context: Excel.RequestContext, { drafts, ids, left }: Work): Promise<void> {
  rememberLeft(context, [...left, ...drafts.map(({ final }) => final)]);
  for (const [at, { plan, final }] of drafts.entries()) {
    const sheet = context.workbook.worksheets.getItem(ids[at] ?? "");
    if (plan.entry) protectEntry(sheet);
    sheet.name = final;
    if (plan.isHidden === true) sheet.visibility = "Hidden";
  }
  rememberLeft(context, left);
  await context.sync();
}

/** Writes as far as it goes; `know` is told what has to be taken back by then. */
async function writeAll(
  plans: readonly SheetPlan[],
  closing: ClosingPlan | undefined,
  onProgress: Progress,
  know: (work: Work) => Work,
): Promise<Result<Work>> {
  const added = await runPatiently(async (context) => {
    const work = know(await lookBefore(context, plans, closing));
    onProgress(1, STEPS);
    return know({ ...work, ids: await addSheets(context, work) });
  });
  onProgress(2, STEPS);
  await dress(added);
  return runPatiently(async (context) => {
    const difference = await readBack(context, added);
    onProgress(3, STEPS);
    if (difference) return { ok: false, finding: difference };
    const named = know({ ...added, isNamed: true });
    await giveNames(context, named);
    return { ok: true, value: named };
  });
}

/**
 * Writes plans to new sheets: look, write, dress, read back, name, show, a sync each. Existing sheets are never touched.
 * How the new sheets look on the screen and whether one is shown is not part of it: a refusal costs that alone. On any
 * other failure the new sheets are removed; where the host refuses that too, F503 names the sheets that are left.
 *
 * @param closing - makes a last sheet from the names that the others get
 * @returns the names of the sheets that are shown
 */
export async function writeSheets(
  plans: readonly SheetPlan[],
  onProgress: Progress = () => undefined,
  closing?: ClosingPlan,
): Promise<Result<readonly WrittenSheet[]>> {
  const known: { work: Work | null } = { work: null };
  let failure: Finding;
  try {
    const done = await writeAll(plans, closing, onProgress, (work) => (known.work = work));
    if (done.ok) {
      await show(done.value);
      onProgress(STEPS, STEPS);
      const shown = done.value.drafts.filter(({ plan }) => plan.isHidden !== true);
      return { ok: true, value: shown.map((draft) => ({ name: draft.final })) };
    }
    failure = done.finding;
  } catch (error) {
    failure = refusalOf("F501", error);
  }
  const leftOver = known.work === null ? null : await takeBack(known.work);
  return { ok: false, finding: leftOver ?? failure };
}
