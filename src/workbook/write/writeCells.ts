import { areaAddress, parseArea } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/area";
import type { Grid } from "../../core/sheet/cell";
import { cellsText } from "../../core/entries/entry";
import { finding, type Finding, type Result } from "../../core/finding/finding";
import type { CellChange, CellsWritten, CellValue } from "../api";
import { attempt } from "../attempt";
import { reasonOf } from "../reasonOf";
import { tryAgain } from "../tryAgain";
import { looksActive, safeText } from "./plainText";
import { runPatiently } from "../patient";

type Values = readonly (readonly CellValue[])[];

function toValues(read: unknown[][]): Values {
  return read.map((row) =>
    row.map((value) =>
      typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "",
    ),
  );
}

const textOf = (values: Grid) => cellsText(values.flat());

/** A formula is what shows something else than it says. */
function hasFormula(values: Values, formulas: unknown[][]): boolean {
  return formulas.some((row, at) =>
    row.some((formula, place) => {
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      return isFormula && formula !== values[at]?.[place];
    }),
  );
}

function refusal(change: CellChange, values: Values, formulas: unknown[][]): Finding | null {
  const { sheet, address } = change;
  const cell = `${sheet}!${address}`;
  if (hasFormula(values, formulas)) return finding("F515", { cell }, change);
  const text = textOf(values);
  return text === change.expected ? null : finding("F514", { cell, text }, { sheet, address });
}

function sameShape(values: Values, { rows, columns }: Area): boolean {
  return values.length === rows && values.every((row) => row.length === columns);
}

type Matrix<T> = readonly (readonly T[])[];

/**
 * Puts values into the cells that hold others, and nothing into those beside them. Text that Excel would take for
 * something else gets the text format first; every other cell keeps its own.
 */
function put(range: Excel.Range, before: Values, after: Values): void {
  const changed = after.map((row, at) => row.map((value, place) => value !== before[at]?.[place]));
  const isActive = (value: CellValue) => typeof value === "string" && looksActive(value);
  const formats = after.map((row, at) =>
    row.map((value, place) => (changed[at]?.[place] === true && isActive(value) ? "@" : null)),
  );
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
  range.values = after.map((row, at) =>
    row.map((value, place) => (changed[at]?.[place] === true ? value : null)),
  );
}

/** Text as it stood in a cell without the text format: behind an apostrophe, which Excel does not show. */
function kept(value: CellValue, format: unknown): CellValue {
  return typeof value === "string" && format !== "@" && looksActive(value) ? `'${value}` : value;
}

/** Puts back what stood there, formats first, where something else stands there now. Three syncs. */
function putBack(area: Area, { id, before, formats }: Looked): Promise<void> {
  return runPatiently(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("id");
    await context.sync();
    // A sheet that is gone took its cells along.
    if (sheet.isNullObject) return;
    const range = sheet.getRange(areaAddress(area)).load("values,numberFormat");
    await context.sync();
    const [values, now] = [toValues(range.values), range.numberFormat as unknown[][]];
    const isSame = before.every((row, at) =>
      row.every((value, place) => value === values[at]?.[place] && formats[at]?.[place] === now[at]?.[place]),
    );
    if (isSame) return;
    range.numberFormat = formats.map((row) => [...row]);
    range.values = before.map((row, at) => row.map((value, place) => kept(value, formats[at]?.[place])));
    await context.sync();
  });
}

const safe = (values: Values): Values =>
  values.map((row) => row.map((value) => (typeof value === "string" ? safeText(value) : value)));

interface Looked {
  /** Of the sheet, which may get another name meanwhile. */
  readonly id: string;
  readonly before: Values;
  readonly after: Values;
  /** Number formats before. */
  readonly formats: Matrix<unknown>;
}

async function look(context: Excel.RequestContext, change: CellChange, area: Area): Promise<Result<Looked>> {
  const sheet = context.workbook.worksheets.getItem(change.sheet).load("id");
  const range = sheet.getRange(areaAddress(area)).load("values,formulas,numberFormat");
  const { from } = change;
  const source =
    "sheet" in from
      ? context.workbook.worksheets.getItem(from.sheet).getRange(from.address).load("values")
      : null;
  await context.sync();
  const before = toValues(range.values);
  const after = safe("sheet" in from ? toValues(source?.values ?? []) : from.values);
  const against = refusal(change, before, range.formulas);
  if (against) return { ok: false, finding: against };
  if ("sheet" in from && textOf(after) !== from.expected) {
    const where = { sheet: from.sheet, address: from.address };
    const cell = `${from.sheet}!${from.address}`;
    return { ok: false, finding: finding("F514", { cell, text: textOf(after) }, where) };
  }
  if (!sameShape(after, area)) {
    return { ok: false, finding: finding("F105", { range: `${change.sheet}!${change.address}` }, change) };
  }
  return { ok: true, value: { id: sheet.id, before, after, formats: range.numberFormat as unknown[][] } };
}

/** Writes and reads back in one sync: what is read back differently, or `null`. */
async function writeLooked(
  change: CellChange,
  area: Area,
  { id, before, after }: Looked,
): Promise<Finding | null> {
  return runPatiently(async (context) => {
    const range = context.workbook.worksheets.getItem(id).getRange(areaAddress(area));
    put(range, before, after);
    range.load("values");
    await context.sync();
    const [expected, actual] = [textOf(after), textOf(toValues(range.values))];
    const { sheet, address } = change;
    return expected === actual ? null : finding("F502", { expected, actual }, { sheet, address });
  });
}

/** What the clerk has to look at by hand: nothing says that the cells are as they were. */
function leftChanged({ sheet, address }: CellChange, before: Values, error: unknown): Finding {
  const facts = { cell: `${sheet}!${address}`, before: textOf(before), reason: reasonOf(error) };
  return finding("F542", facts, { sheet, address });
}

/** Writes; whatever goes wrong, the cells and their formats are put back. */
async function writeOrPutBack(change: CellChange, area: Area, looked: Looked): Promise<Result<CellsWritten>> {
  const { before, after } = looked;
  const done = await attempt("F501", () => writeLooked(change, area, looked));
  const fault = done.ok ? done.value : done.finding;
  if (fault === null) return { ok: true, value: { before, after } };
  try {
    await tryAgain(() => putBack(area, looked));
    return { ok: false, finding: fault };
  } catch (error) {
    return { ok: false, finding: leftChanged(change, before, error) };
  }
}

/**
 * Writes one cell, or a few side by side, that still hold what the clerk was shown. Two syncs, and three more to put
 * everything back, formats included.
 *
 * @returns what stood there before; F514 when it is something else by now, F515 for a formula, F502 when it reads
 *   back differently, F501 for what the host refuses, F542 where it could not be put back either
 */
export async function writeCells(change: CellChange): Promise<Result<CellsWritten>> {
  const area = parseArea(change.address);
  if (!area) return { ok: false, finding: finding("F105", { range: `${change.sheet}!${change.address}` }) };
  const looked = await attempt("F501", (context) => look(context, change, area));
  if (!looked.ok) return looked;
  return looked.value.ok ? writeOrPutBack(change, area, looked.value.value) : looked.value;
}
