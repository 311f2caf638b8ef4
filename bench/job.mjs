// The job end to end: a file is opened, its ballots are recognised, checked and counted, two reports are written and
// read back; by the built add-in under the unmodified Office.js, against the emulated Excel.
import { createRequire } from "node:module";
import { writeXlsx } from "hucre/xlsx";
import { root } from "../scripts/lib/run.mjs";
import { RUNS, number, spread, table, timed } from "./lib/measure.mjs";

export const title = "The job end to end";

const SIZES = [
  [47, 13],
  [500, 60],
  [5000, 60],
];
const SIGNS = ["TNC", "TNC", "TN", "TNC", "TN", "TNC", "TNT"];

function file(ballots, people) {
  const names = Array.from(
    { length: people },
    (_, at) => `Nguyễn Văn ${String.fromCodePoint(65 + (at % 26))} ${at + 1}`,
  );
  const rows = Array.from({ length: ballots }, (_, row) => [
    row + 1,
    ...names.map((__, person) => SIGNS[(row * 31 + person * 17 + ((row * person) % 5)) % SIGNS.length]),
  ]);
  return writeXlsx({
    sheets: [{ name: "Phiếu", rows: [["Phiếu tín nhiệm"], ["Số phiếu", ...names], ...rows] }],
  });
}

/** The workbook with the bytes of all batches and answers counted. */
function weighed(workbook) {
  const bytes = { asked: 0, answered: 0 };
  const execute = async (json, isPatient) => {
    bytes.asked += Buffer.byteLength(json);
    const answer = await workbook.seam.execute(json, isPatient);
    bytes.answered += Buffer.byteLength(answer);
    return answer;
  };
  return { host: { ...workbook, seam: { ...workbook.seam, execute } }, bytes };
}

async function once({ loadAddin, openWorkbook }, bytesOfFile) {
  const addin = `${root}dist`;
  const opened = await timed(() => openWorkbook(bytesOfFile, { addin }));
  const workbook = opened.result;
  const { host, bytes } = weighed(workbook);
  const loaded = await timed(() => loadAddin(host, { root, addin, global: "tinnhiem", timeoutMs: 60_000 }));
  const before = workbook.batches();
  const had = { ...bytes };
  const done = await timed(() =>
    loaded.result.window.eval("window.tinnhiem.report({}).then((answer) => JSON.stringify(answer))"),
  );
  const { refused, written, record } = JSON.parse(done.result);
  if (refused) throw new Error(JSON.stringify(record.findings.slice(0, 3)));
  const syncs = workbook.batches() - before;
  loaded.result.dispose();
  workbook.dispose();
  const moved = { asked: bytes.asked - had.asked, answered: bytes.answered - had.answered };
  return { open: opened.ms, load: loaded.ms, report: done.ms, syncs, ...moved, sheets: written.length };
}

const kilobytes = (values) => spread(values.map((value) => value / 1024));

async function rowOf(node, [ballots, people]) {
  const bytes = await file(ballots, people);
  await once(node, bytes);
  const runs = [];
  for (let at = 0; at < RUNS; at++) runs.push(await once(node, bytes));
  const all = (name) => runs.map((run) => run[name]);
  return [
    `${number(ballots)} × ${people}`,
    ...["open", "load", "report"].map((name) => spread(all(name))),
    spread(all("syncs")),
    kilobytes(all("asked")),
    kilobytes(all("answered")),
    spread(all("sheets")),
  ];
}

export async function measure() {
  const node = createRequire(import.meta.url)(`${root}build/workbench/host.cjs`);
  for (const method of ["log", "info", "warn", "debug"]) console[method] = () => undefined;
  const rows = [];
  for (const size of SIZES) rows.push(await rowOf(node, size));
  const head = [
    "ballots × people",
    "the emulated Excel opens the file, ms",
    "Office.js and the add-in load, ms",
    "read, recognise, check, count, write, read back, ms",
    "syncs of that",
    "KB asked",
    "KB answered",
    "sheets written",
  ];
  const about =
    "The built add-in under Microsoft's unmodified Office.js, in jsdom, against the workbench's Excel (Univer). " +
    "Most of the time is the emulated Excel's; syncs and bytes are the add-in's own and do not depend on the machine.";
  return `${about}\n\n${table(head, rows)}`;
}
