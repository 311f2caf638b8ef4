import type { Result } from "../core/finding/finding";
import { isReportSheet } from "../report/sheetNames";
import { attempt } from "./attempt";

/** Sheets carry this name until they are read back and found right. */
export const UNFINISHED = "TN_dang_ghi";
/** Remembers sheets from before they get their final names until all of them have them. */
const SETTING = "TinNhiem.GhiDo";

const isUnfinished = (name: string) => name.replace(/ \(\d+\)$/, "") === UNFINISHED;

/** What the workbook remembers of sheets under their final names; a file may say anything here. */
export function askLeft(context: Excel.RequestContext): () => readonly string[] {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING).load("value");
  return () => {
    const value: unknown = setting.isNullObject ? [] : setting.value;
    const names: readonly unknown[] = Array.isArray(value) ? value : [];
    return names.filter((name) => typeof name === "string").filter(isReportSheet);
  };
}

/** Has the workbook remember sheets that may stay behind, and forget them where there are none. */
export function rememberLeft({ workbook }: Excel.RequestContext, names: readonly string[]): void {
  const setting = workbook.settings.add(SETTING, [...names]);
  if (names.length === 0) setting.delete();
}

/** The sheets that a failed writing had to leave behind, under whichever name. One sync. */
export function unfinishedSheets(): Promise<Result<readonly string[]>> {
  return attempt("F501", async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const left = askLeft(context);
    await context.sync();
    return sheets.items.map(({ name }) => name).filter((name) => isUnfinished(name) || left().includes(name));
  });
}

/**
 * Removes sheets that a failed writing left behind. Only what bears the name of unfinished sheets, or is remembered as
 * unfinished and bears the name of a report, is ever removed.
 *
 * @param names - as {@link unfinishedSheets} gave them
 */
export function removeUnfinished(names: readonly string[]): Promise<Result<null>> {
  return attempt("F501", async (context) => {
    const { worksheets } = context.workbook;
    const sheets = worksheets.load("items/name");
    const left = askLeft(context);
    await context.sync();
    const mayGo = (name: string) => names.includes(name) && (isUnfinished(name) || left().includes(name));
    const [going, staying] = [true, false].map((goes) =>
      sheets.items.filter(({ name }) => mayGo(name) === goes),
    );
    going?.forEach((sheet) => sheet.delete());
    rememberLeft(
      context,
      left().filter((name) => staying?.some((sheet) => sheet.name === name)),
    );
    await context.sync();
    return null;
  });
}
