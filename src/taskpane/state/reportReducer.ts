import type { PaneAction } from "./actions";
import type { ReadyState } from "./state";

function toggle(skipped: readonly number[], at: number): readonly number[] {
  return skipped.includes(at) ? skipped.filter((index) => index !== at) : [...skipped, at];
}

/** Step 5: which forms are wanted and how far they are written. */
export function reduceReport(state: ReadyState, action: PaneAction): ReadyState {
  switch (action.type) {
    case "formToggled":
      return { ...state, skipped: toggle(state.skipped, action.at) };
    case "reportStarted":
      return { ...state, report: { status: "reading" } };
    case "reportRefused":
      return { ...state, report: { status: "idle" } };
    case "reportProgress":
      return { ...state, report: { status: "writing", done: action.done, all: action.all } };
    case "reportDone":
      return { ...state, report: { status: "done", sheets: action.sheets, isDraft: action.isDraft } };
    case "reportFailed":
      return { ...state, report: { status: "failed", findings: action.findings } };
    default:
      return state;
  }
}
