import type { PaneAction } from "./actions";
import { reduce } from "./reducer";
import type { PaneState } from "./state";

/** Hears an action, with the states before and after it. */
export type ActionListener = (action: PaneAction, before: PaneState, after: PaneState) => void;

/** The state of a session outside of what shows it. */
export interface Store {
  readonly getState: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  /** Tells that the state is another one, for what shows it. The answer ends it. */
  readonly subscribe: (hear: () => void) => () => void;
  /** Tells every action, for work that follows from actions: saving, reading, the journal. The answer ends it. */
  readonly listen: (hear: ActionListener) => () => void;
}

/**
 * A store over the reducer of the pane. Listeners may dispatch: such an action waits until every listener has heard
 * the one before it, so that all hear the same order.
 */
export function createStore(first: PaneState = { status: "loading" }): Store {
  const subscribers = new Set<() => void>();
  const listeners = new Set<ActionListener>();
  const waiting: PaneAction[] = [];
  let state = first;
  let isRunning = false;

  const run = (action: PaneAction) => {
    const before = state;
    const after = reduce(before, action);
    state = after;
    if (after !== before) subscribers.forEach((hear) => hear());
    listeners.forEach((hear) => hear(action, before, after));
  };

  return {
    getState: () => state,
    dispatch: (action) => {
      waiting.push(action);
      if (isRunning) return;
      isRunning = true;
      try {
        for (let next = waiting.shift(); next; next = waiting.shift()) run(next);
      } finally {
        isRunning = false;
      }
    },
    subscribe: (hear) => {
      subscribers.add(hear);
      return () => subscribers.delete(hear);
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}
