import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { installWithApt } from "./apt.mjs";

const CANDIDATES = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of an installed Chromium-family browser, or `null`. */
export function findBrowser() {
  return CANDIDATES.find((path) => path && existsSync(path)) ?? null;
}

/** Finds a browser; on Debian as root installs Chromium when there is none. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  installWithApt("chromium");
  const path = findBrowser();
  if (path) return path;
  throw new Error("No Chromium-family browser found: install Chromium or Chrome, or set CHROME_PATH to it.");
}

/** Starts the browser, with arguments beside the usual ones. */
export function launchBrowser(more = []) {
  return chromium.launch({ executablePath: ensureBrowser(), args: [...ARGS, ...more] });
}
