import type { Result } from "../../core/finding/finding";
import { sheetsOf } from "../../core/recognise/refresh";
import { whenAnswered } from "../../workbook/attempt";
import type { SheetEvent, WorkbookRoom } from "../../workbook/api";
import { makeDirty } from "./dirty";
import { listenTo } from "./listenTo";
import { compare, makeAskSelected, noted } from "./noted";
import { makeWaiting } from "./waiting";
import type { Counter } from "../sheets/counter";
import type { Store } from "../store/createStore";
import type { ReadyState } from "../store/state";

/** Several edits in so short a time are read together: milliseconds after the last. */
const PAUSE = 120;
/** Sheets with more cells are read again only when the clerk asks. */
const MOST_CELLS = 200_000;

/** What the pane shows follows the sheets. */
export interface LiveKeeper {
  /** Reads the sheets again where edits may have been missed. */
  readonly look: () => void;
  readonly end: () => void;
}

/** The state while a count is shown or on its way; `null` otherwise. */
function counting(store: Store): ReadyState | null {
  const state = store.getState();
  if (state.status !== "ready" || state.setup.kinds.length === 0) return null;
  return state.reading.record !== null || state.reading.status === "busy" ? state : null;
}

/** How many cells the sheets of a set-up have, as they were read. */
async function cellsOf(counter: Counter, names: readonly string[]): Promise<Result<number>> {
  const used = await Promise.all(names.map((name) => counter.ask("used", name)));
  const cells = used.map((area) => (area.ok && area.value ? area.value.rows * area.value.columns : 0));
  return { ok: true, value: cells.reduce((sum, count) => sum + count, 0) };
}

type Edited = Extract<SheetEvent, { type: "edited" }>;

/** Nothing was chosen yet: whatever is edited may hold ballots now. */
function editedUnchosen(store: Store): void {
  const state = store.getState();
  if (state.status === "ready" && state.setup.kinds.length === 0)
    store.dispatch({ type: "sheetsEdited", isLarge: false });
}

/**
 * Whether nothing was read from a sheet. One without a name is new, once the names are those of the last reading.
 */
const isOther = ({ setup }: ReadyState, sheet: string | null, areNamed: boolean) =>
  sheet === null ? areNamed : !sheetsOf(setup).includes(sheet);

/**
 * Keeps what is shown true to the sheets: an edit is heard, said, and after the last of several the sheets are read and
 * counted again. Changes nothing in the workbook.
 */
export function keepLive(store: Store, room: WorkbookRoom, counter: Counter): LiveKeeper {
  let isLarge = false;
  const dirty = makeDirty();
  const settle = () => {
    // An Excel that does not tell of all that happens may have changed more than it told.
    const edited = events.isComplete() ? dirty.all() : null;
    store.dispatch({ type: "sheetsSettled", ...(edited && { edited }) });
  };
  const waiting = makeWaiting(settle);
  const askSelected = makeAskSelected(store, room);
  const edited = ({ sheet, address }: Edited) => {
    editedUnchosen(store);
    const state = counting(store);
    if (!state || isOther(state, sheet, events.areNamed())) return;
    store.dispatch({ type: "sheetsEdited", isLarge });
    dirty.add({ at: state.edits.heard + 1, sheet, address });
    // A sheet may have another name by now.
    if (!isLarge) waiting.after(PAUSE, () => void events.renew().then(settle, settle));
    else waiting.end();
  };
  const events = listenTo(room, (event) => {
    if (event.type === "edited") edited(event);
    else noted(store, event);
  });
  const counted = (after: ReadyState, isPart: boolean) => {
    dirty.counted(after.edits.counted);
    compare(store);
    askSelected();
    // An edit of cells brings no sheet and no name.
    if (isPart) return;
    events.renewAll();
    whenAnswered(cellsOf(counter, sheetsOf(after.setup)), (cells) => {
      isLarge = !cells.ok || cells.value > MOST_CELLS;
    });
  };
  const stop = store.listen((action, _, after) => {
    if (action.type === "readingFailed" && action.isLive) waiting.refused(store, action);
    if (action.type !== "counted") return;
    waiting.succeeded();
    if (after.status === "ready") counted(after, action.isPart === true);
  });
  const look = () => {
    const state = counting(store);
    if (!state || state.reading.status === "busy") return;
    // What was missed was told to nobody.
    if (!isLarge) store.dispatch({ type: "sheetsSettled" });
    else if (!events.isComplete()) store.dispatch({ type: "sheetsEdited", isLarge });
  };
  return { look, end: () => [waiting.end, stop, events.end].forEach((end) => end()) };
}
