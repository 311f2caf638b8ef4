import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Addin,
  type HeadlessWorkbook,
  loadAddin,
  openWorkbook,
  type WorkbookOptions,
} from "../../workbench/node";
import type { ReportJob } from "../../src/core/recognise/jobSetup";
import type { CountRecord } from "../../src/core/record/record";
import { ROOT } from "../support/published";
import { PATIENCE_MS, quiet, until } from "../support/waiting";

export const DIST = join(ROOT, "dist");
export const REPORT = "Phụ lục 4";

/** A workbook with the built add-in loaded beside it, under the real Office.js. */
export interface Desk {
  readonly workbook: HeadlessWorkbook;
  readonly addin: Addin;
  readonly report: (job?: ReportJob) => Promise<Answer>;
  readonly close: () => void;
}

export interface Answer {
  readonly record: CountRecord;
  readonly refused: boolean;
  readonly written: readonly string[];
  readonly unusable?: string;
}

export const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, "samples", name)));

/** Syncs of a pane that opens: its state, and whether a failed writing left sheets behind. */
const OPENING = 2;

/** The pane asks the workbook when it opens; counting syncs begins after that. */
async function paneSettled(workbook: HeadlessWorkbook, addin: Addin, syncs: number): Promise<void> {
  const root = () => addin.window.document.getElementById("root");
  const isBusy = () => root()?.querySelector("[aria-busy=true]") != null;
  await until(() => (root()?.textContent.length ?? 0) > 0 && workbook.batches() >= syncs && !isBusy());
  await quiet(() => workbook.batches());
}

/** What stands between add-in and workbook; with OFFICE_CLIENT=own every test of the add-in holds the web app's to it. */
export interface DeskOptions extends WorkbookOptions {
  readonly client?: "own" | "office.js";
}
const CLIENT = process.env["OFFICE_CLIENT"] === "own" ? "own" : "office.js";

/** Opens a file and loads the built add-in; to be closed after the test. */
export async function openDesk(file: Uint8Array, options: DeskOptions = {}): Promise<Desk> {
  const workbook = await openWorkbook(file, { addin: DIST, ...options });
  const addin = await loadAddin(workbook, {
    root: ROOT,
    addin: DIST,
    global: "tinnhiem",
    timeoutMs: PATIENCE_MS,
    ...((options.client ?? CLIENT) === "own" && { client: "own" }),
  });
  // In an Excel that lacks what the pane needs, a plain page says so and asks the workbook nothing.
  await paneSettled(workbook, addin, options.sets === undefined ? OPENING : 0);
  return {
    workbook,
    addin,
    // JSON there and back: what a caller outside the page would get.
    report: async (job = {}) => {
      const source = `window.tinnhiem.report(${JSON.stringify(job)}).then((answer) => JSON.stringify(answer))`;
      const answer = (await addin.window.eval(source)) as string;
      return JSON.parse(answer) as Answer;
    },
    close: () => {
      addin.dispose();
      workbook.dispose();
    },
  };
}

/** Everything a failure must leave as it was: sheets, cells, what is shown, what is kept. */
export function pictureOf(workbook: HeadlessWorkbook): unknown {
  const { settings, customXml, pages, snapshot, decor, tables } = workbook.state();
  const shown = workbook.live().workbook.getActiveSheet().getName();
  const cells = workbook.sheetNames().map((name) => [name, workbook.read(name, "A1:Z80").formulas]);
  return { cells, shown, settings, customXml, pages, decor, tables, order: snapshot.sheetOrder };
}
