import type { WorkbookRoom } from "../../workbook/api";
import { toSaved, type SavedState } from "../../workbook/savedState";
import type { PaneAction } from "../store/actions";
import type { Store } from "../store/createStore";
import { savedStateOf } from "../store/selectors";
import type { ReadyState } from "../store/state";
import { makeSaver } from "./saver";

const SAVE_DELAY = 400;

/** Keeps the state of a store in the workbook. */
export interface Keeper {
  /** Saves at once what was still waiting. */
  readonly flush: () => void;
  /** The same, and nothing after it. */
  readonly end: () => void;
}

/** By these three alone, whatever the action: none can be forgotten, and comparing them costs nothing. */
const isSame = (one: ReadyState, other: ReadyState) =>
  one.setup === other.setup && one.choice === other.choice && one.step === other.step;

/** Whether the sheets brought an action about, and not the clerk. */
const isOfSheets = (action: PaneAction) =>
  action.type === "sheetRenamed" ||
  action.type === "sheetShifted" ||
  (action.type === "counted" && action.isLive === true);

/** Saves a little after typing, and at once when the step changes. */
export function keepSaved(store: Store, room: Pick<WorkbookRoom, "saveState">): Keeper {
  const saver = makeSaver<SavedState>(
    (next) => room.saveState(toSaved(next)),
    (result) =>
      store.dispatch(result.ok ? { type: "saved" } : { type: "saveFailed", finding: result.finding }),
    SAVE_DELAY,
  );
  const stop = store.listen((action, before, after) => {
    if (after.status !== "ready") {
      saver.cancel();
      return;
    }
    // What follows from an edit of the sheets is kept with the next choice: nothing is written in answer to an event.
    if (before.status !== "ready" || isOfSheets(action) || isSame(before, after)) return;
    if (before.step === after.step) saver.later(savedStateOf(after));
    else saver.now(savedStateOf(after));
  });
  return {
    flush: () => saver.flush(),
    end: () => {
      stop();
      saver.flush();
    },
  };
}
