import { sheetsOf } from "../../core/recognise/refresh";
import { whenAnswered } from "../../workbook/attempt";
import type { Selection, SheetEvent, WorkbookRoom } from "../../workbook/api";
import { isSameResult } from "../report/difference";
import type { Store } from "../store/createStore";
import { isOutdated } from "../store/selectors";
import { renamedAction, shiftedAction } from "./renamed";

function renamed(store: Store, { from, to }: Extract<SheetEvent, { type: "renamed" }>): void {
  const state = store.getState();
  if (state.status === "ready" && sheetsOf(state.setup).includes(from))
    store.dispatch(renamedAction(state, from, to));
  if (state.status === "ready" && state.selected?.sheet === from)
    selected(store, { ...state.selected, sheet: to });
}

function shifted(store: Store, { sheet, shift }: Extract<SheetEvent, { type: "shifted" }>): void {
  const state = store.getState();
  if (state.status === "ready" && sheetsOf(state.setup).includes(sheet))
    store.dispatch(shiftedAction(state, sheet, shift));
}

/** Tells which cell is looked at; whether it is part of what was read may be known only later. */
function selected(store: Store, { sheet, address }: Selection): void {
  if (store.getState().status === "ready")
    store.dispatch({ type: "cellSelected", selected: { sheet, address } });
}

/**
 * Asks which cell is looked at, until it was once answered: it may have been selected before the pane listened, and what
 * was heard since may be older. A cell that is heard of while the answer is on its way is the newer one.
 *
 * @returns asks, after a count
 */
export function makeAskSelected(store: Store, room: WorkbookRoom): () => void {
  let isAnswered = false;
  const heard = () => {
    const state = store.getState();
    return state.status === "ready" ? state.selected : null;
  };
  return () => {
    if (isAnswered) return;
    const before = heard();
    whenAnswered(room.selection(), (asked) => {
      if (!asked.ok || isAnswered) return;
      isAnswered = true;
      if (heard() === before) selected(store, asked.value);
    });
  };
}

/** What is heard besides edits: another name, another cell. */
export function noted(store: Store, event: Exclude<SheetEvent, { type: "edited" }>): void {
  if (event.type === "renamed") renamed(store, event);
  else if (event.type === "shifted") shifted(store, event);
  else selected(store, event);
}

/** Says whether a report is still that of what is counted now. */
export function compare(store: Store): void {
  const state = store.getState();
  if (state.status !== "ready" || state.report.status !== "done") return;
  const { report, reading } = state;
  if (report.of === null || reading.record === null || isOutdated(state)) return;
  const isChanged = !isSameResult(report.of, reading.record);
  if (isChanged !== report.isChanged) store.dispatch({ type: "reportCompared", isChanged });
}
