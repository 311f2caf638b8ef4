import { kindOf } from "../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { expose } from "comlink";
import { EMPTY_SETUP } from "../../core/setup/setup";
import { memoryRoom, memoryWorkbook } from "../testing/memoryRoom";
import { codeSheet, VOTE_SHEET, withCells } from "../testing/vote";
import { workerHere, type WorkerHere } from "../testing/workerHere";
import { connect, type WorkerLike } from "../worker/openWorker";
import { makeCounter } from "./counter";
import { localEngine, type Engine } from "./engine";
import { openEngine } from "./openEngine";
import { servedSheets, type ServedSheets } from "./servedSheets";
import { workerEngine } from "./workerEngine";

const sheetWorker = () => workerHere((inside) => expose(servedSheets(), inside));

const KIND = kindOf({ sheet: VOTE_SHEET, marks: "B9:N54", people: "B7:N8" });
const SETUP = { ...EMPTY_SETUP, kinds: [KIND] };

const room = (...sheets: ReturnType<typeof codeSheet>[]) =>
  memoryRoom(memoryWorkbook(...(sheets.length > 0 ? sheets : [codeSheet()])));

async function inWorker() {
  const workers: WorkerHere[] = [];
  const start = () => {
    const worker = sheetWorker();
    workers.push(worker);
    return worker;
  };
  const engine = await openEngine(start);
  return { counter: makeCounter(() => Promise.resolve(engine)), workers };
}

const inPage = () => makeCounter(() => Promise.resolve(localEngine()));

describe("a counter", () => {
  it("answers the same from a worker as in the page", async () => {
    const { counter, workers } = await inWorker();
    const local = inPage();
    const error = withCells(codeSheet(), [[12, 3, { error: "#N/A" }]]);
    for (const one of [counter, local]) await one.read(room(error), [VOTE_SHEET]);
    expect(workers).toHaveLength(1);
    expect(await counter.ask("count", SETUP)).toEqual(await local.ask("count", SETUP));
    expect(await counter.ask("describe", KIND)).toEqual(await local.ask("describe", KIND));
    const question = { sheet: VOTE_SHEET, within: null };
    expect(await counter.ask("recognise", question)).toEqual(await local.ask("recognise", question));
    const relayout = { kind: KIND, type: "counts" } as const;
    expect(await counter.ask("relayout", relayout)).toEqual(await local.ask("relayout", relayout));
    const counted = await counter.ask("count", SETUP);
    if (!counted.ok) throw new Error(counted.finding.code);
    expect(counted.value.setup).toBeNull();
    expect(counted.value.record.findings[0]).toMatchObject({ code: "F132", address: "D13" });
  });

  it("tells a sheet that is not there, and forgets one that was deleted", async () => {
    const counter = inPage();
    await counter.read(room(), [VOTE_SHEET, "Khác"]);
    expect(await counter.ask("used", "Khác")).toEqual({ ok: true, value: null });
    expect(await counter.ask("used", VOTE_SHEET)).toMatchObject({ value: { rows: 54 } });
    await counter.read(memoryRoom(memoryWorkbook()), [VOTE_SHEET]);
    expect(await counter.ask("describe", KIND)).toEqual({ ok: true, value: null });
    expect(await counter.ask("recognise", { sheet: VOTE_SHEET, within: null })).toEqual({
      ok: true,
      value: null,
    });
  });

  it("reads one after the other, and keeps what was there when a reading is stopped half way", async () => {
    const counter = inPage();
    await counter.read(room(), [VOTE_SHEET]);
    const stop = new AbortController();
    const half = {
      ...room(),
      readPieces: (names: readonly string[], take: Parameters<ReturnType<typeof room>["readPieces"]>[1]) => {
        take({ kind: "sheets", wanted: names, found: names });
        take({ kind: "sheet", sheet: VOTE_SHEET, row: 0, column: 0, aside: [] });
        stop.abort();
        take({ kind: "looks", sheet: VOTE_SHEET, looks: null });
        return new Promise<never>(() => undefined);
      },
    };
    const first = counter.read(half, [VOTE_SHEET], stop.signal);
    const second = counter.read(room(), [VOTE_SHEET], AbortSignal.abort());
    expect(await first).toMatchObject({ ok: false, finding: { code: "F507" } });
    expect(await second).toMatchObject({ ok: false, finding: { code: "F507" } });
    expect(counter.version()).toBe(1);
    expect(counter.progress()).toBeNull();
    expect(await counter.ask("used", VOTE_SHEET)).toMatchObject({ value: { rows: 54 } });
  });

  it("answers with a finding when the engine breaks", async () => {
    const broken: Engine = {
      take: () => undefined,
      ask: () => Promise.reject(new Error("hỏng")),
      stop: () => undefined,
    };
    const counter = makeCounter(() => Promise.resolve(broken));
    expect(await counter.ask("used", "P")).toMatchObject({ ok: false, finding: { code: "F501" } });
    const unopened = makeCounter(() => Promise.reject(new Error("không mở được")));
    expect(await unopened.read(room(), ["P"])).toMatchObject({ ok: false, finding: { code: "F501" } });
  });

  it("opens an engine again that could not be opened", async () => {
    let isUp = false;
    const counter = makeCounter(() =>
      isUp ? Promise.resolve(localEngine()) : Promise.reject(new Error("Loading chunk 7 failed.")),
    );
    expect(await counter.read(room(), [VOTE_SHEET])).toMatchObject({ finding: { code: "F501" } });
    isUp = true;
    expect(await counter.read(room(), [VOTE_SHEET])).toEqual({ ok: true, value: null });
  });

  it("has a new worker after one that died, and reads the sheets again", async () => {
    const { counter, workers } = await inWorker();
    await counter.read(room(), [VOTE_SHEET]);
    workers[0]?.keepBusy();
    workers[0]?.fail("hết bộ nhớ");
    expect(await counter.ask("count", SETUP)).toMatchObject({ finding: { code: "F501" } });
    expect(counter.version()).toBe(0);
    expect(await counter.read(room(), [VOTE_SHEET])).toEqual({ ok: true, value: null });
    expect(await counter.ask("count", SETUP)).toMatchObject({ ok: true });
    expect(workers.map((worker) => worker.isOver())).toEqual([true, false]);
  });
});

