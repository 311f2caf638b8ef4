import type { PaneAction } from "./actions";
import { reduceConference } from "./conferenceReducer";
import { reduceCustom } from "./customReducer";
import { reduceKinds } from "./kindsReducer";
import { reduceMatches } from "./matchReducer";
import { reduceReading } from "./readingReducer";
import { reduceReport } from "./reportReducer";
import { reduceSaving } from "./savingReducer";
import { readyState, type PaneState, type ReadyState } from "./state";
import { clampStep } from "./steps";

const PARTS: readonly ((state: ReadyState, action: PaneAction) => ReadyState)[] = [
  reduceConference,
  reduceCustom,
  reduceKinds,
  reduceMatches,
  reduceReading,
  reduceReport,
  reduceSaving,
];

/** A count holds only for the set-up it was made with; whether two lines are one person counts nothing. */
function forgetStale(before: ReadyState, after: ReadyState, action: PaneAction): ReadyState {
  if (before.setup === after.setup || action.type === "counted") return after;
  if (action.type === "matchAnswered") return { ...after, report: { status: "idle" } };
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
