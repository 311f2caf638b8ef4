import { finding, type Result } from "../core/finding/finding";
import { EMPTY_SETUP } from "../core/setup/setup";
import { EMPTY_CHOICE } from "../report/options";
import type { WorkbookRoom } from "../workbook/api";
import { parseState } from "../workbook/savedState";
import { keepJournal } from "./journal/keepJournal";
import { readOnRequest } from "./reading/readOnRequest";
import { keepSaved, type Keeper } from "./saving/keepSaved";
import type { Counter } from "./sheets/counter";
import type { PaneAction } from "./store/actions";
import { createStore, type Store } from "./store/createStore";

/** What a session works with. */
export interface SessionParts {
  readonly room: WorkbookRoom;
  readonly counter: Counter;
  /** Whether the clerk is typing a text at the moment. */
  readonly isTyping: () => boolean;
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
  /** Saves what is waiting, and ends all that was started. */
  readonly close: () => void;
}

function loadedAction(loaded: Result<unknown>): PaneAction {
  if (!loaded.ok) return { type: "loadFailed", finding: loaded.finding };
  const saved = parseState(loaded.value);
  const isForeign = saved === null && loaded.value !== null && loaded.value !== undefined;
  return {
    type: "loaded",
    setup: saved?.setup ?? EMPTY_SETUP,
    step: saved?.step ?? 0,
    choice: saved?.choice ?? EMPTY_CHOICE,
    isForeign,
  };
}

/** A session that was not started yet. */
export function makeSession({ room, counter, isTyping }: SessionParts): Session {
  const store = createStore();
  let keeper: Keeper | null = null;
  let ends: readonly (() => void)[] = [];
  const load = async () => {
    store.dispatch({ type: "loading" });
    store.dispatch(loadedAction(await room.loadState()));
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
      keeper = keepSaved(store, room);
      ends = [keeper.end, readOnRequest(store, room, counter), keepJournal({ store, room, isTyping })];
      reload();
    },
    flush: () => keeper?.flush(),
    close: () => {
      ends.forEach((end) => end());
      keeper = null;
      ends = [];
    },
  };
}
