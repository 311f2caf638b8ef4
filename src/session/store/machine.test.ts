import { sourceOf } from "../../core/setup/sourceText";
import { describe, expect, it } from "@jest/globals";
import { EMPTY_CHOICE } from "../../report/options";
import fc from "fast-check";
import { EMPTY_SETUP } from "../../core/setup/setup";
import { finding } from "../../core/finding/finding";
import { counted, NOTHING, pick, SHEETS, take, type Deed } from "../testing/sheetDeeds";
import { OUTCOMES } from "../testing/written";
import type { PaneAction } from "./actions";
import { LANDINGS, SCREENS, type Screen } from "./machine";
import { reduce } from "./reducer";
import { screenOf } from "./screen";
import { readyState, type PaneState, type Report } from "./state";
import { STEPS, type StepId } from "./steps";
import { TRANSITIONS, type Transition } from "./transitions";

const isStep = (target: string): target is StepId => STEPS.some((step) => step === target);
const screensOf = (step: StepId): readonly Screen[] => LANDINGS[step].map(({ screen }) => screen);

function screensAt(to: Transition["to"]): readonly Screen[] {
  if (to === "under") return ["tool", ...STEPS.flatMap(screensOf)];
  return isStep(to) ? screensOf(to) : [to];
}

describe("the machine", () => {
  it("names every screen once, as a screen of a step or one before them", () => {
    const named = ["loading", "failed", "tool", "help", ...STEPS.flatMap(screensOf)];
    expect(named.toSorted()).toEqual(Object.keys(SCREENS).toSorted());
  });

  it("lets something be done on every screen that waits for the clerk", () => {
    const left = new Set(TRANSITIONS.flatMap(({ from }): readonly string[] => from));
    expect(Object.keys(SCREENS).filter((screen) => !left.has(screen))).toEqual(["loading"]);
  });
});

const just =
  (action: PaneAction): Deed =>
  () =>
    action;
const REFUSAL = finding("F501", { reason: "" });

const EVERYWHERE: readonly Deed[] = [
  ...STEPS.map((_, step) => just({ type: "stepEntered", step })),
  just({ type: "undone" }),
  just({ type: "redone" }),
  just({ type: "stepEntered", step: 0, field: "unit" }),
  just({ type: "sheetsEdited", isLarge: false }),
  just({ type: "sheetsEdited", isLarge: true }),
  just({ type: "sheetsSettled" }),
  ({ setup, history }) => ({ type: "sheetShifted", setup, history }),
  ({ setup, history }) => ({ type: "sheetRenamed", setup, history }),
  ...SHEETS.map(take),
  just({ type: "toolOpened", tool: "deadlines" }),
  just({ type: "toolClosed" }),
  just({ type: "helpOpened", topic: "ma-loi#f131" }),
  just({ type: "helpClosed" }),
];
const READING: readonly Deed[] = [
  just({ type: "reading" }),
  just({ type: "readingStopped" }),
  just({ type: "readingFailed", finding: REFUSAL }),
  ...SHEETS.map(counted),
];

const ACCEPTED = { code: "W601", person: "Nguyễn Văn A", reason: "a", by: "", at: "" } as const;
const isWriting = ({ status }: Report) => status === "reading" || status === "writing";

/** What the pane does on each step. */
const DEEDS: Readonly<Record<StepId, readonly Deed[]>> = {
  conference: [
    just({ type: "loading" }),
    just({ type: "conferenceTyped", field: "unit", text: "A" }),
    just({ type: "conferenceNumberTyped", field: "present", text: "9" }),
    just({ type: "regulationChosen", id: "09-HD/DDTLD" }),
  ],
  data: [
    ...READING,
    ...SHEETS.map((sheet) => just(pick(sheet))),
    just({
      type: "kindChanged",
      at: 0,
      fields: { source: sourceOf({ marks: "B9:N54", layout: "codes C/T/K" }) },
    }),
    just({ type: "addingKind", isAdding: true }),
    just({ type: "addingKind", isAdding: false }),
    just({ type: "kindRemoved", at: 0 }),
    just({ type: "kindRestored" }),
  ],
  check: [
    ...READING,
    just({ type: "limitChanged", field: "identicalBallots", value: 1 }),
    just({ type: "clerkTyped", text: "B" }),
    ({ reading }) => ({
      type: "warningAccepted",
      acceptance: { ...ACCEPTED, data: reading.record?.data ?? "" },
    }),
    just({ type: "readAgain" }),
  ],
  results: [...READING, just({ type: "matchAnswered", name: "a", isSame: true })],
  report: [
    ...READING,
    just({ type: "formToggled", form: "result" }),
    ({ reading }) => (reading.record ? { type: "reportStarted" } : NOTHING),
    ...OUTCOMES.map(
      (outcome): Deed =>
        ({ report }) =>
          isWriting(report) ? outcome : NOTHING,
    ),
  ],
};

function deedsOf(state: PaneState): readonly Deed[] {
  if (state.status === "ready") return [...EVERYWHERE, ...DEEDS[STEPS[state.step] ?? "conference"]];
  return [
    just({ type: "loaded", setup: EMPTY_SETUP, step: 0, choice: EMPTY_CHOICE, isForeign: false }),
    just({ type: "loadFailed", finding: REFUSAL }),
    just({ type: "loading" }),
  ];
}

const isPassing = (screen: Screen) => "passing" in SCREENS[screen];
const stepOf = (screen: Screen) => STEPS.find((step) => screensOf(step).includes(screen));

/** Whether one screen may follow another without the buttons of the steps, and without reading again. */
function isEdge(from: Screen, to: Screen): boolean {
  const isBesides = stepOf(from) === stepOf(to) && (isPassing(from) || isPassing(to));
  return (
    isBesides ||
    to === "loading" ||
    from === "loading" ||
    TRANSITIONS.some((item) => item.from.some((screen) => screen === from) && screensAt(item.to).includes(to))
  );
}

/** What reading the sheets again may bring: any screen of the step. */
const READS = new Set<PaneAction["type"]>(["reading", "counted", "readingFailed", "readingStopped"]);
const MOVES = new Set<PaneAction["type"]>(["stepEntered", "undone", "redone"]);

describe("the reducer", () => {
  it("never leaves the screens and ways of the machine", () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 150, maxLength: 200 }), (choices) => {
        let state: PaneState = readyState(EMPTY_SETUP, 0);
        for (const choice of choices) {
          const deeds = deedsOf(state);
          const deed = deeds[choice % deeds.length];
          const action = deed?.(state.status === "ready" ? state : readyState(EMPTY_SETUP, 0));
          if (!action) continue;
          const before = screenOf(state);
          state = reduce(state, action);
          const after = screenOf(state);
          reached.add(after);
          if (before === after || MOVES.has(action.type)) continue;
          if (READS.has(action.type) && stepOf(before) === stepOf(after)) continue;
          expect([before, action.type, after, isEdge(before, after)]).toEqual([
            before,
            action.type,
            after,
            true,
          ]);
        }
      }),
      { numRuns: 200, seed: 7 },
    );
    expect(Object.keys(SCREENS).filter((screen) => !reached.has(screen))).toEqual([]);
  });
});
