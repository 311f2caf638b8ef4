import { useEffect, useEffectEvent, useRef, type Dispatch } from "react";
import { finding } from "../../core/finding/finding";
import type { WorkbookRoom } from "../../workbook/api";
import type { PaneAction } from "../../session/store/actions";
import type { PaneState, ReadyState } from "../../session/store/state";

/** A reason or a name changes letter by letter; the journal waits for a pause and for the field to be left. */
const PAUSE = 1500;

function isTyping(): boolean {
  const focused = document.activeElement;
  return focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
}

/**
 * Keeps the journal of what happens in the steps: ballots read, explanations, reports. It begins with the name of who
 * counts, and then tells what the pane did before as well. What is refused is said and blocks nothing.
 */
export function useJournal(state: PaneState, room: WorkbookRoom, dispatch: Dispatch<PaneAction>): void {
  /** The state as far as it stands in the journal. */
  const kept = useRef<ReadyState | null>(null);
  const write = useEffectEvent(async () => {
    if (state.status !== "ready" || kept.current === null || state.setup.clerk === "") return;
    const before = kept.current;
    kept.current = state;
    const { eventsBetween } = await import("../../session/journal/eventsBetween");
    const events = eventsBetween(before, state, new Date());
    if (events.length === 0) return;
    const done = await room.appendJournal(events);
    if (!done.ok) dispatch({ type: "saveFailed", finding: done.finding });
  });
  const begin = useEffectEvent(() => {
    if (state.status === "ready") kept.current ??= state;
    else kept.current = null;
  });
  const isReady = state.status === "ready";
  // What may go into the journal; other changes of the state are nothing to it.
  const record = isReady ? state.reading.record : null;
  const accepted = isReady ? state.setup.accepted : null;
  const clerk = isReady ? state.setup.clerk : "";
  const report = isReady ? state.report : null;
  useEffect(() => {
    begin();
    let timer: ReturnType<typeof setTimeout>;
    const run = () => {
      if (isTyping()) {
        timer = setTimeout(run, PAUSE);
        return;
      }
      write().catch((error: unknown) => {
        dispatch({ type: "saveFailed", finding: finding("F511", { reason: String(error) }) });
      });
    };
    // What was written to the workbook is in the journal before the pane can be closed.
    timer = setTimeout(run, report?.status === "done" ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [isReady, record, accepted, clerk, report, dispatch]);
}
