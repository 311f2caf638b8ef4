import { readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "..", "..");

/** One row of a published result: a post and its three counts. */
export interface PublishedRow {
  readonly title: string;
  readonly high: number;
  readonly confidence: number;
  readonly low: number;
}

function parseLine(line: string): readonly string[] {
  const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, -1);
  return cells.map(([, cell = ""]) => cell.replace(/^"|"$/g, "").replace(/""/g, '"'));
}

/** The published counts of one vote, in the order of the source. */
export function published(event: string): readonly PublishedRow[] {
  const file = join(ROOT, "samples", "data", "published-results.csv");
  const lines = readFileSync(file, "utf8").trim().split(/\r?\n/).slice(1);
  return lines
    .map(parseLine)
    .flatMap(([id, , title = "", high, conf, low]) =>
      id === event ? [{ title, high: Number(high), confidence: Number(conf), low: Number(low) }] : [],
    );
}
