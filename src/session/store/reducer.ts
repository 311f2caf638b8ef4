import type { PaneAction } from "./actions";
import { reduceCheck } from "./checkReducer";
import { reduceClaim } from "./claimReducer";
import { reduceConference } from "./conferenceReducer";
import { reduceCustom } from "./customReducer";
import { reduceHistory, remember } from "./history";
import { reduceKinds } from "./kindsReducer";
import { reduceMatches } from "./matchReducer";
import { reduceReading } from "./readingReducer";
import { reduceReport } from "./reportReducer";
import { reduceSaving } from "./savingReducer";
import { reduceSheets } from "./sheetReducer";
import { forgetStale } from "./stale";
import { readyState, type PaneState, type ReadyState } from "./state";
import { clampStep } from "./steps";
import { reduceTool } from "./toolReducer";

const PARTS: readonly ((state: ReadyState, action: PaneAction) => ReadyState)[] = [
  reduceConference,
  reduceCustom,
  reduceKinds,
  reduceMatches,
  reduceCheck,
  reduceClaim,
  reduceReading,
  reduceSheets,
  reduceReport,
  reduceSaving,
  reduceTool,
];

function reduceChoice(state: ReadyState, action: PaneAction): ReadyState {
  if (action.type === "undone" || action.type === "redone") return reduceHistory(state, action);
  return remember(
    state,
    PARTS.reduce((current, part) => part(current, action), state),
    action,
  );
}

/** A state with kinds of ballot is a claim until it was compared with its workbook. */
function loadedState(action: Extract<PaneAction, { type: "loaded" }>): ReadyState {
  const { setup, step, isForeign, choice, damaged = [] } = action;
  const ready = readyState(setup, clampStep(step), isForeign, choice);
  return setup.kinds.length === 0 ? ready : { ...ready, claim: { status: "checking", damaged } };
}

/** The one reducer of the pane: what is shown after something happened. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "loading":
      return { status: "loading" };
    case "loadFailed":
      return { status: "failed", finding: action.finding };
    case "loaded":
      return loadedState(action);
    default:
      if (state.status !== "ready") return state;
      return forgetStale(state, reduceChoice(state, action), action);
  }
}
