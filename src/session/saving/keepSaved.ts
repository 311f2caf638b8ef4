import type { WorkbookRoom } from "../../workbook/api";
import { toSaved, type SavedState } from "../../workbook/savedState";
import type { PaneAction } from "../store/actions";
import type { Store } from "../store/createStore";
import { savedStateOf } from "../store/selectors";
import type { ReadyState } from "../store/state";
import { makeSaver } from "./saver";

const SAVE_DELAY = 400;

/** Whether an action can change what is kept in the workbook. A new action does not compile until it says so here. */
const CHANGES_KEPT: Readonly<Record<PaneAction["type"], boolean>> = {
  loading: false,
  loaded: false,
  loadFailed: false,
  regulationChosen: true,
  implementingChanged: true,
  conferenceTyped: true,
  conferenceNumberTyped: true,
  handlingTyped: true,
  customStarted: true,
  customTyped: true,
  customTaken: true,
  customDropped: true,
  customRestored: true,
  kindRead: true,
  kindChanged: true,
  kindNumberTyped: true,
  kindRangeTyped: true,
  kindRemoved: true,
  kindRestored: true,
  personRemoved: true,
  personRestored: true,
  addingKind: false,
  matchAnswered: true,
  warningAccepted: true,
  acceptanceDropped: true,
  clerkTyped: true,
  clerkSigned: true,
  limitChanged: true,
  limitsReset: true,
  codeAdded: true,
  codeRemoved: true,
  undone: true,
  redone: true,
  stepEntered: true,
  readAgain: false,
  reading: false,
  // Figures that are taken from cells are taken again with every count.
  counted: true,
  readingStopped: false,
  readingFailed: false,
  formToggled: true,
  formKindToggled: true,
  choiceChanged: true,
  reportStarted: false,
  reportRefused: false,
  reportProgress: false,
  reportDone: false,
  reportFailed: false,
  saved: false,
  saveFailed: false,
  saveFaultClosed: false,
  foreignClosed: false,
  toolOpened: false,
  toolClosed: false,
};

/** Keeps the state of a store in the workbook. */
export interface Keeper {
  /** Saves at once what was still waiting. */
  readonly flush: () => void;
  /** The same, and nothing after it. */
  readonly end: () => void;
}

const isSame = (one: ReadyState, other: ReadyState) =>
  one.setup === other.setup && one.choice === other.choice && one.step === other.step;

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
    if (before.status !== "ready" || !CHANGES_KEPT[action.type] || isSame(before, after)) return;
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
