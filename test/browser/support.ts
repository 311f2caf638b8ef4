import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/lib/browser.mjs";
import { startServer, type RunningServer } from "../../workbench/node";
import { published, ROOT } from "../support/published";
import { PATIENCE_MS } from "../support/waiting";

/** First row of the people in a report of which nothing but the counts is known. */
export const FIRST_PERSON = 20;
/** Rows of its head, which may stand once more. */
const HEAD_ROWS = 3;

declare global {
  interface Window {
    workbench: {
      readonly ready: Promise<void>;
      idle(): Promise<void>;
      readRange(sheet: string, a1: string): { values: unknown[][]; formulas: unknown[][] };
      select(sheet: string, a1: string): void;
      sheetNames(): string[];
      save(): Promise<Uint8Array>;
    };
  }
}

/** A browser with the workbench open; everything it complained about or asked of other hosts is kept. */
export interface Workbench {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly foreign: readonly string[];
  /** The add-in's frame as it is now. */
  readonly pane: () => Frame;
  readonly open: (query?: string) => Promise<void>;
  /** Does what opens another file, and waits until the add-in is loaded beside it. */
  readonly reopened: (act: () => Promise<unknown>) => Promise<void>;
  readonly openSample: (name: string) => Promise<void>;
  /** Opens bytes as the clerk opens a file. */
  readonly openFile: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly range: (sheet: string, a1: string) => Promise<unknown[][]>;
  /** Where a cell of the first sample stands on the screen at 1400 × 850. */
  readonly cellCentre: (cell: "B3" | "F20") => [number, number];
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly see: (text: string | RegExp) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Every page lives for a second or two: compilers that make much-used code fast cost more than they give. */
const SHORT_LIVED = "--js-flags=--no-turbofan --no-maglev";

async function serve(): Promise<RunningServer> {
  const server = await startServer({ root: ROOT, addin: join(ROOT, "dist"), port: 0 });
  if (typeof server === "string") throw new Error(server);
  return server;
}

function watch(page: Page, origin: string): { complaints: string[]; foreign: string[] } {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  return { complaints, foreign };
}

function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes("/addin/"));
  if (!pane) throw new Error("The add-in's frame is not there.");
  return pane;
}

/** Waits for a text of the pane; where it never comes, the error shows what stood there instead. */
async function seen(pane: Frame, text: string | RegExp): Promise<void> {
  try {
    await pane.getByText(text).first().waitFor();
  } catch (error) {
    const shown = await pane.locator("body").innerText();
    throw new Error(`${String(text)} never came. The pane shows:\n${shown}`, { cause: error });
  }
}

/** Starts the server and a browser; to be closed after the tests. */
export async function openWorkbench(): Promise<Workbench> {
  const server = await serve();
  const browser = await launchBrowser([SHORT_LIVED]);
  const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  page.setDefaultTimeout(PATIENCE_MS);
  const { complaints, foreign } = watch(page, server.url);
  const pane = () => paneOf(page);
  const open = async (query = "") => {
    await page.goto(`${server.url}/${query}`);
    await page.evaluate(() => window.workbench.ready);
    await pane().getByRole("button", { name: "Tiếp tục" }).waitFor();
  };
  const reopened = async (act: () => Promise<unknown>) => {
    await pane().evaluate(() => Object.assign(window, { isFormer: true }));
    await act();
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>("#pane")?.contentWindow;
      return frame && !("isFormer" in frame) && "tinnhiem" in frame;
    });
    await pane().locator("nav button").first().waitFor();
  };
  return {
    page,
    complaints,
    foreign,
    pane,
    open,
    reopened,
    openSample: async (name) => {
      await reopened(() => page.locator("#samples").selectOption(name));
      await page.locator("#file-name", { hasText: name }).waitFor();
      // The grid selects the first cell when it draws another workbook; a test selects after that.
      await page.evaluate(() => window.workbench.ready);
    },
    openFile: (name, bytes) =>
      reopened(() =>
        page
          .locator("#open")
          .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) }),
      ),
    range: (sheet, a1) =>
      page.evaluate(([name, area]) => window.workbench.readRange(name, area).values, [sheet, a1] as const),
    cellCentre: (cell) => (cell === "B3" ? [130, 259] : [586, 664]),
    press: (name) => pane().getByRole("button", { name }).first().click(),
    see: (text) => seen(pane(), text),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The counts of the people in a written report, as they stand in its cells. */
export async function reportCounts(bench: Workbench, event: string): Promise<unknown> {
  const rows = await peopleRows(bench, published(event).length);
  return rows.map(([, , title, , high, , confidence, , low]) => ({ title, high, confidence, low }));
}

/** The rows of so many people of a written report, without heads that stand again among them. */
export async function peopleRows(bench: Workbench, people: number): Promise<readonly (readonly unknown[])[]> {
  // The lines above depend on what is known of the conference.
  const [first, last] = [FIRST_PERSON - HEAD_ROWS, FIRST_PERSON + people + HEAD_ROWS - 1];
  const rows = await bench.range("Phụ lục 4", `A${String(first)}:J${String(last)}`);
  return rows.filter(
    ([number, name]) => typeof number === "number" && typeof name === "string" && name !== "",
  );
}

/**
 * Types a text or a formula into a cell as a clerk does. Keys that come before the grid's editor is ready are lost, the
 * first of them or all: they are typed again until they stand there whole.
 *
 * @param stored - what then stands there
 */
export async function typeInto(
  { page }: Workbench,
  sheet: string,
  cell: string,
  text: string,
  stored = text,
): Promise<void> {
  const place = [sheet, cell] as const;
  const typed = () =>
    page.evaluate(([name, at]) => {
      const { formulas, values } = window.workbench.readRange(name, at);
      return [formulas[0]?.[0], values[0]?.[0]].map(String);
    }, place);
  do {
    await page.keyboard.press("Escape");
    await page.evaluate(([name, at]) => window.workbench.select(name, at), place);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await page.evaluate(() => window.workbench.idle());
  } while (!(await typed()).includes(stored));
}
