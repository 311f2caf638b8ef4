import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../scripts/lib/browser.mjs";
import { firstPaint, gzipped } from "../../scripts/lib/weights.mjs";
import { openDesk, sample } from "../addin/support";
import { ROOT } from "../support/published";

const KB = 1024;
/** Gzip at level 9. */
const MOST = { functions: 25 * KB, commands: 3 * KB, pane: 130 * KB };
/** Bytes that Office.js sends and gets for a report of 46 ballots on 13 people, reading and writing. */
const BYTES = { asked: 550 * KB, answered: 210 * KB };
const SYNCS = 17;

describe("what has to be fetched", () => {
  it.each(["functions", "commands"] as const)("%s.js stays below its limit", (name) => {
    expect(readFileSync(join(ROOT, `dist/${name}.js`)).length).toBeGreaterThan(1000);
    expect(gzipped(`${name}.js`)).toBeLessThanOrEqual(MOST[name]);
  });

  it("the pane's scripts before the first paint stay below theirs", async () => {
    const browser: Browser = await launchBrowser();
    const files = await firstPaint(browser);
    await browser.close();
    expect(files).toContain("taskpane.js");
    expect(files.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(MOST.pane);
  });
});

it("a report asks and is answered no more than so many bytes, in so many syncs", async () => {
  const desk = await openDesk(sample("KH2014-A.xlsx"));
  const { seam, batches } = desk.workbook;
  const { execute } = seam;
  const bytes = { asked: 0, answered: 0 };
  const weighed: typeof execute = async (json, isPatient) => {
    bytes.asked += Buffer.byteLength(json);
    const answer = await execute(json, isPatient);
    bytes.answered += Buffer.byteLength(answer);
    return answer;
  };
  Reflect.set(seam, "execute", weighed);
  const before = batches();
  expect((await desk.report()).refused).toBe(false);
  expect(batches() - before).toBeLessThanOrEqual(SYNCS);
  expect(bytes.asked).toBeGreaterThan(KB);
  expect(bytes.asked).toBeLessThanOrEqual(BYTES.asked);
  expect(bytes.answered).toBeGreaterThan(KB);
  expect(bytes.answered).toBeLessThanOrEqual(BYTES.answered);
  desk.close();
});
