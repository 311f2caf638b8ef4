import type { Area } from "../../core/sheet/area";
import { ifPossible } from "../tryAgain";
import type { Work } from "./draft";
import { runPatiently } from "../patient";

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area) =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/**
 * What the screen shows of the new sheets: no lines between cells, rows that stay in sight. Excel refuses both while
 * another workbook is in front, and no paper depends on it. One sync.
 */
export function dress({ drafts, ids }: Work): Promise<void> {
  return ifPossible(() =>
    runPatiently(async (context) => {
      for (const [at, { plan }] of drafts.entries()) {
        const sheet = context.workbook.worksheets.getItem(ids[at] ?? "");
        sheet.showGridlines = false;
        if (!plan.entry) continue;
        const { rows, columns } = plan.entry.frozen;
        sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
      }
      await context.sync();
    }),
  );
}

/** Brings the first new sheet to the front. It stands in the workbook whether or not that succeeds. One sync. */
export function show({ drafts, ids }: Work): Promise<void> {
  return ifPossible(() =>
    runPatiently(async (context) => {
      const sheet = context.workbook.worksheets.getItem(ids[0] ?? "");
      sheet.activate();
      const first = drafts[0]?.plan.entry?.first;
      if (first !== undefined) sheet.getRange(first).select();
      await context.sync();
    }),
  );
}
