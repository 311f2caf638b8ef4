import type { Result } from "../../core/finding/finding";
import { sheetsOf } from "../../core/recognise/refresh";
import { whenAnswered } from "../../workbook/attempt";
import type { Selection, SheetEvent, SheetWatch, WorkbookRoom } from "../../workbook/api";
import { isSameResult } from "../report/difference";
import { renamedAction } from "./renamed";
import { isOutdated } from "../store/selectors";
import type { Counter } from "../sheets/counter";
import type { Store } from "../store/createStore";
import type { ReadyState } from "../store/state";

/** Several edits in so short a time are read together: milliseconds after the last. */
const PAUSE = 120;
/** Sheets with more cells are read again only when the clerk asks. */
const MOST_CELLS = 200_000;

/** Excel reads nothing while a cell is being typed in: it is asked again after so long, then after twice as long. */
const RETRY = 1000;
const MOST_RETRIES = 5;

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

/** Listens to the workbook; the answer ends it, even where it did not begin yet. */
function listenTo(room: WorkbookRoom, hear: (event: SheetEvent) => void) {
  let watch: SheetWatch | null = null;
  let isOver = false;
  let areNamed = false;
  const renew = () => watch?.renew() ?? Promise.resolve();
  whenAnswered(room.watch(hear), (begun) => {
    watch = begun.ok ? begun.value : null;
    if (isOver) watch?.end();
  });
  return {
    isComplete: () => watch?.isComplete === true,
    renew,
    /** Whether the names of sheets are those of the last reading. */
    areNamed: () => areNamed,
    /** Asks for the names again after a reading. */
    renewAll: () => {
      areNamed = false;
      const named = (are: boolean) => () => {
        areNamed = are;
      };
      renew().then(named(true), named(false));
    },
    end: () => {
      isOver = true;
      watch?.end();
    },
  };
}

function renamed(store: Store, { from, to }: Extract<SheetEvent, { type: "renamed" }>): void {
  const state = store.getState();
  if (state.status === "ready" && sheetsOf(state.setup).includes(from))
    store.dispatch(renamedAction(state, from, to));
}

/** Tells which cell is looked at, where it may be part of what was read. */
function selected(store: Store, { sheet, address }: Selection): void {
  const state = store.getState();
  if (state.status !== "ready") return;
  const isOurs = state.setup.kinds.some((kind) => kind.sheet === sheet);
  if (isOurs || state.selected !== null)
    store.dispatch({ type: "cellSelected", selected: isOurs ? { sheet, address } : null });
}

/** What is heard besides edits: another name, another cell. */
function noted(store: Store, event: Exclude<SheetEvent, { type: "edited" }>): void {
  if (event.type === "renamed") renamed(store, event);
  else selected(store, event);
}

/** Says whether a report is still that of what is counted now. */
function compare(store: Store): void {
  const state = store.getState();
  if (state.status !== "ready" || state.report.status !== "done") return;
  const { report, reading } = state;
  if (report.of === null || reading.record === null || isOutdated(state)) return;
  const isChanged = !isSameResult(report.of, reading.record);
  if (isChanged !== report.isChanged) store.dispatch({ type: "reportCompared", isChanged });
}

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
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLarge = false;
  let retries = 0;
  const settle = () => store.dispatch({ type: "sheetsSettled" });
  const edited = (sheet: string | null) => {
    editedUnchosen(store);
    const state = counting(store);
    if (!state || isOther(state, sheet, events.areNamed())) return;
    store.dispatch({ type: "sheetsEdited", isLarge });
    clearTimeout(timer);
    // A sheet may have another name by now.
    if (isLarge) return;
    timer = setTimeout(() => {
      events.renew().then(settle, settle);
    }, PAUSE);
  };
  const events = listenTo(room, (event) => {
    if (event.type === "edited") edited(event.sheet);
    else noted(store, event);
  });
  const stop = store.listen((action, _, after) => {
    if (action.type === "readingFailed" && action.isLive) {
      clearTimeout(timer);
      if (retries < MOST_RETRIES) timer = setTimeout(settle, RETRY * 2 ** retries);
      else store.dispatch({ type: "readingFailed", finding: action.finding });
      retries += 1;
    }
    if (action.type === "counted") retries = 0;
    if (action.type !== "counted" || after.status !== "ready") return;
    compare(store);
    events.renewAll();
    whenAnswered(cellsOf(counter, sheetsOf(after.setup)), (cells) => {
      isLarge = !cells.ok || cells.value > MOST_CELLS;
    });
  });
  return {
    look: () => {
      const state = counting(store);
      if (!state || state.reading.status === "busy") return;
      if (!isLarge) settle();
      else if (!events.isComplete()) store.dispatch({ type: "sheetsEdited", isLarge });
    },
    end: () => {
      clearTimeout(timer);
      stop();
      events.end();
    },
  };
}
