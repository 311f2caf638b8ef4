// Second part of npm run screenshots: the README's animation of one job, with the words seen on it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { animatedPng } from "./lib/animatedPng.mjs";
import { playJob, SAMPLE } from "./lib/animation.mjs";
import { takePictures } from "./lib/pictures.mjs";
import { root } from "./lib/run.mjs";
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

await takePictures(OUT, async (browser, url) => {
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: "reduce" });
  const { frames, words } = await record(page, url);
  writeFileSync(join(OUT, "job.png"), animatedPng(frames));
  return words;
});
