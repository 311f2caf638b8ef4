// Builds samples/*.xlsx from the published counts in samples/data.
import { readFileSync, writeFileSync } from "node:fs";
import { writeXlsx } from "hucre";
import { layoutD, layoutE, withText } from "./lib/countSheets.mjs";
import { layoutB, layoutTurned } from "./lib/listSheets.mjs";
import { practiceSheet } from "./lib/practiceSheet.mjs";
import { faultySheet, layoutA, layoutC } from "./lib/sampleSheets.mjs";
import { root } from "./lib/run.mjs";

const LEVELS = ["high", "conf", "low"];

function parseLine(line) {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, -1)
    .map(([, cell]) => cell.replace(/^"|"$/g, "").replace(/""/g, '"'));
}

function readCsv(name) {
  const [head, ...lines] = readFileSync(`${root}samples/data/${name}`, "utf8").trim().split(/\r?\n/);
  const columns = parseLine(head);
  return lines.map((line) => Object.fromEntries(parseLine(line).map((cell, at) => [columns[at], cell])));
}

/** Same numbers every time: the samples must not change from one run to the next. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

function shuffled(items, random) {
  const result = [...items];
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [result[at], result[other]] = [result[other], result[at]];
  }
  return result;
}

function readVote(event) {
  const collected = Number(readCsv("events.csv").find((row) => row.event_id === event).ballots_collected);
  const people = readCsv("published-results.csv")
    .filter((row) => row.event_id === event)
    .map((row, at) => {
      const marks = LEVELS.flatMap((level) => Array(Number(row[level])).fill(level));
      const blanks = Array(collected - marks.length).fill("");
      return { title: row.title, marks: shuffled([...marks, ...blanks], randomFrom(at + 1)) };
    });
  return { event, collected, people };
}

const vote = readVote("KH2014");
// As one of two copies of the source prints 46 of 47: 97,78 for 97,87.
const MISPRINT = { row: 6, column: 6, text: "97,78" };
const result = layoutE(readVote("VP2023"));
const files = {
  "KH2014-A.xlsx": layoutA(vote),
  "KH2014-B.xlsx": layoutB(vote),
  "KH2014-C.xlsx": layoutC(vote),
  "KH2014-phieu-theo-cot.xlsx": layoutTurned(vote),
  "KH2014-A-faults.xlsx": faultySheet(layoutA(vote)),
  "VP2023-A.xlsx": layoutA(readVote("VP2023")),
  "VP2023-E.xlsx": withText(result, MISPRINT.row, MISPRINT.column, MISPRINT.text),
  "KH2014-D.xlsx": layoutD(vote),
  "thuc-hanh.xlsx": practiceSheet({ isCorrected: false }),
};
/** One day for good, so that the same sheets are the same bytes whenever they are made. */
const MADE = new Date("2026-11-30T00:00:00Z");
for (const [name, sheet] of Object.entries(files)) {
  writeFileSync(
    `${root}samples/${name}`,
    await writeXlsx({
      sheets: [sheet],
      defaultFont: { name: "Times New Roman", size: 12 },
      properties: { modified: MADE },
    }),
  );
}
