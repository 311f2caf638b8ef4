import { wrap, type Endpoint, type Remote } from "comlink";

/** The part of a worker that is needed. */
export interface WorkerLike extends Endpoint {
  terminate(): void;
}

/** What every worker of ours answers. */
export interface Served {
  /** Answered as soon as the worker runs. */
  readonly isReady: () => boolean;
}

/** A worker with those who wait for its answers. */
export interface Connection<T> {
  /** Asks the worker; `undefined` when it was ended meanwhile, rejected when it broke. */
  readonly call: <R>(ask: (remote: Remote<T>) => Promise<R>) => Promise<R | undefined>;
  /** Tells all who wait, and all who ask from now on, that the worker is broken. */
  readonly fail: (error: unknown) => void;
  /** Ends the worker; all who wait get `undefined`. */
  readonly terminate: () => void;
}

interface Waiting {
  readonly giveUp: () => void;
  readonly reject: (error: unknown) => void;
}

/** Connects with a worker that was started. A call that the worker can no longer answer is settled here. */
export function connect<T>(worker: WorkerLike): Connection<T> {
  const remote = wrap<T>(worker);
  const waiting = new Set<Waiting>();
  let broken: { readonly by: unknown } | null = null;
  const fail = (error: unknown) => {
    broken = { by: error };
    waiting.forEach(({ reject }) => reject(error));
  };
  worker.addEventListener("error", (event: object) => {
    fail(new Error("message" in event ? String(event.message) : ""));
  });
  return {
    call: (ask) =>
      new Promise((resolve, reject) => {
        const own: Waiting = { giveUp: () => resolve(undefined), reject };
        // A dead worker takes a question and never answers it.
        if (broken) {
          own.reject(broken.by);
          return;
        }
        waiting.add(own);
        void ask(remote)
          .then(resolve, reject)
          .finally(() => waiting.delete(own));
      }),
    fail,
    terminate: () => {
      worker.terminate();
      waiting.forEach(({ giveUp }) => giveUp());
      waiting.clear();
    },
  };
}

/** A worker that says nothing for so long does not run; it only has to load. */
const PATIENCE = 10_000;

/** Whether a worker gets ready: one that the host forbids says so by an error, or not at all. */
function getsReady({ call }: Connection<Served>): Promise<boolean> {
  return new Promise((resolve) => {
    const say = (is: boolean) => {
      clearTimeout(timer);
      resolve(is);
    };
    const timer = setTimeout(() => say(false), PATIENCE);
    call((remote) => remote.isReady()).then(
      (is) => say(is === true),
      () => say(false),
    );
  });
}

/**
 * Starts a worker and waits until it runs.
 *
 * @returns `null` where workers are forbidden or cannot be started
 */
export async function openWorker<T extends Served>(start: () => WorkerLike): Promise<Connection<T> | null> {
  try {
    const worker = start();
    const connection = connect<T & Served>(worker);
    if (await getsReady(connection)) return connection;
    connection.terminate();
  } catch {
    // A host that forbids workers throws when one is made.
  }
  return null;
}
