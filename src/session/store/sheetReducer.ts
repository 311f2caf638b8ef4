import type { PaneAction } from "./actions";
import type { ReadyState, Report } from "./state";
import { clampStep } from "./steps";

/** A report that was written, and whether its ballots are still those that are counted. */
function withChange(report: Report, isChanged: boolean): Report {
  return report.status === "done" ? { ...report, isChanged } : report;
}

/** What happens on the sheets; what follows from it for a set-up is made where it is noticed. */
export function reduceSheets(state: ReadyState, action: PaneAction): ReadyState {
  const { edits, report } = state;
  switch (action.type) {
    case "sheetsEdited":
      return {
        ...state,
        edits: { ...edits, heard: edits.heard + 1, isLarge: action.isLarge },
        // Until a count says that it was taken back.
        report: withChange(report, true),
      };
    case "sheetsSettled":
      return { ...state, rereads: state.rereads + 1 };
    case "cellSelected":
      return { ...state, selected: action.selected };
    case "surveyTaken": {
      const { setup, filled } = action;
      return { ...state, setup, filled, step: clampStep(action.step), visit: state.visit + 1, sought: null };
    }
    case "sheetShifted":
      return { ...state, setup: action.setup, history: action.history };
    case "sheetRenamed":
      return { ...state, setup: action.setup, history: action.history, rereads: state.rereads + 1 };
    // The cells are taken from the sheets after this.
    case "reading":
    case "reportStarted":
      return { ...state, edits: { ...edits, read: edits.heard } };
    case "counted":
      return { ...state, edits: { ...edits, counted: edits.read } };
    case "reportCompared":
      return { ...state, report: withChange(report, action.isChanged) };
    default:
      return state;
  }
}
