import type { PaneAction } from "./actions";
import { reduceConference } from "./conferenceReducer";
import { reduceKinds } from "./kindsReducer";
import { reduceReading } from "./readingReducer";
import { reduceReport } from "./reportReducer";
import { reduceSaving } from "./savingReducer";
import { readyState, type PaneState, type ReadyState } from "./state";
import { clampStep } from "./steps";

const PARTS: readonly ((state: ReadyState, action: PaneAction) => ReadyState)[] = [
  reduceConference,
  reduceKinds,
  reduceReading,
  reduceReport,
  reduceSaving,
];

/** A count holds only for the set-up it was made with. */
function forgetStale(before: ReadyState, after: ReadyState, action: PaneAction): ReadyState {
  if (before.setup === after.setup || action.type === "counted") return after;
  return { ...after, reading: { ...after.reading, record: null }, report: { status: "idle" } };
}

/** The one reducer of the pane: what is shown after something happened. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "loading":
      return { status: "loading" };
    case "loadFailed":
      return { status: "failed", finding: action.finding };
    case "loaded":
      return readyState(action.setup, clampStep(action.step), action.isForeign);
    default:
      if (state.status !== "ready") return state;
      return forgetStale(
        state,
        PARTS.reduce((current, part) => part(current, action), state),
        action,
      );
  }
}
