// What a browser has to fetch, compressed as servers send it.
import { readdirSync } from "node:fs";
import { launchBrowser } from "../scripts/lib/browser.mjs";
import { root } from "../scripts/lib/run.mjs";
import { firstPaint, gzipped } from "../scripts/lib/weights.mjs";
import { table } from "./lib/measure.mjs";

export const title = "Script sizes";

const kilobytes = (bytes) => (bytes / 1024).toFixed(1);

export async function measure() {
  const browser = await launchBrowser();
  const painted = await firstPaint(browser);
  await browser.close();
  const all = readdirSync(`${root}dist`, { recursive: true })
    .map((file) => String(file).replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".js"));
  const sum = (files) => files.reduce((bytes, file) => bytes + gzipped(file), 0);
  const rows = [
    ["cell functions, before the first value", kilobytes(gzipped("functions.js")), "25.0"],
    ["pane, before the first paint", kilobytes(sum(painted)), "130.0"],
    ["ribbon commands", kilobytes(gzipped("commands.js")), ""],
    ["everything, most of it fetched when it is asked for", kilobytes(sum(all)), ""],
  ];
  return [
    table(["scripts", "KB gzip", "at most"], rows),
    "gzip at level 9, of the files in `dist`; the pane in Chromium, each file that is there at the first paint; `test/budgets` holds the first two. Microsoft's office.js is not " +
      "counted: Excel brings it. No figure of Microsoft's template stands here: it was not built for this page.",
  ].join("\n\n");
}
