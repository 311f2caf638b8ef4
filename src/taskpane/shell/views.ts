import { lazy, type ComponentType } from "react";
import type { StepId } from "../../session/store/steps";

const LATER = {
  conference: async () => ({
    default: (await import("../features/conference/ConferenceStep")).ConferenceStep,
  }),
  data: async () => ({ default: (await import("../features/data/DataStep")).DataStep }),
  check: async () => ({ default: (await import("../features/check/CheckStep")).CheckStep }),
  results: async () => ({ default: (await import("../features/results/ResultsStep")).ResultsStep }),
  report: async () => ({ default: (await import("../features/report/ReportStep")).ReportStep }),
};

/** What each step shows. The frame is painted first: where the clerk is, and what is open. */
export const VIEWS: Readonly<Record<StepId, ComponentType>> = {
  conference: lazy(LATER.conference),
  data: lazy(LATER.data),
  check: lazy(LATER.check),
  results: lazy(LATER.results),
  report: lazy(LATER.report),
};

/** The primary button of the last step, in place of "continue". */
export const ReportButton = lazy(async () => ({
  default: (await import("../features/report/ReportButton")).ReportButton,
}));

/** What is opened from the menu, in place of the step. */
export const ToolScreen = lazy(async () => ({ default: (await import("../tools/ToolScreen")).ToolScreen }));
