// First part of npm run screenshots: takes the guide's pictures from the running product, in both looks, with the words seen
// on them.
import { join } from "node:path";
import { takePictures } from "./lib/pictures.mjs";
import { root } from "./lib/run.mjs";
import { walkScreens } from "./lib/screens.mjs";

const OUT = join(root, "docs/pictures");
const SIZE = { width: 1240, height: 760 };
const LOOKS = ["light", "dark"];

async function openPractice(page, url) {
  await page.goto(url);
  await page.evaluate(() => globalThis.workbench.ready);
  await page.locator("#samples").selectOption("thuc-hanh.xlsx");
  await page.locator("#file-name", { hasText: "thuc-hanh.xlsx" }).waitFor();
}

const paneOf = (page) => page.frames().find((frame) => frame.url().includes("/addin/"));

/** The pictures of one look; the words on them. */
async function take(browser, url, look) {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: look, reducedMotion: "reduce" });
  await openPractice(page, url);
  const words = await walkScreens(
    () => paneOf(page),
    async (name) => {
      await page.locator("#pane").screenshot({ path: join(OUT, `${name}-${look}.png`) });
    },
  );
  await page.close();
  return words;
}

await takePictures(OUT, async (browser, url) => {
  let words = {};
  for (const look of LOOKS) words = await take(browser, url, look);
  return words;
});
