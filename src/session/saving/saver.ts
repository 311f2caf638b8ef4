import type { Result } from "../../core/finding/finding";
import { whenAnswered } from "../../workbook/attempt";

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

/** After a refusal the same is saved again: Excel may be busy, or a cell be typed in. Each pause is longer. */
const PAUSES = [2_000, 8_000, 30_000, 120_000] as const;

const isForLater = (result: Result<null>) => !result.ok && result.finding.code === "F504";

/** Something that happens after a pause, unless it is called off; one pause at a time. */
function makePause(act: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const begin = (milliseconds: number) => {
    end();
    timer = setTimeout(act, milliseconds);
  };
  return { begin, end, isOn: () => timer !== undefined };
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
  let isBusy = false;
  let refusals = 0;
  let cancelled = 0;
  const pause = makePause(() => flush());

  const keepForLater = (state: T) => {
    waiting = { state };
    const milliseconds = PAUSES[refusals++];
    if (milliseconds !== undefined) pause.begin(milliseconds);
  };
  const settle = (state: T, result: Result<null>, isCancelled: boolean) => {
    isBusy = false;
    onResult(result);
    if (isForLater(result) && waiting === null && !isCancelled) keepForLater(state);
    else if (!pause.isOn()) flush();
    if (result.ok) refusals = 0;
  };
  function flush(): void {
    pause.end();
    if (isBusy || waiting === null) return;
    const { state } = waiting;
    const known = cancelled;
    waiting = null;
    isBusy = true;
    whenAnswered(save(state), (result) => settle(state, result, known !== cancelled), "F504");
  }
  const later = (state: T) => {
    waiting = { state };
    pause.begin(delay);
  };
  const now = (state: T) => {
    waiting = { state };
    flush();
  };
  const cancel = () => {
    pause.end();
    waiting = null;
    cancelled += 1;
  };
  return { flush, later, now, cancel };
}
