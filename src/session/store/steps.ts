import type { PaneKey } from "../../locales/pane";

/** The steps of a count, in order; a step's number is its place here, from 0. */
export const STEPS = ["conference", "data", "check", "results", "report"] as const;

export type StepId = (typeof STEPS)[number];

export const STEP_NAMES: Readonly<Record<StepId, PaneKey>> = {
  conference: "step.conference",
  data: "step.data",
  check: "step.check",
  results: "step.results",
  report: "step.report",
};

export const stepNumber = (id: StepId): number => STEPS.indexOf(id);

/** A step that exists, whatever number was saved or asked for. */
export function clampStep(step: number): number {
  return Number.isInteger(step) ? Math.min(Math.max(step, 0), STEPS.length - 1) : 0;
}
