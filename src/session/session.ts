import { finding } from "../core/finding/finding";
import type { WorkbookRoom } from "../workbook/api";
import type { Follower } from "./follow";
import type { Counter } from "./sheets/counter";
import { createStore, type Store } from "./store/createStore";

/** What a session works with. */
export interface SessionParts {
  readonly room: WorkbookRoom;
  readonly counter: Counter;
  /** Whether the clerk is typing a text at the moment. */
  readonly isTyping: () => boolean;
  /** Fulfilled once the pane is painted: what is not needed for that is fetched afterwards. */
  readonly painted: Promise<unknown>;
}

/** The work on one workbook: its state, and what follows from what happens to it. */
export interface Session {
  readonly store: Store;
  readonly room: WorkbookRoom;
  readonly counter: Counter;
  /** Loads the saved state; from then on the workbook is read, and the state and the journal are kept in it. */
  readonly start: () => void;
  /** Takes the saved state from the workbook again. */
  readonly reload: () => void;
  /** Saves at once what is waiting to be saved. */
  readonly flush: () => void;
  /** The pane is looked at again: edits may have been missed meanwhile. */
  readonly look: () => void;
  /** Saves what is waiting, and ends all that was started. */
  readonly close: () => void;
}

/** A session that was not started yet. */
export function makeSession(parts: SessionParts): Session {
  const { room, counter } = parts;
  const store = createStore();
  let follower: Follower | null = null;
  let isClosed = false;
  const load = async () => {
    store.dispatch({ type: "loading" });
    const following = parts.painted.then(() => import("./follow"));
    const [{ follow, loadedAction }, loaded] = await Promise.all([following, room.loadState()]);
    if (isClosed) return;
    follower ??= follow(store, parts);
    store.dispatch(loadedAction(loaded));
  };
  const reload = () => {
    load().catch((error: unknown) => {
      store.dispatch({ type: "loadFailed", finding: finding("F501", { reason: String(error) }) });
    });
  };
  return {
    store,
    room,
    counter,
    reload,
    start: () => {
      isClosed = false;
      reload();
    },
    flush: () => follower?.flush(),
    look: () => follower?.look(),
    close: () => {
      isClosed = true;
      follower?.end();
      follower = null;
    },
  };
}
