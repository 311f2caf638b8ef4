import type { Result } from "../../core/finding/finding";

/** Keeps the newest of many states, one write at a time. */
export interface Saver<T> {
  /** Saves after a pause in which nothing newer came. */
  later(state: T): void;
  /** Saves at once. */
  now(state: T): void;
  /** Saves at once what was still waiting. */
  flush(): void;
  /** Forgets what was still waiting. */
  cancel(): void;
}

/**
 * @param save - writes one state; it is never called while it is still busy
 * @param onResult - told of each outcome
 * @param delay - pause in milliseconds
 */
export function makeSaver<T>(
  save: (state: T) => Promise<Result<null>>,
  onResult: (result: Result<null>) => void,
  delay: number,
): Saver<T> {
  let waiting: { readonly state: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;

  const write = async (): Promise<void> => {
    if (isBusy || waiting === null) return;
    const { state } = waiting;
    waiting = null;
    isBusy = true;
    onResult(await save(state));
    isBusy = false;
    if (timer === undefined) await write();
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const flush = () => {
    stop();
    void write();
  };
  return {
    flush,
    later: (state) => {
      stop();
      waiting = { state };
      timer = setTimeout(flush, delay);
    },
    now: (state) => {
      waiting = { state };
      flush();
    },
    cancel: () => {
      stop();
      waiting = null;
    },
  };
}
