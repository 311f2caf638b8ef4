import { LANDINGS, type Screen } from "./machine";
import { STEPS, type StepId } from "./steps";

/** What the clerk can do besides moving between the steps, which every screen of a step allows. */
export type PaneEventId =
  | "retry"
  | "afresh"
  | "confirm"
  | "correct"
  | "fill"
  | "pick"
  | "answer"
  | "add"
  | "cancelAdd"
  | "remove"
  | "restore"
  | "toData"
  | "toCheck"
  | "recheck"
  | "stop"
  | "explain"
  | "undo"
  | "untick"
  | "tick"
  | "write"
  | "replace"
  | "addSet"
  | "draft"
  | "openTool"
  | "closeTool"
  | "openHelp"
  | "closeHelp";

/** What a walk through the pane must remember. */
export interface Known {
  /** The step that is shown, or in the place of which a tool stands. */
  readonly step: StepId;
  /** A tool stands in the place of the step. */
  readonly isInTool: boolean;
  readonly isChosen: boolean;
  readonly isAnswered: boolean;
  readonly isExplained: boolean;
  readonly isWritten: boolean;
  /** A report stands in the workbook, whether or not it is of what is chosen now. */
  readonly isStanding: boolean;
  /** What becomes of that report is being asked. */
  readonly isAsked: boolean;
  /** No form is ticked. */
  readonly isUnwanted: boolean;
  /** What can be taken back. */
  readonly last: "pick" | "answer" | "explain" | "remove" | null;
}

export interface Transition {
  readonly event: PaneEventId;
  readonly from: readonly Screen[];
  /** A screen; a step, of which the screen depends on what is known; or what is under a tool or the help. */
  readonly to: Screen | StepId | "under";
  readonly sets?: Partial<Known>;
  /** Holds only after this choice. */
  readonly after?: Known["last"];
  /** Holds only where a report stands in the workbook, or only where none does. */
  readonly standing?: boolean;
  /** Holds only while no ballots are chosen, nor were taken away just now. */
  readonly unchosen?: true;
  /** Needs an Excel that refuses, or a sheet so large that reading it can be stopped. */
  readonly refused?: true;
}

const CHOSEN = ["data.asking", "data.recognised"] as const;
const EMPTY = ["check.empty", "results.empty", "report.empty"] as const;
const NOT_WRITTEN = { isWritten: false, isAsked: false } as const;
/** Where the card stands that says what was found. */
const FOUND = ["conference", "data.empty", ...EMPTY] as const;
const TAKEN = { isChosen: true, isAnswered: false, ...NOT_WRITTEN, last: null } as const;
const WRITTEN = { isWritten: true, isAsked: false, isStanding: true } as const;
const COUNTED = ["check.faults", "check.warnings", "check.clear"] as const;
const OF_STEPS = STEPS.flatMap((step) => LANDINGS[step].map(({ screen }) => screen));

export const TRANSITIONS: readonly Transition[] = [
  { event: "retry", from: ["failed"], to: "conference", refused: true },
  { event: "afresh", from: ["failed"], to: "conference", refused: true },
  { event: "confirm", from: FOUND, to: "results", unchosen: true, sets: TAKEN },
  { event: "correct", from: FOUND, to: "data", unchosen: true, sets: TAKEN },
  { event: "fill", from: ["report.ready"], to: "conference" },
  {
    event: "pick",
    from: ["data.empty"],
    to: "data",
    sets: { isChosen: true, isAnswered: false, ...NOT_WRITTEN, last: "pick" },
  },
  {
    event: "answer",
    from: ["data.asking"],
    to: "data",
    sets: { isAnswered: true, ...NOT_WRITTEN, last: "answer" },
  },
  { event: "add", from: ["data.recognised"], to: "data.adding" },
  { event: "cancelAdd", from: ["data.adding"], to: "data" },
  {
    event: "remove",
    from: CHOSEN,
    to: "data.empty",
    sets: { isChosen: false, ...NOT_WRITTEN, isUnwanted: false, last: "remove" },
  },
  {
    event: "restore",
    from: ["data.empty"],
    to: "data",
    after: "remove",
    sets: { isChosen: true, last: null },
  },
  { event: "toData", from: EMPTY, to: "data" },
  { event: "recheck", from: COUNTED, to: "check" },
  {
    event: "explain",
    from: ["check.warnings"],
    to: "check",
    sets: { isExplained: true, ...NOT_WRITTEN, last: "explain" },
  },
  {
    event: "undo",
    from: CHOSEN,
    to: "data",
    after: "pick",
    sets: { isChosen: false, ...NOT_WRITTEN, last: null },
  },
  {
    event: "undo",
    from: CHOSEN,
    to: "data",
    after: "answer",
    sets: { isAnswered: false, ...NOT_WRITTEN, last: null },
  },
  {
    event: "undo",
    from: ["check.clear"],
    to: "check",
    after: "explain",
    sets: { isExplained: false, ...NOT_WRITTEN, last: null },
  },
  { event: "toCheck", from: ["results.notFinal", "report.blocked"], to: "check" },
  { event: "untick", from: ["report.ready"], to: "report.noForm", sets: { isUnwanted: true, last: null } },
  { event: "tick", from: ["report.noForm"], to: "report", sets: { isUnwanted: false, last: null } },
  { event: "write", from: ["report.ready"], to: "report.done", sets: WRITTEN, standing: false },
  {
    event: "write",
    from: ["report.ready", "report.done"],
    to: "report.asking",
    sets: { isAsked: true },
    standing: true,
  },
  { event: "replace", from: ["report.asking"], to: "report.done", sets: WRITTEN },
  { event: "addSet", from: ["report.asking"], to: "report.done", sets: WRITTEN },
  { event: "replace", from: ["report.asking"], to: "report.failed", refused: true },
  { event: "write", from: ["report.failed"], to: "report.done", refused: true },
  { event: "write", from: ["report.ready", "report.done"], to: "report.failed", refused: true },
  // A draft is no report that could be replaced.
  { event: "draft", from: ["report.blocked"], to: "report.done", sets: { ...WRITTEN, isStanding: false } },
  { event: "stop", from: ["check.busy"], to: "check.stopped", refused: true },
  { event: "stop", from: ["results.busy"], to: "results.stopped", refused: true },
  { event: "stop", from: ["report.busy"], to: "report.stopped", refused: true },
  { event: "retry", from: ["check.unread", "check.stopped"], to: "check", refused: true },
  { event: "retry", from: ["results.unread", "results.stopped"], to: "results", refused: true },
  { event: "retry", from: ["report.unread", "report.stopped"], to: "report", refused: true },
  { event: "openTool", from: OF_STEPS, to: "tool", sets: { isInTool: true } },
  { event: "closeTool", from: ["tool"], to: "under", sets: { isInTool: false } },
  { event: "openHelp", from: [...OF_STEPS, "tool"], to: "help" },
  { event: "closeHelp", from: ["help"], to: "under" },
];
