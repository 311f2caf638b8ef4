import type { Result } from "../core/finding/finding";
import { EMPTY_SETUP } from "../core/setup/setup";
import { damagedIn, parseState } from "../workbook/savedState";
import { keepClaims } from "./claim/keepClaims";
import { keepJournal } from "./journal/keepJournal";
import { keepLive } from "./live/keepLive";
import { readOnRequest } from "./reading/readOnRequest";
import { keepSaved } from "./saving/keepSaved";
import type { SessionParts } from "./session";
import type { PaneAction } from "./store/actions";
import { FIRST_CHOICE } from "./store/firstForms";
import type { Store } from "./store/createStore";

/** What a saved state is for the store. */
export function loadedAction(loaded: Result<unknown>): PaneAction {
  if (!loaded.ok) return { type: "loadFailed", finding: loaded.finding };
  const saved = parseState(loaded.value);
  const isForeign = saved === null && loaded.value !== null && loaded.value !== undefined;
  return {
    type: "loaded",
    setup: saved?.setup ?? EMPTY_SETUP,
    step: saved?.step ?? 0,
    choice: saved?.choice ?? FIRST_CHOICE,
    isForeign,
    damaged: saved === null ? [] : damagedIn(loaded.value, saved),
  };
}

/** What follows from actions, and from what happens outside the pane. */
export interface Follower {
  /** Saves at once what was still waiting. */
  readonly flush: () => void;
  /** Looks whether the sheets are still what is shown. */
  readonly look: () => void;
  /** Saves what was waiting, and ends all of it. */
  readonly end: () => void;
}

/** All that follows from actions: the workbook is read, the state and the journal are kept in it. */
export function follow(store: Store, { room, counter, isTyping }: SessionParts): Follower {
  const keeper = keepSaved(store, room);
  const live = keepLive(store, room, counter);
  const ends = [
    live.end,
    keeper.end,
    keepClaims(store, room, counter),
    readOnRequest(store, room, counter),
    keepJournal({ store, room, isTyping }),
  ];
  return { flush: keeper.flush, look: live.look, end: () => ends.forEach((end) => end()) };
}
