import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { expose } from "comlink";
import type { UnitReading } from "../../core/rollup/unit";
import { workerHere, type WorkerHere } from "../testing/workerHere";
import { openFileReader, PATIENCE_SECONDS, type ServedFiles } from "./fileReader";

const READING: UnitReading = { result: null, findings: [] };

/** A worker that breaks over one file and never comes to the end of another. */
function fileWorker(): WorkerHere {
  const served: ServedFiles = {
    isReady: () => true,
    // A file loses its name on the way, since Node cannot clone one; so the regulation tells what to do.
    read: (_, what) => {
      if (what === "") return Promise.resolve(READING);
      if (what === "throw") return Promise.reject(new Error("trouble"));
      if (what === "break") setTimeout(() => worker.fail("out of memory"));
      return new Promise(() => undefined);
    },
  };
  const worker = workerHere((inside) => expose(served, inside));
  return worker;
}

function unloadable() {
  const worker = workerHere(() => undefined);
  queueMicrotask(() => worker.fail("forbidden"));
  return worker;
}

/** A reader, and the workers that it started. */
async function readerWith(make: (number: number) => WorkerHere) {
  const workers: WorkerHere[] = [];
  const reader = await openFileReader(() => {
    const worker = make(workers.length);
    workers.push(worker);
    return worker;
  });
  const read = (what: string) => reader.read(new File([], "a.xlsx"), what);
  return { workers, read, close: reader.close };
}

const codesOf = ({ findings }: UnitReading) => findings.map(({ code }) => code);

describe("the reader of files", () => {
  afterEach(() => void jest.useRealTimers());

  it.each(["break", "throw"])(
    "a file over which the worker %ss is left, and the next is read in a new one",
    async (what) => {
      const { workers, read, close } = await readerWith(fileWorker);
      expect(await read("")).toEqual(READING);
      expect(codesOf(await read(what))).toEqual(["F646"]);
      expect(await read("")).toEqual(READING);
      close();
      expect(workers.map((worker) => worker.isOver())).toEqual([true, true]);
    },
  );

  it("a file that comes to no end is left after a time, and the next is read", async () => {
    jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask"] });
    const opening = readerWith(fileWorker);
    await jest.advanceTimersByTimeAsync(10);
    const { workers, read, close } = await opening;
    const late = read("stay");
    await jest.advanceTimersByTimeAsync(PATIENCE_SECONDS * 1000);
    expect(await late).toMatchObject({ result: null, findings: [{ code: "F643", facts: { seconds: 30 } }] });
    const next = read("");
    await jest.advanceTimersByTimeAsync(10);
    expect(await next).toEqual(READING);
    close();
    expect(workers.map((worker) => worker.isOver())).toEqual([true, true]);
  });

  it("closing settles what is being read, and nothing is read after it", async () => {
    const { workers, read, close } = await readerWith(fileWorker);
    const last = read("stay");
    close();
    expect(codesOf(await last)).toEqual(["F646"]);
    expect(codesOf(await read(""))).toEqual(["F646"]);
    expect(workers).toHaveLength(1);
  });

  it("closing while a new worker gets ready ends that one too", async () => {
    const { workers, read, close } = await readerWith(fileWorker);
    await read("break");
    const next = read("");
    close();
    expect(codesOf(await next)).toEqual(["F646"]);
    expect(workers.map((worker) => worker.isOver())).toEqual([true, true]);
  });

  it("where no second worker can be had, its files are left and others are tried", async () => {
    const { read, close } = await readerWith((number) => (number === 1 ? unloadable() : fileWorker()));
    await read("break");
    expect(codesOf(await read(""))).toEqual(["F646"]);
    expect(await read("")).toEqual(READING);
    close();
  });

  it("reads in the page where no worker can be had", async () => {
    const forbidden = () => {
      throw new Error("no workers here");
    };
    for (const start of [null, forbidden, unloadable]) {
      const reader = await openFileReader(start);
      const broken = new File([], "a.xlsx");
      expect(await reader.read(broken, "96-QD/TW")).toMatchObject({ findings: [{ code: "F620" }] });
      reader.close();
    }
  });

  it("a file that is gone from the disk is left", async () => {
    const gone = Object.assign(new File([], "a.xlsx"), {
      arrayBuffer: () => Promise.reject(new Error("NotFoundError")),
    });
    const reader = await openFileReader(null);
    expect(codesOf(await reader.read(gone, "96-QD/TW"))).toEqual(["F646"]);
  });
});
