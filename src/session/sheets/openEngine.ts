import { localEngine, type Engine } from "./engine";
import { workerEngine, type WorkerLike } from "./workerEngine";

/** A worker that says nothing for so long does not run; it only has to load. */
const PATIENCE = 10_000;

/** Whether a worker gets ready: one that the host forbids says so by an error, or not at all. */
function isReady(worker: WorkerLike): Promise<boolean> {
  return new Promise((resolve) => {
    const say = (is: boolean) => {
      clearTimeout(timer);
      resolve(is);
    };
    const timer = setTimeout(() => say(false), PATIENCE);
    worker.addEventListener("message", ({ data }) => {
      if (data.kind === "ready") say(true);
    });
    worker.addEventListener("error", () => say(false));
  });
}

/** Opens a desk in a worker; in the page itself where there are no workers or none can be started. */
export async function openEngine(start: (() => WorkerLike) | null): Promise<Engine> {
  if (start === null) return localEngine();
  try {
    const worker = start();
    if (await isReady(worker)) return workerEngine(worker, start);
    worker.terminate();
  } catch {
    // A host that forbids workers throws when one is made.
  }
  return localEngine();
}
