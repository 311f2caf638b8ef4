import { SESSION } from "../later";
import { makeCounter, type Counter } from "./counter";

/** The pane's counter: what counts is fetched when it is first needed, in a worker where there are any. */
export function lazyCounter(): Counter {
  return makeCounter(async () => {
    const { openEngine } = await SESSION.openEngine();
    if (typeof Worker === "undefined") return openEngine(null);
    const { startWorker } = await SESSION.startWorker();
    return openEngine(startWorker);
  });
}
