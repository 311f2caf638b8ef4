// Draws assets/icon-*.png from assets/icon.svg in a browser. Run it after changing the drawing.
import { readFileSync, writeFileSync } from "node:fs";
import { launchBrowser } from "./lib/browser.mjs";

const SIZES = [16, 32, 64, 80, 128, 192, 512];
const root = new URL("..", import.meta.url).pathname;
const svg = readFileSync(`${root}assets/icon.svg`, "utf8");
const browser = await launchBrowser();
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  writeFileSync(`${root}assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
