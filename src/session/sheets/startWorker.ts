/** Starts the worker that counts. */
export function startWorker(): Worker {
  return new Worker(new URL("./count.worker.ts", import.meta.url));
}
