import type { StepId } from "./steps";

/**
 * The pane as a state machine: what it can show, and what leads from one to the other. From this one structure
 * come the diagram in docs/pane.md, the walk of the browser's tests, and the test of the reducer.
 */

/** What the pane can show, with what stands there. Passing ones go on by themselves. */
export const SCREENS = {
  loading: { says: "the saved choices are being fetched", passing: true },
  failed: { says: "the saved choices cannot be read" },
  tool: { says: "a tool of the menu in the place of the step" },
  help: { says: "a page of the help over a step or tool" },
  conference: { says: "regulation, unit, figures" },
  "data.empty": { says: "no ballots chosen" },
  "data.adding": { says: "one more kind of ballot is being chosen" },
  "data.asking": { says: "the marks can be read in two ways" },
  "data.recognised": { says: "what the range was taken for" },
  "check.empty": { says: "no ballots chosen" },
  "check.busy": { says: "ballots are being read and counted", passing: true },
  "check.stopped": { says: "the clerk stopped the reading" },
  "check.unread": { says: "the workbook cannot be read" },
  "check.faults": { says: "something blocks the report" },
  "check.warnings": { says: "something is to be explained" },
  "check.clear": { says: "nothing is open" },
  "results.empty": { says: "no ballots chosen" },
  "results.busy": { says: "ballots are being read and counted", passing: true },
  "results.stopped": { says: "the clerk stopped the reading" },
  "results.unread": { says: "the workbook cannot be read" },
  "results.notFinal": { says: "results, not final" },
  "results.final": { says: "results" },
  "report.empty": { says: "no ballots chosen" },
  "report.busy": { says: "ballots are being read and counted", passing: true },
  "report.stopped": { says: "the clerk stopped the reading" },
  "report.unread": { says: "the workbook cannot be read" },
  "report.blocked": { says: "why there is no final report" },
  "report.noForm": { says: "no form is wanted" },
  "report.ready": { says: "the forms to be written" },
  "report.asking": { says: "the report that stands there: replace it, or add another" },
  "report.writing": { says: "sheets are being written", passing: true },
  "report.done": { says: "what was written" },
  "report.failed": { says: "what stood against writing" },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly passing?: true }>>;

export type Screen = keyof typeof SCREENS;

/** What decides which screen of a step is shown. */
export type Condition =
  | "unchosen"
  | "adding"
  | "unclear"
  | "stopped"
  | "busy"
  | "unread"
  | "faulty"
  | "warned"
  | "unwanted"
  | "writing"
  | "asked"
  | "written"
  | "refused"
  | "otherwise";

interface Landing {
  readonly when: Condition;
  readonly screen: Screen;
}

/** The screens of each step; the first whose condition holds is shown. */
export const LANDINGS: Readonly<Record<StepId, readonly Landing[]>> = {
  conference: [{ when: "otherwise", screen: "conference" }],
  data: [
    { when: "unchosen", screen: "data.empty" },
    { when: "adding", screen: "data.adding" },
    { when: "unclear", screen: "data.asking" },
    { when: "otherwise", screen: "data.recognised" },
  ],
  check: [
    { when: "unchosen", screen: "check.empty" },
    { when: "stopped", screen: "check.stopped" },
    { when: "busy", screen: "check.busy" },
    { when: "unread", screen: "check.unread" },
    { when: "faulty", screen: "check.faults" },
    { when: "warned", screen: "check.warnings" },
    { when: "otherwise", screen: "check.clear" },
  ],
  results: [
    { when: "unchosen", screen: "results.empty" },
    { when: "stopped", screen: "results.stopped" },
    { when: "busy", screen: "results.busy" },
    { when: "unread", screen: "results.unread" },
    { when: "faulty", screen: "results.notFinal" },
    { when: "otherwise", screen: "results.final" },
  ],
  report: [
    { when: "unchosen", screen: "report.empty" },
    { when: "writing", screen: "report.writing" },
    { when: "asked", screen: "report.asking" },
    { when: "written", screen: "report.done" },
    { when: "refused", screen: "report.failed" },
    { when: "stopped", screen: "report.stopped" },
    { when: "busy", screen: "report.busy" },
    { when: "unread", screen: "report.unread" },
    { when: "faulty", screen: "report.blocked" },
    { when: "unwanted", screen: "report.noForm" },
    { when: "otherwise", screen: "report.ready" },
  ],
};
