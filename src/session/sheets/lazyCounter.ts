import { makeCounter, type Counter } from "./counter";

/** The pane's counter: what counts is fetched when it is first needed, in a worker where there are any. */
export function lazyCounter(): Counter {
  return makeCounter(async () => {
    const { openEngine } = await import("./openEngine");
    if (typeof Worker === "undefined") return openEngine(null);
    const { startWorker } = await import("./startWorker");
    return openEngine(startWorker);
  });
}
