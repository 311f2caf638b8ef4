import { finding } from "../../../core/finding/finding";
import type { UnitReading } from "../../../core/rollup/unit";
import type { FromReader, ReadFile } from "./messages";

/** Reads files one at a time. */
export interface UnitFileReader {
  readonly read: (file: File, regulation: string) => Promise<UnitReading>;
  /** Ends the worker. */
  readonly close: () => void;
}

/** The part of a worker that is needed. */
export interface FilesWorker {
  postMessage(message: ReadFile): void;
  addEventListener(type: "message", hear: (event: MessageEvent<FromReader>) => void): void;
  addEventListener(type: "error", hear: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

/** A worker that says nothing for so long does not run; it only has to load. */
const PATIENCE = 10_000;

function isReady(worker: FilesWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE);
    const say = (is: boolean) => {
      clearTimeout(timer);
      resolve(is);
    };
    worker.addEventListener("message", ({ data }) => {
      if (data.kind === "ready") say(true);
    });
    worker.addEventListener("error", () => say(false));
  });
}

const failed = (reason: string): UnitReading => ({
  result: null,
  findings: [finding("F620", { reason })],
});

function overWorker(worker: FilesWorker): UnitFileReader {
  let last = 0;
  let waiting: { readonly id: number; readonly give: (reading: UnitReading) => void } | null = null;
  const give = (reading: UnitReading) => {
    const asked = waiting;
    waiting = null;
    asked?.give(reading);
  };
  worker.addEventListener("message", ({ data }) => {
    if (data.kind === "read" && data.id === waiting?.id) give(data.reading);
  });
  // A file that is too much for the worker is a file that cannot be read; the next one may well be.
  worker.addEventListener("error", ({ message }) => give(failed(message)));
  return {
    read: (file, regulation) =>
      new Promise((resolve) => {
        last += 1;
        waiting = { id: last, give: resolve };
        worker.postMessage({ id: last, file, regulation });
      }),
    close: () => {
      worker.terminate();
      give(failed("stopped"));
    },
  };
}

/** In the page itself, for hosts without workers. */
async function inPage(): Promise<UnitFileReader> {
  const { readFile } = await import("./readFile");
  return { read: readFile, close: () => undefined };
}

/** Opens a reader in a worker; in the page itself where there are no workers or none can be started. */
export async function openFileReader(start: (() => FilesWorker) | null): Promise<UnitFileReader> {
  if (start === null) return inPage();
  try {
    const worker = start();
    if (await isReady(worker)) return overWorker(worker);
    worker.terminate();
  } catch {
    // A host that forbids workers throws when one is made.
  }
  return inPage();
}

/** The reader of the pane: what reads is fetched when it is first needed. */
export async function lateFileReader(): Promise<UnitFileReader> {
  if (typeof Worker === "undefined") return openFileReader(null);
  const { startFiles } = await import("./startFiles");
  return openFileReader(startFiles);
}
