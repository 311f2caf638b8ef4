// First part of npm run screenshots: takes the guide's pictures from the running product, in both looks, with the words seen on them.
import { createRequire } from "node:module";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./lib/browser.mjs";
import { root, runNode } from "./lib/run.mjs";
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

runNode(["scripts/build.mjs", "--quiet", "--if-needed"]);
mkdirSync(OUT, { recursive: true });
const { startServer } = createRequire(import.meta.url)(join(root, "build/workbench/host.cjs"));
const server = await startServer({ root, addin: join(root, "dist"), port: 0 });
if (typeof server === "string") throw new Error(server);
const browser = await launchBrowser();
try {
  let words = {};
  for (const look of LOOKS) words = await take(browser, server.url, look);
  writeFileSync(join(OUT, "words.json"), `${JSON.stringify(words, null, 2)}\n`);
} finally {
  await browser.close();
  await server.close();
}
