import type { Endpoint } from "comlink";
import type { WorkerLike } from "../worker/openWorker";

/** A worker of this thread. */
export interface WorkerHere extends WorkerLike {
  /** How many messages it got. */
  readonly received: () => number;
  readonly isOver: () => boolean;
  /** Leaves questions lying from now on, as one does that is at work. */
  readonly keepBusy: () => void;
  /** Breaks, as the browser tells it. */
  readonly fail: (message: string) => void;
}

type Hear = Parameters<Endpoint["addEventListener"]>[1];

function listeners() {
  const all = new Set<readonly [type: string, hear: Hear]>();
  return {
    addEventListener: (type: string, hear: Hear) => void all.add([type, hear]),
    removeEventListener: (type: string, hear: Hear) =>
      all.forEach((one) => {
        if (one[0] === type && one[1] === hear) all.delete(one);
      }),
    fire: (type: string, fields: object) => {
      const event = Object.assign(new Event(type), fields);
      all.forEach(([wanted, hear]) => {
        if (wanted === type && typeof hear === "function") hear(event);
      });
    },
  };
}

/**
 * A worker in this thread: every message is cloned as between threads, and comes later.
 *
 * @param serve - what the worker's file does; nothing for one that cannot be loaded
 */
export function workerHere(serve: (inside: Endpoint) => void): WorkerHere {
  const [page, inside] = [listeners(), listeners()];
  let received = 0;
  let isOver = false;
  let isBusy = false;
  const later = (hand: () => void) => setTimeout(() => !isOver && hand(), 0);
  serve({
    ...inside,
    postMessage: (message: unknown, transfer: Transferable[] = []) => {
      const data: unknown = structuredClone(message, { transfer });
      later(() => page.fire("message", { data }));
    },
  });
  return {
    ...page,
    postMessage: (message: unknown, transfer: Transferable[] = []) => {
      const data: unknown = structuredClone(message, { transfer });
      received += 1;
      if (!isBusy) later(() => inside.fire("message", { data }));
    },
    terminate: () => {
      isOver = true;
    },
    received: () => received,
    isOver: () => isOver,
    keepBusy: () => {
      isBusy = true;
    },
    fail: (message) => page.fire("error", { message }),
  };
}
