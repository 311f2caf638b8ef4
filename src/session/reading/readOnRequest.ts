import { finding, type Result } from "../../core/finding/finding";
import type { WorkbookRoom } from "../../workbook/api";
import { SESSION } from "../later";
import type { Counter } from "../sheets/counter";
import type { PaneAction } from "../store/actions";
import type { Store } from "../store/createStore";
import type { PaneState, ReadyState } from "../store/state";
import type { FreshCount } from "./readAndCount";

/** Whether a step, or the tool in its place, shows what the workbook holds. */
function isShown(state: PaneState): state is ReadyState {
  if (state.status !== "ready" || state.setup.kinds.length === 0) return false;
  // A count that is there stands in the row of steps on the first step, too.
  return state.step > 0 || state.tool === "entries" || state.reading.record !== null;
}

/** Whether the sheets ask to be read, and not the clerk. */
const isOfSheets = ({ type }: PaneAction) => type === "sheetsSettled" || type === "sheetRenamed";

/** How often the reducer asked for the sheets; both numbers only grow, so their sum changes with either. */
const requests = (state: PaneState) => (state.status === "ready" ? state.visit + state.rereads : -1);

function outcome(counted: Result<FreshCount>, isLive: boolean): PaneAction {
  if (counted.ok) return { type: "counted", ...counted.value, ...(isLive && { isLive }) };
  if (counted.finding.code === "F507") return { type: "readingStopped" };
  return { type: "readingFailed", finding: counted.finding, ...(isLive && { isLive }) };
}

/**
 * Reads the sheets and counts them after each action that asks for it: a step was entered, or the count is no longer
 * of what is chosen. A newer request ends the reading of the older one.
 *
 * @returns ends it
 */
export function readOnRequest(store: Store, room: WorkbookRoom, counter: Counter): () => void {
  let unwanted = new AbortController();
  // Until a reading of the sheets was counted, what was edited since is not all that may be new.
  let isWhole = true;
  const read = async (signal: AbortSignal, action: PaneAction) => {
    const isLive = isOfSheets(action);
    const edited = isWhole || action.type !== "sheetsSettled" ? undefined : action.edited;
    isWhole = edited === undefined;
    const isUnwanted = () => signal.aborted;
    // Two actions of one event make one reading.
    await Promise.resolve();
    const state = store.getState();
    if (isUnwanted() || !isShown(state)) return;
    store.dispatch({ type: "reading" });
    const { readAndCount } = await SESSION.readAndCount();
    const counted = await readAndCount(room, counter, state.setup, { signal, edited });
    if (counted.ok && !isUnwanted()) isWhole = false;
    if (!isUnwanted()) store.dispatch(outcome(counted, isLive));
  };
  const stop = store.listen((action, before, after) => {
    if (requests(before) === requests(after)) return;
    unwanted.abort();
    unwanted = new AbortController();
    read(unwanted.signal, action).catch((error: unknown) => {
      store.dispatch({ type: "readingFailed", finding: finding("F501", { reason: String(error) }) });
    });
  });
  return () => {
    stop();
    unwanted.abort();
  };
}
