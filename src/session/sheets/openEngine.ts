import { openWorker, type WorkerLike } from "../worker/openWorker";
import { localEngine, type Engine } from "./engine";
import type { ServedSheets } from "./servedSheets";
import { workerEngine } from "./workerEngine";

/** Opens a store of sheets in a worker; in the page itself where there are no workers or none can be started. */
export async function openEngine(start: (() => WorkerLike) | null): Promise<Engine> {
  const opened = start && (await openWorker<ServedSheets>(start));
  return start && opened ? workerEngine(opened, start) : localEngine();
}
