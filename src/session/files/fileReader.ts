import { finding, type Finding } from "../../core/finding/finding";
import type { UnitReading } from "../../core/rollup/unit";
import { SESSION } from "../later";
import { openWorker, type Connection, type Served, type WorkerLike } from "../worker/openWorker";
import { withPatience } from "./patience";

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

/** A file that gives nothing for so long is left. */
export const PATIENCE_SECONDS = 30;

type Started = Connection<ServedFiles>;

const leftOut = (fault: Finding): UnitReading => ({ result: null, findings: [fault] });

/** What a worker makes of a file; a fault where it broke, was ended or took too long. */
async function readOver({ call }: Started, file: File, regulation: string): Promise<UnitReading | Finding> {
  const reading = call((remote) => remote.read(file, regulation)).catch(() => undefined);
  const answer = await withPatience(reading, PATIENCE_SECONDS * 1000);
  if (answer.isLate) return finding("F643", { seconds: PATIENCE_SECONDS });
  return answer.value ?? finding("F646", {});
}

/**
 * A reader over a worker. One that a file broke, or that does not come to an end, is ended, and the next file is read
 * in a new one: memory that the first had taken is free again.
 */
function overWorker(first: Started, start: () => WorkerLike): UnitFileReader {
  let worker: Started | null = first;
  let isClosed = false;
  const read = async (file: File, regulation: string): Promise<UnitReading> => {
    worker ??= isClosed ? null : await openWorker<ServedFiles>(start);
    // It may have been closed while a new worker was getting ready.
    if (isClosed) worker?.terminate();
    if (worker === null || isClosed) return leftOut(finding("F646", {}));
    const answer = await readOver(worker, file, regulation);
    if (!("code" in answer)) return answer;
    worker.terminate();
    worker = null;
    return leftOut(answer);
  };
  return {
    read,
    close: () => {
      isClosed = true;
      worker?.terminate();
    },
  };
}

/** In the page itself, for hosts without workers. */
async function inPage(): Promise<UnitFileReader> {
  const { readFile } = await SESSION.readFile();
  return { read: readFile, close: () => undefined };
}

/** Opens a reader in a worker; in the page itself where there are no workers or none can be started. */
export async function openFileReader(start: (() => WorkerLike) | null): Promise<UnitFileReader> {
  const opened = start && (await openWorker<ServedFiles>(start));
  return start && opened ? overWorker(opened, start) : inPage();
}

/** The reader of the pane: what reads is fetched when it is first needed. */
export async function lazyFileReader(): Promise<UnitFileReader> {
  if (typeof Worker === "undefined") return openFileReader(null);
  const { startFiles } = await SESSION.startFiles();
  return openFileReader(startFiles);
}
