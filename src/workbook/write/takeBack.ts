import { finding, type Finding } from "../../core/finding/finding";
import { ifPossible, tryAgain } from "../tryAgain";
import { askLeft, rememberLeft } from "../unfinished";
import type { Work } from "./draft";
import { runPatiently } from "../patient";

// Once the new sheets have ids they are found by them alone: a sheet of the clerk's can never be taken for one of ours.
const keysOf = ({ ids, drafts }: Work) => (ids.length > 0 ? ids : drafts.map(({ temporary }) => temporary));

/** The sheets of a writing that stand in the workbook. One sync. */
async function askStanding(context: Excel.RequestContext, work: Work): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  const sheets = keysOf(work).map((key) => worksheets.getItemOrNullObject(key).load("id,name"));
  await context.sync();
  return sheets.filter((sheet) => !sheet.isNullObject);
}

/** Deletes them, nothing else being asked in the same sync. Says whether one of them was shown. */
function remove(work: Work): Promise<boolean> {
  return runPatiently(async (context) => {
    const shown = context.workbook.worksheets.getActiveWorksheet().load("id");
    const left = askLeft(context);
    const sheets = await askStanding(context, work);
    const wasShown = sheets.some(({ id }) => id === shown.id);
    sheets.forEach((sheet) => sheet.delete());
    await context.sync();
    if (left().join() !== work.left.join()) {
      rememberLeft(context, work.left);
      await context.sync();
    }
    return wasShown;
  });
}

function showAgain({ active }: Work): Promise<void> {
  return ifPossible(() =>
    runPatiently(async (context) => {
      context.workbook.worksheets.getItem(active).activate();
      await context.sync();
    }),
  );
}

/** Gives sheets that cannot be deleted the name by which they are found again. */
function unname(work: Work): Promise<void> {
  return runPatiently(async (context) => {
    const sheets = await askStanding(context, work);
    sheets.forEach((sheet) => {
      const draft = work.drafts.find(({ final }) => final === sheet.name);
      if (draft) sheet.name = draft.temporary;
    });
    await context.sync();
  });
}

async function namesNow(work: Work): Promise<readonly string[]> {
  // Where nobody tells, a naming that was cut short leaves both names possible.
  const known = work.drafts.flatMap(({ temporary, final }) =>
    work.isNamed ? [temporary, final] : [temporary],
  );
  try {
    return await runPatiently(async (context) => (await askStanding(context, work)).map(({ name }) => name));
  } catch {
    return known;
  }
}

/**
 * Removes what was written. The host may refuse that for a while, so it is asked again; then the sheets get their
 * temporary names again, since they are no report. Showing the sheet that was shown before comes last and costs nothing.
 *
 * @returns F503 with the names of the sheets that stand now, where they cannot be removed
 */
export async function takeBack(work: Work): Promise<Finding | null> {
  try {
    if (await tryAgain(() => remove(work))) await showAgain(work);
    return null;
  } catch {
    await ifPossible(() => unname(work));
    const names = await namesNow(work);
    return names.length === 0 ? null : finding("F503", { sheets: names.join(", ") });
  }
}
