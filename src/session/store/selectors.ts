import { openWarnings } from "../../core/count/settle";
import type { CountRecord } from "../../core/record/record";
import type { ConferenceSetup } from "../../core/setup/setup";
import type { SavedState } from "../../workbook/savedState";
import type { ReadyState } from "./state";
import { stepNumber, type StepId } from "./steps";

/** What a step shows of itself in the row of steps. */
export interface StepSign {
  readonly isDone: boolean;
  /** Open faults, shown in red. */
  readonly faults: number;
  /** Warnings that nobody explained; they block nothing. */
  readonly warnings: number;
}

/** Findings that block the final report. */
export function faultCount(record: CountRecord | null): number {
  return record?.findings.filter((finding) => finding.severity === "F").length ?? 0;
}

/** Warnings that nobody explained yet. */
export function warningCount(record: CountRecord | null): number {
  return record === null ? 0 : openWarnings(record).length;
}

/** Whether the sheets were edited since what is shown was read from them. */
export function isOutdated({ edits }: Pick<ReadyState, "edits">): boolean {
  return edits.heard > edits.counted;
}

function isStarted(conference: ConferenceSetup): boolean {
  return Object.values(conference).some((value) => value !== null && value !== "");
}

/** Faults of reading (F101 to F105): the ranges are not settled. */
function isUnreadable(record: CountRecord | null): boolean {
  return record?.findings.some(({ code }) => code.startsWith("F10")) ?? false;
}

function isChecked({ reading }: ReadyState): boolean {
  return reading.record !== null && reading.record.kinds.length > 0 && faultCount(reading.record) === 0;
}

const IS_DONE: Readonly<Record<StepId, (state: ReadyState) => boolean>> = {
  conference: (state) => isStarted(state.setup.conference),
  data: (state) => state.setup.kinds.length > 0 && !isUnreadable(state.reading.record),
  check: isChecked,
  results: (state) => isChecked(state) && state.step >= stepNumber("results"),
  report: (state) => state.report.status === "done" && !state.report.isDraft,
};

/** How far a step is. */
export function stepSign(state: ReadyState, step: StepId): StepSign {
  const faults = step === "check" ? faultCount(state.reading.record) : 0;
  const warnings = step === "check" ? warningCount(state.reading.record) : 0;
  return { isDone: faults === 0 && warnings === 0 && IS_DONE[step](state), faults, warnings };
}

/** What is kept in the workbook. */
export function savedStateOf(state: ReadyState): SavedState {
  return { version: 1, setup: state.setup, step: state.step, choice: state.choice };
}

/** A cell as the clerk reads it, with its sheet. */
export function cellName(where: { readonly sheet: string | null; readonly address: string | null }): string {
  return [where.sheet, where.address].filter((part) => part !== null && part !== "").join("!");
}
