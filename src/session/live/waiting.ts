import type { Store } from "../store/createStore";
import type { PaneAction } from "../store/actions";

/** Excel reads nothing while a cell is being typed in: it is asked again after so long, then after twice as long. */
const RETRY = 1000;
const MOST_RETRIES = 5;

/** One thing that is done later; asking for it again begins the time anew. */
export interface Waiting {
  readonly after: (milliseconds: number, act: () => void) => void;
  /** A live reading was refused: it is tried again with growing pauses, until that is said to have failed. */
  readonly refused: (store: Store, action: Extract<PaneAction, { type: "readingFailed" }>) => void;
  readonly succeeded: () => void;
  readonly end: () => void;
}

/** @param again - tries a refused reading once more */
export function makeWaiting(again: () => void): Waiting {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retries = 0;
  const after = (milliseconds: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
  return {
    after,
    refused: (store, { finding }) => {
      clearTimeout(timer);
      if (retries < MOST_RETRIES) after(RETRY * 2 ** retries, again);
      else store.dispatch({ type: "readingFailed", finding });
      retries += 1;
    },
    succeeded: () => {
      retries = 0;
    },
    end: () => clearTimeout(timer),
  };
}
