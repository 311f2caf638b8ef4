import { isSignature, isStamp, tablesOn } from "./faults";
import type { Page, Word } from "./printed";

/** Heads of parts: "I. HỘI NGHỊ", "1. Loại phiếu: Phiếu số 1", "a) Số phiếu". */
const PART = /^(?:[IVX]+\. \p{Lu}|\d\. Loại phiếu|[a-eđ]\) \p{Lu})/u;
const STROKES = /^[—–_-]+$/;

/** Numbers that follow each other as one run. */
function runs(numbers: readonly number[]): readonly string[] {
  const found: number[][] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else found.push([number]);
  }
  return found.map((run) => (run.length === 1 ? String(run[0]) : `${String(run[0])}–${String(run.at(-1))}`));
}

const sayLine = (line: readonly Word[]) => line.map(({ text }) => text).join(" ");

function pageLine(page: Page, at: number): string {
  const words = page.lines.flat().filter(({ text }) => !STROKES.test(text));
  const sizes = words.map(({ size }) => size);
  const way = page.width > page.height ? "lying" : "upright";
  const parts = page.lines.map(sayLine).filter((text) => PART.test(text));
  const told = [
    ...tablesOn(page).map((rows) => `table, rows ${runs(rows).join(", ")}`),
    ...(page.lines.some(isSignature) ? ["signature"] : []),
    ...(page.lines.some(isStamp) ? ["what verifies it"] : []),
  ];
  const letters = `${String(Math.min(...sizes))}–${String(Math.max(...sizes))} pt`;
  return [
    `  page ${String(at + 1)}, ${way}, ${[letters, ...told].join("; ")}`,
    ...parts.map((part) => `    ${part}`),
  ].join("\n");
}

/** What is kept of a printed paper: letters, and the page of each part, table, row and signature; no coordinates. */
export const goldenOf = (name: string, pages: readonly Page[]): string =>
  [name, ...pages.map(pageLine)].join("\n");
