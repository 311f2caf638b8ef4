import { startTransition, useEffect, useEffectEvent, type Dispatch } from "react";
import { finding, type Result } from "../../core/finding/finding";
import type { WorkbookRoom } from "../../workbook/api";
import type { Counter } from "../../session/sheets/counter";
import type { PaneAction } from "../../session/store/actions";
import type { Counted } from "../../session/reading/readAndCount";
import type { PaneState } from "../../session/store/state";

/** Whether a step, or the tool in its place, shows what the workbook holds. */
function isReading(state: PaneState): boolean {
  if (state.status !== "ready" || state.setup.kinds.length === 0) return false;
  return state.step > 0 || state.tool === "entries";
}

function outcome(counted: Result<Counted>): PaneAction {
  if (counted.ok) return { type: "counted", ...counted.value };
  const isStopped = counted.finding.code === "F507";
  return isStopped ? { type: "readingStopped" } : { type: "readingFailed", finding: counted.finding };
}

/** Reads the sheets and counts each time a step is entered, so that no result is older than the visit. */
export function useReading(
  state: PaneState,
  room: WorkbookRoom,
  counter: Counter,
  dispatch: Dispatch<PaneAction>,
): void {
  const read = useEffectEvent(async (signal: AbortSignal) => {
    if (state.status !== "ready" || !isReading(state)) return;
    dispatch({ type: "reading" });
    const { readAndCount } = await import("../../session/reading/readAndCount");
    const counted = await readAndCount(room, counter, state.setup, signal);
    // A large record takes its time to be drawn, during which the pane must answer.
    if (!signal.aborted) startTransition(() => dispatch(outcome(counted)));
  });
  // Both only grow, so their sum changes whenever one of them does.
  const visit = state.status === "ready" ? state.visit + state.rereads : -1;
  useEffect(() => {
    const unwanted = new AbortController();
    read(unwanted.signal).catch((error: unknown) => {
      dispatch({ type: "readingFailed", finding: finding("F501", { reason: String(error) }) });
    });
    return () => unwanted.abort();
  }, [visit, dispatch]);
}
