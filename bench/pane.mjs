// The built pane beside a sheet of 100,000 ballots × 60 people: its long tasks, how soon it stops, what it loads before
// the first paint. Excel is a stand-in in the page (bench/standIn.ts): no workbench holds six million cells.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { launchBrowser } from "../scripts/lib/browser.mjs";
import { root } from "../scripts/lib/run.mjs";

const ORIGIN = "http://localhost:3000";
const TYPES = {
  js: "text/javascript",
  html: "text/html; charset=utf-8",
  json: "application/json",
  png: "image/png",
};
const LONG = 200;

const { outputFiles } = await build({
  entryPoints: [`${root}bench/standIn.ts`],
  bundle: true,
  write: false,
  format: "iife",
  logLevel: "error",
});
const standIn = outputFiles[0]?.text ?? "";
const fileOf = (url) => readFileSync(`${root}dist/${new URL(url).pathname.slice(1)}`);

/** As from a server some way off: what is only wanted once the page is painted comes after the paint. */
const LATENCY = 200;

async function serve(route) {
  const url = route.request().url();
  await new Promise((resume) => setTimeout(resume, LATENCY));
  if (url.includes("office.js")) return route.fulfill({ contentType: "text/javascript", body: standIn });
  try {
    const type = TYPES[new URL(url).pathname.split(".").at(-1)] ?? "text/plain";
    return await route.fulfill({ contentType: type, body: fileOf(url) });
  } catch {
    return route.fulfill({ status: 404, body: "" });
  }
}

const browser = await launchBrowser();
const context = await browser.newContext();
await context.route("**/*", serve);
const page = await context.newPage();
page.setDefaultTimeout(60_000);
page.on("pageerror", (error) => console.log(`page error: ${error.message}`));
await page.goto(`${ORIGIN}/taskpane.html`);
await page.getByRole("button", { name: "Tiếp tục" }).waitFor();

const inPage = (expression) => page.evaluate(`standIn.${expression}`);
const gzip = (urls) =>
  (urls.reduce((sum, url) => sum + gzipSync(fileOf(url), { level: 9 }).length, 0) / 1024).toFixed(1);

/** What is loaded for the pane alone, without the functions and the buttons of the ribbon. */
const isOfPane = (url) => !/(functions|commands)\.js$/.test(url);

await page.waitForFunction("standIn.scriptsAtFirstPaint() !== null");
const loaded = await inPage("scriptsAtFirstPaint()");
const scripts = loaded.filter(
  (url) => url.startsWith(ORIGIN) && url.endsWith(".js") && !url.includes("office.js"),
);
console.log(
  `before the first paint: ${gzip(scripts)} KB gzip, ${gzip(scripts.filter(isOfPane))} KB of it the pane's (at most 130)`,
);

/** Does something and tells the long tasks that came with it. */
async function measured(name, act) {
  const from = await inPage("now()");
  await act();
  const took = (await inPage("now()")) - from;
  await page.waitForTimeout(300);
  const tasks = await inPage(`tasksSince(${from})`);
  const longest = Math.max(0, ...tasks.map(({ duration }) => duration));
  const above = tasks.filter(({ duration }) => duration > LONG).length;
  console.log(
    `${name}: ${(took / 1000).toFixed(1)} s, longest task of the page ${longest.toFixed(0)} ms, ${above} above ${LONG} ms`,
  );
}

const press = (name) => page.getByRole("button", { name }).first().click();
const see = (text) => page.getByText(text).first().waitFor();

async function stopping(name, words) {
  await see(words);
  console.log(`Dừng while ${name}: ${(await inPage("stop()")).toFixed(0)} ms`);
}

await press("Tiếp tục");
await measured("read, recognised and shown", async () => {
  await press("Dùng vùng đang chọn");
  await see("100000 phiếu, 60 người");
});
await measured("read and counted", async () => {
  await press("Tiếp tục");
  await see(/\d+ lỗi/);
});
console.log(
  `workers of the page: ${page.workers().filter((worker) => worker.url().startsWith(ORIGIN)).length}`,
);
await press(/Kết quả/);
await stopping("reading", /Đang đọc phiếu… \d+ %/);
await press(/Kiểm tra lại/);
await stopping("counting", "Đang kiểm phiếu…");
await browser.close();
