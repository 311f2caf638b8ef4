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

/** Keeps every long task of the page, and when the words asked for come to be seen. */
function watch() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ startTime, duration });
  }).observe({ entryTypes: ["longtask"] });
}

const browser = await launchBrowser();
const context = await browser.newContext();
await context.route("**/*", serve);
const page = await context.newPage();
page.setDefaultTimeout(60_000);
page.on("pageerror", (error) => console.log(`page error: ${error.message}`));
await page.addInitScript(watch);
await page.goto(`${ORIGIN}/taskpane.html`);
await page.getByRole("button", { name: "Tiếp tục" }).waitFor();

const loaded = await page.evaluate(() => {
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  const before = performance
    .getEntriesByType("resource")
    .filter(({ responseEnd }) => responseEnd <= (paint?.startTime ?? 0));
  return before.map(({ name }) => name);
});
const scripts = loaded.filter((url) => url.startsWith(ORIGIN) && url.endsWith(".js"));
const size = scripts.reduce((sum, url) => sum + gzipSync(fileOf(url), { level: 9 }).length, 0);
const ofPane = scripts.filter((url) => !/functions\.js|commands\.js/.test(url));
const paneSize = ofPane.reduce((sum, url) => sum + gzipSync(fileOf(url), { level: 9 }).length, 0);
console.log(
  `before the first paint: ${(size / 1024).toFixed(1)} KB gzip in ${scripts.length} scripts, ${(paneSize / 1024).toFixed(1)} KB of them the pane's (at most 130)`,
);

if (process.env.VERBOSE) console.log(scripts.map(u=>u.slice(22)+' '+gzipSync(fileOf(u)).length).join('\n'));
/** Does something and tells the long tasks that came with it. */
async function measured(name, act) {
  const from = await page.evaluate(() => performance.now());
  await act();
  await page.waitForTimeout(300);
  const tasks = await page.evaluate(
    (start) => window.longTasks.filter(({ startTime }) => startTime >= start),
    from,
  );
  const took = (await page.evaluate(() => performance.now())) - from - 300;
  const longest = Math.max(0, ...tasks.map(({ duration }) => duration));
  if (process.env.VERBOSE) console.log(tasks.map((t)=>Math.round(t.startTime-from)+':'+Math.round(t.duration)).join(' '));
  const above = tasks.filter(({ duration }) => duration > LONG).length;
  console.log(
    `${name}: ${(took / 1000).toFixed(1)} s, longest task of the page ${longest.toFixed(0)} ms, ${above} above ${LONG} ms`,
  );
}

const press = (name) => page.getByRole("button", { name }).first().click();
const see = (text) => page.getByText(text).first().waitFor();

/** Milliseconds from a click on "Dừng" until the pane says that it stopped. */
async function stopping(name, words) {
  await see(words);
  const took = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const find = () =>
          document.evaluate("//*[text()='Đã dừng.']", document, null, 9, null).singleNodeValue;
        const from = performance.now();
        new MutationObserver(() => find() && resolve(performance.now() - from)).observe(document.body, {
          subtree: true,
          childList: true,
        });
        [...document.querySelectorAll("button")].find((button) => button.textContent === "Dừng")?.click();
      }),
  );
  console.log(`Dừng while ${name}: ${took.toFixed(0)} ms`);
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
  `workers: ${page
    .workers()
    .map((worker) => new URL(worker.url()).pathname.slice(0, 12))
    .join(", ")}`,
);
await press(/Kết quả/);
await stopping("reading", /Đang đọc phiếu… \d+ %/);
await press(/Kiểm tra lại/);
await stopping("counting", "Đang kiểm phiếu…");
await browser.close();
