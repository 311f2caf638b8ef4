import { join } from "node:path";
import {
  type Addin,
  emptyFile,
  type HeadlessWorkbook,
  loadAddin,
  openWorkbook,
  type WorkbookOptions,
} from "../../workbench/node";
import { PATIENCE_MS } from "../support/waiting";

export const ROOT = join(__dirname, "../..");
export const ADDIN = join(ROOT, "test/fixtures/addin");
export const SHEET = "Phiếu";

/** A workbook with one sheet "Phiếu" and the test add-in loaded beside it. */
export interface Bench {
  readonly workbook: HeadlessWorkbook;
  readonly addin: Addin;
  /** Excel.run with the sheet "Phiếu" at hand. */
  readonly run: <T>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** A JSON value made in the page, as the page's own code would make it. */
  readonly inPage: (value: unknown) => unknown;
  readonly close: () => void;
}

const isExcel = (value: unknown): value is typeof Excel =>
  typeof value === "object" && value !== null && "run" in value;

/** Opens the bench, on a file of one's own where one is given; to be closed after the test. */
export async function openBench(options: WorkbookOptions = {}, file?: Uint8Array): Promise<Bench> {
  const workbook = await openWorkbook(file ?? emptyFile(SHEET), { addin: ADDIN, ...options });
  const addin = await loadAddin(workbook, {
    root: ROOT,
    addin: ADDIN,
    global: "fixture",
    timeoutMs: PATIENCE_MS,
  });
  const excel: unknown = addin.window["Excel"];
  if (!isExcel(excel)) throw new Error("Office.js did not load Excel");
  return {
    workbook,
    addin,
    run: (job) => excel.run((context) => job(context.workbook.worksheets.getItem(SHEET), context)),
    inPage: (value) => {
      const copy: unknown = addin.window.eval(`(${JSON.stringify(value)})`);
      return copy;
    },
    close: () => {
      addin.dispose();
      workbook.dispose();
    },
  };
}

/** Writes formulas into a sheet and waits until everything is calculated. */
export async function calculate(bench: Bench, cells: Readonly<Record<string, unknown>>): Promise<void> {
  await bench.run(async (sheet, context) => {
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).formulas = [[value]];
    await context.sync();
  });
  await bench.workbook.idle();
}

/** The value of one cell of "Phiếu". */
export const valueAt = (bench: Bench, address: string): unknown =>
  bench.workbook.read(SHEET, address).values[0]?.[0];

/** The first value of a range that was loaded. */
export const first = (range: Excel.Range): unknown => range.values[0]?.[0];

/** How a call failed, as Office.js reports it: "Code: message"; "no error" when it did not. */
export const failure = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "no error",
    (error: unknown) => {
      const [code, message] = ["code", "message"].map((name): unknown =>
        typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined,
      );
      return `${String(code)}: ${String(message)}`;
    },
  );
