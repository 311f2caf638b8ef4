import type { Finding } from "../../core/finding/finding";
import { FORM_IDS, type FormId } from "../../report/formId";
import type { ReportChoice } from "../../report/options";
import type { PaneAction } from "./actions";
import type { Written } from "../../report/documents";
import { isOutdated } from "./selectors";
import type { ReadyState, Report } from "./state";

function toggle(skipped: readonly number[], at: number): readonly number[] {
  return skipped.includes(at) ? skipped.filter((index) => index !== at) : [...skipped, at];
}

function toggleForm({ forms }: ReportChoice, form: FormId): readonly FormId[] {
  return FORM_IDS.filter((id) => (id === form) !== forms.includes(id));
}

/** A report of what is counted, unless the sheets were edited while it was written. */
function doneReport(state: ReadyState, written: Written, former: Finding | null): Report {
  return { ...written, status: "done", of: state.reading.record, isChanged: isOutdated(state), former };
}

/** Step 5: which forms are wanted and how far they are written. */
export function reduceReport(state: ReadyState, action: PaneAction): ReadyState {
  switch (action.type) {
    case "formToggled":
      return { ...state, choice: { ...state.choice, forms: toggleForm(state.choice, action.form) } };
    case "formKindToggled":
      return { ...state, choice: { ...state.choice, skipped: toggle(state.choice.skipped, action.at) } };
    case "choiceChanged":
      return { ...state, choice: { ...state.choice, ...action.fields } };
    case "reportAsked":
      return { ...state, report: { status: "asking", former: action.former } };
    case "reportLooked":
    case "reportStarted":
      return { ...state, report: { status: "reading" } };
    case "reportRefused":
      return { ...state, report: { status: "idle" } };
    case "reportProgress":
      return { ...state, report: { status: "writing", done: action.done, all: action.all } };
    case "reportDone":
      return { ...state, report: doneReport(state, action.written, action.former ?? null) };
    case "reportFailed":
      return { ...state, report: { status: "failed", findings: action.findings } };
    default:
      return state;
  }
}
