import { kindTexts } from "../../src/core/setup/kindTexts";
import { expose } from "comlink";
import { EMPTY_KIND, EMPTY_SETUP } from "../../src/core/setup/setup";
import { makeCounter } from "../../src/session/sheets/counter";
import { pickKind } from "../../src/taskpane/features/data/pick";
import { readAndCount } from "../../src/session/reading/readAndCount";
import { workerEngine } from "../../src/session/sheets/workerEngine";
import { excelRoom } from "../../src/workbook/room";
import { lazyExcel } from "../support/lazyExcel";
import { IS_LONG } from "../support/long";
import { quiet } from "../support/waiting";
import { servedSheets, type ServedSheets } from "../../src/session/sheets/servedSheets";
import { workerHere, type WorkerHere } from "../../src/session/testing/workerHere";
import { connect } from "../../src/session/worker/openWorker";

const sheetWorker = () => workerHere((inside) => expose(servedSheets(), inside));
const engineOver = (worker: WorkerHere) => workerEngine(connect<ServedSheets>(worker), sheetWorker);

/** A short run takes as many as several pieces need. */
const BALLOTS = IS_LONG ? 100_000 : 25_000;
const PEOPLE = 60;
const HEAD = 2;

const SIGNS = ["TNC", "TN", "TNT", "", "TNC,TN"] as const;

/** What a ballot says of a person, by its place among the signs: mostly high, a few blank, a few twice marked. */
function choose(ballot: number, person: number): number {
  let seed = Math.imul(ballot + 1, 2654435761) ^ Math.imul(person + 7, 40503);
  seed = Math.imul(seed ^ (seed >>> 15), 2246822519);
  const die = ((seed ^ (seed >>> 13)) >>> 0) % 1000;
  if (die < 500 + person * 5) return 0;
  if (die < 850) return 1;
  if (die < 990) return 2;
  return die < 996 ? 3 : 4;
}

/** One byte a mark, chosen once. */
const chosen = new Uint8Array(BALLOTS * PEOPLE);
for (let at = 0; at < chosen.length; at++) chosen[at] = choose(Math.floor(at / PEOPLE), at % PEOPLE);

const signAt = (ballot: number, person: number) => SIGNS[chosen[ballot * PEOPLE + person] ?? 3] ?? "";

function cellAt(row: number, column: number): unknown {
  if (row === 0) return column === 0 ? "Tổng hợp phiếu" : "";
  if (row === 1) return column === 0 ? "Số phiếu" : `Nguyễn Văn ${String(column)}`;
  return column === 0 ? row - HEAD + 1 : signAt(row - HEAD, column - 1);
}

/** The oracle: one pass, one number per level, no code of the add-in. */
function counts(): readonly Record<"high" | "confidence" | "low" | "invalid", number>[] {
  return Array.from({ length: PEOPLE }, (_, person) => {
    const sums = { high: 0, confidence: 0, low: 0, invalid: 0 };
    const field = { TNC: "high", TN: "confidence", TNT: "low", "": "invalid", "TNC,TN": "invalid" } as const;
    for (let ballot = 0; ballot < BALLOTS; ballot++) sums[field[signAt(ballot, person)]] += 1;
    return sums;
  });
}

afterEach(() => {
  for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
});

it(`counts ${String(BALLOTS)} ballots on 60 people, read in pieces and counted away from the page, as the oracle does`, async () => {
  const { asked, globals } = lazyExcel([
    { name: "Phiếu", rows: BALLOTS + HEAD, columns: PEOPLE + 1, cell: cellAt },
  ]);
  Object.assign(globalThis, globals);
  const counter = makeCounter(() => Promise.resolve(engineOver(sheetWorker())));
  const said: number[] = [];
  counter.subscribe(() => {
    const progress = counter.progress();
    if (progress?.phase === "reading") said.push(progress.percent);
  });
  const picked = await pickKind(excelRoom, counter, "sheet");
  if (!picked.ok) throw new Error(JSON.stringify(picked.finding));
  expect(kindTexts(picked.value.kind)).toMatchObject({
    sheet: "Phiếu",
    marks: `B3:BI${String(BALLOTS + HEAD)}`,
  });

  const kind = { ...EMPTY_KIND, ...picked.value.kind };
  const counted = await readAndCount(excelRoom, counter, { ...EMPTY_SETUP, kinds: [kind] });
  if (!counted.ok) throw new Error(JSON.stringify(counted.finding));
  const [result] = counted.value.record.kinds;
  expect(result).toMatchObject({ collected: BALLOTS, blank: 0 });
  const people = result?.people.map(({ high, confidence, low, invalid }) => ({
    high,
    confidence,
    low,
    invalid,
  }));
  expect(people).toEqual(counts());

  const description = await counter.ask("describe", kind);
  expect(description).toMatchObject({
    ok: true,
    value: { view: { ballots: BALLOTS, people: PEOPLE }, grown: null },
  });

  const bytes = asked.bytes.reduce((sum, one) => sum + one, 0);
  expect(Math.max(...asked.bytes)).toBeLessThan(4 * 1024 * 1024);
  // One sync for the selection, then two readings: to recognise the ballots, and to count them.
  expect(asked.syncs).toBeLessThanOrEqual(1 + 2 * (5 + Math.ceil(bytes / 2 / 4_000_000)));
  expect(said.filter((percent) => percent === 100).length).toBeGreaterThanOrEqual(2);
  expect(new Set(said).size).toBeGreaterThan(5);
});

it("stops before the next piece, and nothing is taken of what comes later", async () => {
  const { asked, globals } = lazyExcel([
    { name: "Phiếu", rows: BALLOTS + HEAD, columns: PEOPLE + 1, cell: () => "TNC" },
  ]);
  Object.assign(globalThis, globals);
  const worker = sheetWorker();
  const counter = makeCounter(() => Promise.resolve(engineOver(worker)));
  const stopAt = 5;
  asked.beforeSync = () => {
    if (asked.syncs === stopAt) counter.stop();
  };
  expect(await counter.read(excelRoom, ["Phiếu"])).toMatchObject({ ok: false, finding: { code: "F507" } });
  const pieces = worker.received();
  await quiet(() => asked.syncs + worker.received());
  expect(asked.syncs).toBe(stopAt);
  expect(worker.received()).toBe(pieces);
  expect(await counter.ask("used", "Phiếu")).toEqual({ ok: true, value: null });
});
