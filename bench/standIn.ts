import { lazyExcel, workOf, type RunArguments } from "../test/support/lazyExcel";
import { BALLOTS, PEOPLE } from "./sheetSize";

// Stands where Office.js stands in the pane's page: Excel with one large sheet, made as it is asked for. Its cells are
// made in a worker and come as JSON, since in Excel they are made by another program, too.

// From a file of the page: its policy lets no other worker in.
const host = new Worker("/cells.js");
const waiting = new Map<number, (text: string) => void>();
host.addEventListener("message", ({ data }: MessageEvent<{ id: number; text: string }>) => {
  waiting.get(data.id)?.(data.text);
  waiting.delete(data.id);
});
let last = 0;

function json(row: number, rows: number): Promise<string> {
  last += 1;
  const id = last;
  host.postMessage({ id, row, rows });
  return new Promise((resolve) => waiting.set(id, resolve));
}

/** Takes everything and answers with itself: the state is written to nowhere. */
const sink: object = new Proxy(() => undefined, {
  get: (_target, name) => (name === "isNullObject" ? true : name === "then" ? undefined : sink),
  apply: () => sink,
  set: () => true,
});

const { globals } = lazyExcel([
  { name: "Phiếu", rows: BALLOTS + 1, columns: PEOPLE + 1, cell: () => "", json },
]);

const parts = {
  getByNamespace: () => ({ load: () => ({ items: [] }) }),
  add: () => sink,
};

function withState(context: object): object {
  const workbook: object = Reflect.get(context, "workbook") as object;
  const worksheets: object = Reflect.get(workbook, "worksheets") as object;
  Object.assign(worksheets, { getItemOrNullObject: () => sink, add: () => sink });
  Object.assign(workbook, { customXmlParts: parts, settings: sink });
  return context;
}

const Excel = {
  run: <T>(...given: RunArguments<T>) => globals.Excel.run((context) => workOf(given)(withState(context))),
};
const info = { host: "Excel", platform: "PC" };

const longTasks: { readonly startTime: number; readonly duration: number }[] = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ startTime, duration });
}).observe({ entryTypes: ["longtask"] });

/** Scripts that were there when something was first painted; `null` before that. */
function scriptsAtFirstPaint(): readonly string[] | null {
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  if (!paint) return null;
  const loaded = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  return loaded.filter(({ responseEnd }) => responseEnd <= paint.startTime).map(({ name }) => name);
}

/** Milliseconds from a click on "Dừng" until the pane says that it stopped. */
function stop(): Promise<number> {
  const isSaid = () => document.body.textContent.includes("Đã dừng.");
  const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Dừng");
  const from = performance.now();
  return new Promise((resolve) => {
    const seen = () => {
      if (isSaid()) resolve(performance.now() - from);
    };
    new MutationObserver(seen).observe(document.body, { subtree: true, childList: true });
    button?.click();
  });
}

Object.assign(window, {
  Excel,
  Office: {
    HostType: { Excel: "Excel" },
    context: { ...globals.Office.context, displayLanguage: "vi-VN" },
    onReady: (ready?: (about: object) => unknown) => Promise.resolve(ready?.(info)).then(() => info),
    actions: { associate: () => undefined },
    addin: { showAsTaskpane: () => Promise.resolve() },
  },
  CustomFunctions: { associate: () => undefined },
  standIn: {
    now: () => performance.now(),
    tasksSince: (from: number) => longTasks.filter(({ startTime }) => startTime >= from),
    scriptsAtFirstPaint,
    stop,
  },
});
