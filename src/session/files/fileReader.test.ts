import { describe, expect, it } from "@jest/globals";
import { expose } from "comlink";
import type { UnitReading } from "../../core/rollup/unit";
import { workerHere } from "../testing/workerHere";
import { openFileReader, type ServedFiles } from "./fileReader";

const READING: UnitReading = { result: null, findings: [] };

/** A worker that breaks over one file and never comes to the end of another. */
function fileWorker() {
  const served: ServedFiles = {
    isReady: () => true,
    // A file loses its name on the way, since Node cannot clone one; so the regulation tells what to do.
    read: (_, what) => {
      if (what === "") return Promise.resolve(READING);
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

describe("the reader of files", () => {
  it("reads in a worker; a file that breaks it is a broken file, and the next is read", async () => {
    const reader = await openFileReader(fileWorker);
    expect(await reader.read(new File([], "một"), "")).toEqual(READING);
    expect(await reader.read(new File([], "hai"), "break")).toMatchObject({
      findings: [{ code: "F620", facts: { reason: "out of memory" } }],
    });
    expect(await reader.read(new File([], "ba"), "")).toEqual(READING);
    const last = reader.read(new File([], "bốn"), "stay");
    reader.close();
    expect(await last).toMatchObject({ findings: [{ facts: { reason: "stopped" } }] });
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
});
