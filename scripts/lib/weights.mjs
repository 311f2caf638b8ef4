// How much a browser has to fetch of the built add-in, compressed as servers send it.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./run.mjs";

const ORIGIN = "http://localhost:3000";
/** As from a server some way off: what is only wanted once the page is painted comes after the paint. */
const LATENCY = 200;
const TYPES = {
  js: "text/javascript",
  html: "text/html; charset=utf-8",
  json: "application/json",
  png: "image/png",
};

/** Bytes of a built file after gzip at its best. */
export function gzipped(file) {
  return gzipSync(readFileSync(`${root}dist/${file}`), { level: 9 }).length;
}

/** A script of `bench`, as a page loads it. */
export async function scriptOf(name) {
  const { outputFiles } = await build({
    entryPoints: [`${root}bench/${name}.ts`],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

/** Answers a browser's requests from `dist`; `own` are scripts that stand elsewhere, by name. */
function serving(own) {
  return async (route) => {
    const { pathname } = new URL(route.request().url());
    await new Promise((resume) => setTimeout(resume, LATENCY));
    const name = pathname.split("/").at(-1);
    const contentType = TYPES[name.split(".").at(-1)] ?? "text/plain";
    if (own[name] !== undefined) return route.fulfill({ contentType, body: own[name] });
    try {
      return await route.fulfill({ contentType, body: readFileSync(`${root}dist${pathname}`) });
    } catch {
      return route.fulfill({ status: 404, body: "" });
    }
  };
}

/** Opens the built pane beside the large sheet of the stand-in. */
export async function openPane(browser, own) {
  const context = await browser.newContext();
  await context.route("**/*", serving(own));
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${ORIGIN}/taskpane.html`);
  await page.getByRole("button", { name: "Tiếp tục" }).waitFor();
  return { page, errors, close: () => context.close() };
}

export const standInScripts = async () => ({
  "office.js": await scriptOf("standIn"),
  "cells.js": await scriptOf("standInCells"),
});

/** Files of the pane that are there when it is first painted; what cell functions and the ribbon have is theirs. */
export async function firstPaint(browser) {
  const { page, close } = await openPane(browser, await standInScripts());
  const names = await page.evaluate("standIn.scriptsAtFirstPaint()");
  await close();
  const files = names.flatMap((name) => {
    const { origin, pathname } = new URL(name);
    return origin === ORIGIN && pathname.endsWith(".js") ? [pathname.slice(1)] : [];
  });
  return files.filter((file) => !/^(?:functions|commands|cells)\.js$/.test(file));
}
