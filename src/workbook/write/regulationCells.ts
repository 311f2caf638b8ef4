import { cellsText } from "../../core/entries/entry";
import { areaAddress } from "../../core/sheet/address";
import { finding, type Finding } from "../../core/finding/finding";
import { REGULATION_SHEET } from "../../core/setup/setup";
import { refusalOf } from "../attempt";
import { reasonOf } from "../reasonOf";
import { tryAgain } from "../tryAgain";
import { temporaryName } from "./draft";
import { runPatiently } from "../patient";

/** The two columns of a regulation. */
export type Rows = readonly (readonly [string, string])[];

const WIDTHS = [240, 300] as const;

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

/** A sheet that is made for a regulation. It bears a name of its own until the regulation stands in it. */
interface Made {
  readonly temporary: string;
  /** `null` as long as the host did not say that it made the sheet. */
  id: string | null;
}

/** What a host told of a sheet, also where it refused what was asked after that. */
function idOf(sheet: Excel.Worksheet): string | null {
  try {
    return sheet.id;
  } catch {
    return null;
  }
}

/** Queues the texts. */
function putRows(sheet: Excel.Worksheet, rows: Rows): Excel.Range {
  const range = rangeOn(sheet, rows.length);
  // Text before the value: "2" and "1/2" must not become a number or a date.
  range.numberFormat = rows.map(() => ["@", "@"]);
  range.values = rows.map((row) => [...row]);
  return range.load("values");
}

async function readBack(
  context: Excel.RequestContext,
  rows: Rows,
  range: Excel.Range,
): Promise<Finding | null> {
  await context.sync();
  const read = range.values.flat();
  const at = rows.flat().findIndex((text, index) => read[index] !== text);
  if (at < 0) return null;
  return finding("F502", { expected: String(rows.flat()[at]), actual: String(read[at]) });
}

async function writeRows(rows: Rows, made: Made | null): Promise<Finding | null> {
  return runPatiently(async (context) => {
    const { worksheets } = context.workbook;
    if (!made) return readBack(context, rows, putRows(worksheets.getItem(REGULATION_SHEET), rows));
    const sheet = worksheets.add(made.temporary).load("id");
    try {
      const range = putRows(sheet, rows);
      decorate(sheet);
      sheet.name = REGULATION_SHEET;
      return await readBack(context, rows, range);
    } finally {
      made.id = idOf(sheet);
    }
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

/** What is left to the clerk: a regulation that may stand changed. */
function leftChanged(before: Before, error: unknown): Finding {
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

/** Does something with a sheet that may be gone by now. */
function ifThere(
  key: string,
  act: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  return tryAgain(() =>
    runPatiently(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key).load("name");
      await context.sync();
      if (!sheet.isNullObject) await act(context, sheet);
    }),
  );
}

async function takeBackChange(before: Before): Promise<Finding | null> {
  try {
    await ifThere(REGULATION_SHEET, (context, sheet) => putBack(context, sheet, before));
    return null;
  } catch (error) {
    return leftChanged(before, error);
  }
}

/** The name that the sheet that was made bears now; where nobody tells, each that it may bear. */
async function namesNow({ temporary, id }: Made): Promise<readonly string[]> {
  try {
    return await runPatiently(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id ?? temporary).load("name");
      await context.sync();
      return sheet.isNullObject ? [] : [sheet.name];
    });
  } catch {
    return [temporary, REGULATION_SHEET];
  }
}

/** Removes the sheet that was made, and none that somebody else gave the name of a regulation meanwhile. */
async function remove(made: Made): Promise<Finding | null> {
  try {
    await ifThere(made.id ?? made.temporary, async (context, sheet) => {
      sheet.delete();
      await context.sync();
    });
    return null;
  } catch {
    const names = await namesNow(made);
    return names.length === 0 ? null : finding("F503", { sheets: names.join(", ") });
  }
}

/** Writes over the regulation that stands there. On any failure it is put back. */
export async function writeOver(rows: Rows): Promise<Finding | null> {
  let before: Before | null = null;
  let failure: Finding | null;
  try {
    before = await lookAt(rows.length);
    failure = await writeRows(rows, null);
  } catch (error) {
    failure = refusalOf("F501", error);
  }
  if (failure === null || before === null) return failure;
  return (await takeBackChange(before)) ?? failure;
}

/** Writes to a new sheet. On any failure it is removed. */
export async function writeNew(rows: Rows): Promise<Finding | null> {
  const made: Made = { temporary: temporaryName([]), id: null };
  let failure: Finding | null;
  try {
    failure = await writeRows(rows, made);
  } catch (error) {
    failure = refusalOf("F501", error);
  }
  return failure && ((await remove(made)) ?? failure);
}
