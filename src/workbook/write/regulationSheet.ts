import { cellsText } from "../../core/entries/entry";
import { areaAddress } from "../../core/sheet/address";
import { cellsOf, gridOf, type SheetGrid } from "../../core/sheet/grid";
import { finding, type Finding, type Result } from "../../core/finding/finding";
import { REGULATION_SHEET } from "../../core/setup/setup";
import { readCustomTexts } from "../../core/regulation/custom";
import type { CustomTexts } from "../../core/regulation/customFields";
import { CUSTOM_HEAD, customRows } from "../../core/regulation/customTexts";
import { reasonOf, refusalOf } from "../attempt";
import { readSheets } from "../readSheets";
import { tryAgain } from "../tryAgain";
import { safeText } from "./plainText";
import { runPatiently } from "../patient";

type Rows = readonly (readonly [string, string])[];

const WIDTHS = [240, 300] as const;

/** Whether a sheet may be overwritten: it is empty, or it holds a regulation from its first cell on. */
export function isRegulationSheet(grid: SheetGrid): boolean {
  const { row, column } = grid;
  if (grid.rows === 0) return true;
  const texts = readCustomTexts(cellsOf(grid));
  // A field that stands twice is a slip in a sheet of ours.
  const isOurs = texts.ok ? texts.value.from !== undefined : texts.finding.code === "F420";
  return row === 0 && column === 0 && isOurs;
}

/** The two columns with their heads; blank rows take the place of what stood below. */
export function regulationRows(texts: CustomTexts, before: SheetGrid | undefined): Rows {
  const rows = [CUSTOM_HEAD, ...customRows(texts)].map(
    ([label, value]) => [safeText(label), safeText(value)] as const,
  );
  const left = Math.max(0, (before?.rows ?? 0) - rows.length);
  return [...rows, ...Array.from({ length: left }, () => ["", ""] as const)];
}

function rangeOn(sheet: Excel.Worksheet, rows: number): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, rows, 2);
}

function decorate(sheet: Excel.Worksheet): void {
  WIDTHS.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  sheet.getRangeByIndexes(0, 0, 1, 2).format.font.bold = true;
}

/** What stood in the cells before, so that a failure can put it back. */
interface Before {
  readonly formulas: unknown[][];
  readonly formats: unknown[][];
}

async function lookAt(rows: number): Promise<Before> {
  return runPatiently(async (context) => {
    const sheet = context.workbook.worksheets.getItem(REGULATION_SHEET);
    const range = rangeOn(sheet, rows).load("formulas,numberFormat");
    await context.sync();
    return { formulas: range.formulas, formats: range.numberFormat };
  });
}

async function writeRows(rows: Rows, isNew: boolean): Promise<Finding | null> {
  return runPatiently(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = isNew ? worksheets.add(REGULATION_SHEET) : worksheets.getItem(REGULATION_SHEET);
    const range = rangeOn(sheet, rows.length);
    // Text before the value: "2" and "1/2" must not become a number or a date.
    range.numberFormat = rows.map(() => ["@", "@"]);
    range.values = rows.map((row) => [...row]);
    if (isNew) decorate(sheet);
    range.load("values");
    await context.sync();
    const at = rows.flat().findIndex((text, index) => range.values.flat()[index] !== text);
    if (at < 0) return null;
    return finding("F502", { expected: String(rows.flat()[at]), actual: String(range.values.flat()[at]) });
  });
}

const sameCells = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Puts back what stood there, formats first, where something else stands there now. Two syncs. */
async function putBack(context: Excel.RequestContext, sheet: Excel.Worksheet, before: Before): Promise<void> {
  const range = rangeOn(sheet, before.formulas.length).load("formulas,numberFormat");
  await context.sync();
  const { formulas, formats } = before;
  if (sameCells([range.formulas, range.numberFormat], [formulas, formats])) return;
  range.numberFormat = formats;
  range.formulas = formulas;
  await context.sync();
}

/** What is left to the clerk: a new sheet to be deleted, or one whose regulation may stand changed. */
function leftBehind(before: Before | null, error: unknown): Finding {
  if (!before) return finding("F503", { sheets: REGULATION_SHEET });
  const rows = before.formulas.length;
  const address = areaAddress({ row: 0, column: 0, rows, columns: 2 });
  const texts = before.formulas.flat().map(String).filter(Boolean);
  const facts = {
    cell: `${REGULATION_SHEET}!${address}`,
    before: cellsText(texts),
    reason: reasonOf(error),
  };
  return finding("F542", facts, { sheet: REGULATION_SHEET, address });
}

async function takeBack(before: Before | null): Promise<Finding | null> {
  try {
    await tryAgain(() =>
      runPatiently(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(REGULATION_SHEET).load("name");
        await context.sync();
        if (sheet.isNullObject) return;
        if (before) return putBack(context, sheet, before);
        sheet.delete();
        await context.sync();
      }),
    );
    return null;
  } catch (error) {
    return leftBehind(before, error);
  }
}

async function writeOver(rows: Rows, old: SheetGrid | undefined): Promise<Finding | null> {
  let before: Before | null = null;
  let failure: Finding | null;
  try {
    if (old) before = await lookAt(rows.length);
    failure = await writeRows(rows, !old);
  } catch (error) {
    failure = refusalOf("F501", error);
  }
  const isUntouched = old !== undefined && before === null;
  if (failure === null || isUntouched) return failure;
  return (await takeBack(before)) ?? failure;
}

/**
 * Writes a unit's own regulation to the sheet `TN_QuyDinh`, from which functions take it. A sheet of that name
 * is only overwritten when it holds a regulation; the sheet that is shown stays. Four syncs at most.
 *
 * @returns the sheet as read back; F506 when it holds something else, F501 to F503 for what the host refuses,
 *   F542 where a regulation that stood there could not be put back
 */
export async function writeRegulation(texts: CustomTexts): Promise<Result<SheetGrid>> {
  const read = await readSheets([REGULATION_SHEET]);
  if (!read.ok) return read;
  const old = read.value.get(REGULATION_SHEET);
  if (old && !isRegulationSheet(old)) {
    return { ok: false, finding: finding("F506", { sheet: REGULATION_SHEET }) };
  }
  const rows = regulationRows(texts, old);
  const failure = await writeOver(rows, old);
  if (failure) return { ok: false, finding: failure };
  const cells = rows.filter(([label]) => label !== "");
  return { ok: true, value: gridOf({ sheet: REGULATION_SHEET, row: 0, column: 0, cells }) };
}
