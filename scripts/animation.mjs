// Second part of npm run screenshots: the README's animation of one job, with the words seen on it.
import { createRequire } from "node:module";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { animatedPng } from "./lib/animatedPng.mjs";
import { playJob, SAMPLE } from "./lib/animation.mjs";
import { launchBrowser } from "./lib/browser.mjs";
import { root, runNode } from "./lib/run.mjs";
import { settledWords } from "./lib/screens.mjs";

const OUT = join(root, "docs/animation");
const SIZE = { width: 1080, height: 640 };
const POINTER = `position: fixed; width: 34px; height: 34px; margin: -17px; border-radius: 50%; z-index: 9;
  background: rgb(255 176 0 / 45%); border: 3px solid rgb(214 120 0); box-sizing: border-box; pointer-events: none;`;

/** Shows where the mouse would be; without a place it goes away. */
async function pointTo(page, box) {
  const place = box && `left: ${box.x + box.width / 2}px; top: ${box.y + box.height / 2}px;`;
  await page.evaluate(
    (style) => {
      const { document: sheet } = globalThis;
      sheet.querySelector("#pointer")?.remove();
      if (!style) return;
      const pointer = sheet.createElement("div");
      pointer.id = "pointer";
      pointer.style.cssText = style;
      sheet.body.append(pointer);
    },
    place && POINTER + place,
  );
}

/** The picture once the grid, which is drawn bit by bit, is the same twice and no longer the former one. */
async function stillPicture(page, clip, former) {
  await page.evaluate(() => globalThis.workbench.idle());
  let [before, now] = [former, await page.screenshot({ clip })];
  while (!before?.equals(now) || former?.equals(now)) [before, now] = [now, await page.screenshot({ clip })];
  return now;
}

async function openAt(page, url) {
  await page.goto(`${url}/?sample=${SAMPLE}`);
  await page.evaluate(() => globalThis.workbench.ready);
  await page.locator("#ribbon").getByText("Lập báo cáo").waitFor();
}

async function record(page, url) {
  const frames = [];
  await openAt(page, url);
  const pane = () => page.frames().find((frame) => frame.url().includes("/addin/"));
  const pictures = new Map();
  const words = await playJob(pane, settledWords, async ({ ms, isAll, pointed }) => {
    await pointTo(page, await pointed?.boundingBox());
    const clip = isAll ? { x: 0, y: 0, ...SIZE } : await page.locator("#pane").boundingBox();
    const png = await stillPicture(page, clip, pictures.get(isAll));
    pictures.set(isAll, png);
    frames.push({ png, at: [clip.x, clip.y], ms });
    await pointTo(page);
  });
  return { frames, words };
}

runNode(["scripts/build.mjs", "--quiet", "--if-needed"]);
mkdirSync(OUT, { recursive: true });
const { startServer } = createRequire(import.meta.url)(join(root, "build/workbench/host.cjs"));
const server = await startServer({ root, addin: join(root, "dist"), port: 0 });
if (typeof server === "string") throw new Error(server);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: "reduce" });
  const { frames, words } = await record(page, server.url);
  writeFileSync(join(OUT, "job.png"), animatedPng(frames));
  writeFileSync(join(OUT, "words.json"), `${JSON.stringify(words, null, 2)}\n`);
} finally {
  await browser.close();
  await server.close();
}