describe("stopping", () => {
  it("ends the worker that counts; the next question has a new one", async () => {
    const { counter, workers } = await inWorker();
    await counter.read(room(), [VOTE_SHEET]);
    const [first] = workers;
    first?.keepBusy();
    const counting = counter.ask("count", SETUP);
    await Promise.resolve();
    expect(counter.progress()).toEqual({ phase: "counting" });
    counter.stop();
    expect(await counting).toMatchObject({ ok: false, finding: { code: "F507" } });
    expect(first?.isOver()).toBe(true);
    expect(counter.version()).toBe(0);
    await counter.read(room(), [VOTE_SHEET]);
    expect(workers).toHaveLength(2);
    expect(counter.version()).toBe(2);
    expect(await counter.ask("count", SETUP)).toMatchObject({ ok: true });
  });

  it("leaves the worker alone while only sheets are read", async () => {
    const { counter, workers } = await inWorker();
    const reading = counter.read({ ...room(), readPieces: () => new Promise(() => undefined) }, ["P"]);
    await Promise.resolve();
    await Promise.resolve();
    counter.stop();
    expect(await reading).toMatchObject({ ok: false, finding: { code: "F507" } });
    expect(workers.map(({ isOver }) => isOver())).toEqual([false]);
  });
});

describe("opening", () => {
  const USED = { call: "used", question: "P" } as const;

  it.each<[string, () => WorkerLike]>([
    [
      "throws",
      () => {
        throw new Error("cấm");
      },
    ],
    [
      "fails to load",
      () => {
        const worker = workerHere(() => undefined);
        queueMicrotask(() => worker.fail("không tải được"));
        return worker;
      },
    ],
  ])("falls back to the page when the worker %s", async (_, start) => {
    const engine = await openEngine(start);
    expect(await engine.ask(USED)).toBeNull();
    engine.stop();
    expect(await engine.ask(USED)).toBeNull();
  });

  it("says what broke the worker to all who wait", async () => {
    const worker = sheetWorker();
    const engine = workerEngine(connect<ServedSheets>(worker), sheetWorker);
    worker.keepBusy();
    const asked = [engine.ask(USED), engine.ask(USED)];
    await Promise.resolve();
    worker.fail("hết bộ nhớ");
    for (const one of asked) await expect(one).rejects.toThrow("hết bộ nhớ");
  });
});
