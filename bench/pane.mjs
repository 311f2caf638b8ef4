// The built pane beside a sheet of 100,000 ballots × 60 people: how long the clerk waits, the long tasks of the page, and
// how soon it stops. Excel is a stand-in in the page (bench/standIn.ts): no workbench holds six million cells.
import { launchBrowser } from "../scripts/lib/browser.mjs";
import { openPane, standInScripts } from "../scripts/lib/weights.mjs";
import { RUNS, spread, table } from "./lib/measure.mjs";

export const title = "100,000 ballots on 60 people in the pane";

const SHOWN = /100[. ]?000 phiếu, 60 người/;
/** Does something and tells how long it took and the longest task of the page that came with it. */
async function watched(page, act) {
  const inPage = (expression) => page.evaluate(`standIn.${expression}`);
  const from = await inPage("now()");
  await act();
  const seconds = ((await inPage("now()")) - from) / 1000;
  await page.waitForTimeout(300);
  const tasks = await inPage(`tasksSince(${from})`);
  const longest = Math.max(0, ...tasks.map(({ duration }) => duration));
  return { seconds, longest, above: tasks.length };
}

/** What a clerk does with the sheet: goes to the ballots, has them looked for, goes on to the checks. */
async function once(browser, own) {
  const { page, errors, close } = await openPane(browser, own);
  const press = (name) => page.getByRole("button", { name }).first().click();
  const see = (text) => page.getByText(text).first().waitFor();
  await press("Tiếp tục");
  const shown = await watched(page, async () => {
    await press("Dùng vùng đang chọn");
    await see(SHOWN);
  });
  const counted = await watched(page, async () => {
    await press("Tiếp tục");
    await see(/\d+ lỗi/);
  });
  await press(/Kết quả/);
  await see(/Đang đọc phiếu… \d+ %/);
  const stopReading = await page.evaluate("standIn.stop()");
  if (errors.length > 0) throw new Error(errors.join("\n"));
  await close();
  return { shown, counted, stopReading };
}

export async function measure() {
  const own = await standInScripts();
  const browser = await launchBrowser();
  const runs = [];
  for (let at = 0; at < RUNS; at++) runs.push(await once(browser, own));
  const version = browser.version();
  await browser.close();
  const all = (pick) => spread(runs.map(pick));
  const rowOf = (name, pick) => [
    name,
    ...["seconds", "longest", "above"].map((field) => all((run) => pick(run)[field])),
  ];
  return [
    table(
      ["", "seconds", "longest task of the page, ms", "tasks of the page above 50 ms"],
      [
        rowOf("read, recognised and shown", ({ shown }) => shown),
        rowOf("read again and counted", ({ counted }) => counted),
        ["stopped while reading", all(({ stopReading }) => stopReading / 1000), "", ""],
      ],
    ),
    `The built pane in Chromium ${version}. Excel is a stand-in (\`bench/standIn.ts\`) whose cells are made in a worker of ` +
      "their own and come as JSON; its parsing of an answer is a task of the page, as Office.js's is. Its making of the " +
      "cells shares the processor and is part of the seconds.",
  ].join("\n\n");
}
