/** Starts the worker that reads files of units. */
export function startFiles(): Worker {
  return new Worker(new URL("./files.worker.ts", import.meta.url));
}
