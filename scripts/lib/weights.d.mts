import type { Browser } from "playwright-core";

export function gzipped(file: string): number;
export function firstPaint(browser: Browser): Promise<string[]>;
