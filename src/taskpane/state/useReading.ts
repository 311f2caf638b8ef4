import { useEffect, useEffectEvent, type Dispatch } from "react";
import { finding } from "../../core/finding/finding";
import type { WorkbookRoom } from "../../workbook/api";
import type { PaneAction } from "./actions";
import type { PaneState } from "./state";

/** Whether a step shows what the workbook holds. */
function isReading(state: PaneState): boolean {
  return state.status === "ready" && state.step > 0 && state.setup.kinds.length > 0;
}

/** Reads the sheets and counts each time a step is entered, so that no result is older than the visit. */
export function useReading(state: PaneState, room: WorkbookRoom, dispatch: Dispatch<PaneAction>): void {
  const read = useEffectEvent(async (isWanted: () => boolean) => {
    if (state.status !== "ready" || !isReading(state)) return;
    dispatch({ type: "reading" });
    const { readAndCount } = await import("./reading");
    const counted = await readAndCount(room, state.setup);
    if (!isWanted()) return;
    if (counted.ok) dispatch({ type: "counted", ...counted.value });
    else dispatch({ type: "readingFailed", finding: counted.finding });
  });
  // Both only grow, so their sum changes whenever one of them does.
  const visit = state.status === "ready" ? state.visit + state.rereads : -1;
  useEffect(() => {
    let isWanted = true;
    read(() => isWanted).catch((error: unknown) => {
      dispatch({ type: "readingFailed", finding: finding("F501", { reason: String(error) }) });
    });
    return () => {
      isWanted = false;
    };
  }, [visit, dispatch]);
}
