import { renamedSheet } from "../../core/setup/renamedSheet";
import { CONFERENCE_FIGURES, withoutSource } from "../../core/setup/figureFields";
import type { CountSetup } from "../../core/setup/setup";
import { isSameResult } from "../report/difference";
import type { PaneAction } from "./actions";
import type { ReadyState, Report } from "./state";
import { clampStep } from "./steps";

/** A report whose ballots were edited since it was written, until a count says otherwise. */
function editedReport(report: Report): Report {
  return report.status === "done" ? { ...report, isChanged: true } : report;
}

/** A report beside a new count: an edit that was taken back leaves it as true as it was. */
function recountedReport({ report, reading: { record } }: ReadyState): Report {
  if (report.status !== "done" || report.of === null || record === null) return report;
  return { ...report, isChanged: !isSameResult(report.of, record) };
}

/** The sheet is followed in what can be taken back as well. */
function renamed(state: ReadyState, from: string, to: string): ReadyState {
  const rename = <T extends { readonly setup: CountSetup }>(choice: T): T => ({
    ...choice,
    setup: renamedSheet(choice.setup, from, to),
  });
  const { past, future } = state.history;
  return {
    ...rename(state),
    rereads: state.rereads + 1,
    history: { ...state.history, past: past.map(rename), future: future.map(rename) },
  };
}

/** What was found on all sheets; what the clerk typed of the conference stays. */
function taken(state: ReadyState, found: CountSetup, step: number): ReadyState {
  const { conference, sources } = state.setup;
  const filled = CONFERENCE_FIGURES.filter(
    (field) => conference[field] === null && found.conference[field] !== null,
  );
  const kept = CONFERENCE_FIGURES.filter((field) => !filled.includes(field));
  const values = Object.fromEntries(filled.map((field) => [field, found.conference[field]]));
  return {
    ...state,
    step: clampStep(step),
    visit: state.visit + 1,
    filled,
    setup: {
      ...state.setup,
      conference: { ...conference, ...values },
      kinds: found.kinds,
      sources: { ...sources, ...withoutSource(found.sources, ...kept) },
    },
  };
}

/** Whether what is shown is still what the sheets hold. */
export function reduceSheets(state: ReadyState, action: PaneAction): ReadyState {
  const { edits } = state;
  switch (action.type) {
    case "sheetsEdited":
      return {
        ...state,
        edits: { ...edits, heard: edits.heard + 1, isLarge: action.isLarge },
        report: editedReport(state.report),
      };
    case "sheetsSettled":
      return { ...state, rereads: state.rereads + 1 };
    case "surveyTaken":
      return taken(state, action.found, action.step);
    case "sheetRenamed":
      return renamed(state, action.from, action.to);
    // The cells are taken from the sheets after this.
    case "reading":
    case "reportStarted":
      return { ...state, edits: { ...edits, read: edits.heard } };
    case "counted":
      return { ...state, edits: { ...edits, counted: edits.read }, report: recountedReport(state) };
    default:
      return state;
  }
}
