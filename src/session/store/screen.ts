import { LANDINGS, type Condition, type Screen } from "./machine";
import { faultCount, warningCount } from "./selectors";
import type { PaneState, ReadyState } from "./state";
import { STEPS } from "./steps";

const isCounted = ({ reading }: ReadyState) => reading.record !== null;

const HOLDS: Readonly<Record<Condition, (state: ReadyState) => boolean>> = {
  unchosen: ({ setup }) => setup.kinds.length === 0,
  adding: ({ isAddingKind }) => isAddingKind,
  unclear: ({ reading }) =>
    reading.record?.findings.some(({ code }) => code === "F102" || code === "F154") ?? false,
  stopped: (state) => !isCounted(state) && state.reading.status === "stopped",
  busy: (state) => !isCounted(state) && state.reading.finding === null,
  unread: (state) => !isCounted(state),
  faulty: ({ reading }) => faultCount(reading.record) > 0,
  warned: ({ reading }) => warningCount(reading.record) > 0,
  unwanted: ({ choice }) => choice.forms.length === 0,
  writing: ({ report }) => report.status === "reading" || report.status === "writing",
  asked: ({ report }) => report.status === "asking",
  written: ({ report }) => report.status === "done",
  refused: ({ report }) => report.status === "failed",
  otherwise: () => true,
};

/** The screen that a state of the pane shows; the first whose condition holds. */
export function screenOf(state: PaneState): Screen {
  if (state.status !== "ready") return state.status;
  if (state.help !== null) return "help";
  if (state.tool !== null) return "tool";
  const landings = LANDINGS[STEPS[state.step] ?? "conference"];
  return landings.find(({ when }) => HOLDS[when](state))?.screen ?? "conference";
}
