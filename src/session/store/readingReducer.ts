import type { PaneAction } from "./actions";
import { withList } from "./firstForms";
import type { ReadyState } from "./state";
import { clampStep } from "./steps";

function count(state: ReadyState, action: Extract<PaneAction, { type: "counted" }>): ReadyState {
  // Something was typed while the sheets were read: the count is not of what is shown.
  const isCurrent = state.setup === action.basis;
  return {
    ...state,
    setup: isCurrent ? action.setup : state.setup,
    choice: withList(state.choice, action.record),
    reading: { status: "idle", record: isCurrent ? action.record : null, finding: null },
  };
}

/** Moving between steps, and what the workbook holds. */
export function reduceReading(state: ReadyState, action: PaneAction): ReadyState {
  switch (action.type) {
    case "stepEntered":
      return {
        ...state,
        step: clampStep(action.step),
        visit: state.visit + 1,
        sought: action.field ?? null,
        isAddingKind: false,
      };
    case "readAgain":
      return { ...state, rereads: state.rereads + 1 };
    case "reading":
      return { ...state, reading: { ...state.reading, status: "busy", finding: null } };
    case "counted":
      return count(state, action);
    case "readingStopped":
      return { ...state, reading: { ...state.reading, status: "stopped" } };
    case "readingFailed":
      // An edit that cannot be read yet, such as while a cell is being typed in: it is read a little later.
      if (action.isLive) return { ...state, reading: { ...state.reading, status: "idle" } };
      return {
        ...state,
        reading: { ...state.reading, status: "failed", record: null, finding: action.finding },
      };
    default:
      return state;
  }
}
