import type { Result } from "../core/finding/finding";
import { attempt } from "./attempt";

/** Sheets carry this name until they are read back and found right. */
export const UNFINISHED = "TN_dang_ghi";

const isUnfinished = (name: string) => name.replace(/ \(\d+\)$/, "") === UNFINISHED;

/** The sheets that a failed writing had to leave behind. One sync. */
export function unfinishedSheets(): Promise<Result<readonly string[]>> {
  return attempt("F501", async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name).filter(isUnfinished);
  });
}

/**
 * Removes sheets that a failed writing left behind. Only what bears the name of unfinished sheets is ever removed.
 *
 * @param names - as {@link unfinishedSheets} gave them
 */
export function removeUnfinished(names: readonly string[]): Promise<Result<null>> {
  return attempt("F501", async (context) => {
    const { worksheets } = context.workbook;
    const sheets = names
      .filter(isUnfinished)
      .map((name) => worksheets.getItemOrNullObject(name).load("name"));
    await context.sync();
    sheets.filter((sheet) => !sheet.isNullObject).forEach((sheet) => sheet.delete());
    await context.sync();
    return null;
  });
}
