import type { Browser } from "playwright-core";

/** The path of an installed Chromium-family browser, or `null`. */
export function findBrowser(): string | null;
/** Finds a browser; on Debian as root installs Chromium when there is none. Throws one sentence otherwise. */
export function ensureBrowser(): string;
export function launchBrowser(more?: readonly string[]): Promise<Browser>;
