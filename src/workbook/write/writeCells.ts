import { areaAddress, parseArea } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/area";
import type { Cell, Grid } from "../../core/sheet/cell";
import { cellsText } from "../../core/entries/entry";
import { finding, type Finding, type Result } from "../../core/finding/finding";
import type { CellChange, CellsWritten, CellValue } from "../api";
import { attempt } from "../attempt";
import { safeText } from "./applyPlan";

// What Excel would take for something else: a formula, a number, a date, a truth value.
const LOOKS_ACTIVE = /^\s*(?:[=+\-@]|[\d.,]|true$|false$)/i;

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

/** Text that Excel would take for something else gets the text format first; other cells keep theirs. */
function put(range: Excel.Range, values: Values): void {
  const isActive = (value: Cell) => typeof value === "string" && LOOKS_ACTIVE.test(value);
  if (values.some((row) => row.some(isActive))) {
    range.numberFormat = values.map((row) => row.map((value) => (isActive(value) ? "@" : "General")));
  }
  range.values = values.map((row) => [...row]);
}

const safe = (values: Values): Values =>
  values.map((row) => row.map((value) => (typeof value === "string" ? safeText(value) : value)));

interface Looked {
  readonly range: Excel.Range;
  readonly before: Values;
  readonly after: Values;
}

async function look(context: Excel.RequestContext, change: CellChange, area: Area): Promise<Result<Looked>> {
  const { worksheets } = context.workbook;
  const range = worksheets.getItem(change.sheet).getRange(areaAddress(area)).load("values,formulas");
  const { from } = change;
  const source =
    "sheet" in from ? worksheets.getItem(from.sheet).getRange(from.address).load("values") : null;
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
  return { ok: true, value: { range, before, after } };
}

async function writeLooked(
  context: Excel.RequestContext,
  change: CellChange,
  { range, before, after }: Looked,
): Promise<Result<CellsWritten>> {
  put(range, after);
  range.load("values");
  await context.sync();
  const [expected, actual] = [textOf(after), textOf(toValues(range.values))];
  if (expected === actual) return { ok: true, value: { before, after } };
  put(range, before);
  await context.sync();
  const { sheet, address } = change;
  return { ok: false, finding: finding("F502", { expected, actual }, { sheet, address }) };
}

/**
 * Writes one cell, or a few side by side, that still hold what the clerk was shown. Three syncs at most.
 *
 * @returns what stood there before; F514 when it is something else by now, F515 for a formula, F502 when it reads
 *   back differently (it is put back then), F501 for what the host refuses
 */
export async function writeCells(change: CellChange): Promise<Result<CellsWritten>> {
  const area = parseArea(change.address);
  if (!area) return { ok: false, finding: finding("F105", { range: `${change.sheet}!${change.address}` }) };
  const done = await attempt("F501", async (context): Promise<Result<CellsWritten>> => {
    const looked = await look(context, change, area);
    return looked.ok ? writeLooked(context, change, looked.value) : looked;
  });
  return done.ok ? done.value : done;
}
