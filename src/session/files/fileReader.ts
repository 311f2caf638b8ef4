import { finding } from "../../core/finding/finding";
import type { UnitReading } from "../../core/rollup/unit";
import { openWorker, type Connection, type Served, type WorkerLike } from "../worker/openWorker";

/** Reads files one at a time. */
export interface UnitFileReader {
  readonly read: (file: File, regulation: string) => Promise<UnitReading>;
  /** Ends the worker. */
  readonly close: () => void;
}

/** What the worker that reads files does for the page. */
export interface ServedFiles extends Served {
  /** The file itself is only a handle until its bytes are asked for. */
  readonly read: UnitFileReader["read"];
}

const failed = (reason: string): UnitReading => ({
  result: null,
  findings: [finding("F620", { reason })],
});

function overWorker({ call, terminate }: Connection<ServedFiles>): UnitFileReader {
  return {
    read: async (file, regulation) => {
      try {
        return (await call((remote) => remote.read(file, regulation))) ?? failed("stopped");
      } catch (error) {
        // A file that is too much for the worker is a file that cannot be read; the next one may well be.
        return failed(error instanceof Error ? error.message : String(error));
      }
    },
    close: terminate,
  };
}

/** In the page itself, for hosts without workers. */
async function inPage(): Promise<UnitFileReader> {
  const { readFile } = await import("./readFile");
  return { read: readFile, close: () => undefined };
}

/** Opens a reader in a worker; in the page itself where there are no workers or none can be started. */
export async function openFileReader(start: (() => WorkerLike) | null): Promise<UnitFileReader> {
  const opened = start && (await openWorker<ServedFiles>(start));
  return opened ? overWorker(opened) : inPage();
}

/** The reader of the pane: what reads is fetched when it is first needed. */
export async function lazyFileReader(): Promise<UnitFileReader> {
  if (typeof Worker === "undefined") return openFileReader(null);
  const { startFiles } = await import("./startFiles");
  return openFileReader(startFiles);
}
