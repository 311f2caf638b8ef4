import type { FromWorker, ToWorker } from "../../src/session/sheets/messages";
import { serve } from "../../src/session/sheets/serve";
import type { WorkerLike } from "../../src/session/sheets/workerEngine";

type Hear = (event: never) => void;

/** A worker of this thread that tells how many messages it got. */
export interface WorkerHere extends WorkerLike {
  readonly received: () => number;
}

/** The worker's own code in this thread: every message is cloned as between threads, and comes later. */
export function workerHere(): WorkerHere {
  const listeners: Hear[] = [];
  let isOver = false;
  let count = 0;
  const answer = (message: FromWorker) => {
    const data = structuredClone(message);
    setTimeout(() => {
      if (!isOver) listeners.forEach((hear) => hear({ data } as never));
    }, 0);
  };
  const hear = serve(answer);
  return {
    received: () => count,
    terminate: () => {
      isOver = true;
    },
    addEventListener: (type: string, listener: Hear) => {
      if (type === "message") listeners.push(listener);
    },
    postMessage: (message: ToWorker, transfer: Transferable[]) => {
      const copy = structuredClone(message, { transfer });
      count += 1;
      setTimeout(() => !isOver && hear(copy), 0);
    },
  };
}
