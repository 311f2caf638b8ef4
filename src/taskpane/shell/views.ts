import type { ComponentType } from "react";
import type { StepId } from "../../session/store/steps";
import { lazyPart } from "../ui/lazyPart";

const LATER = {
  conference: async () => (await import("../features/conference/ConferenceStep")).ConferenceStep,
  data: async () => (await import("../features/data/DataStep")).DataStep,
  check: async () => (await import("../features/check/CheckStep")).CheckStep,
  results: async () => (await import("../features/results/ResultsStep")).ResultsStep,
  report: async () => (await import("../features/report/ReportStep")).ReportStep,
};

/** What each step shows. The frame is painted first: where the clerk is, and what is open. */
export const VIEWS: Readonly<Record<StepId, ComponentType>> = {
  conference: lazyPart(LATER.conference),
  data: lazyPart(LATER.data),
  check: lazyPart(LATER.check),
  results: lazyPart(LATER.results),
  report: lazyPart(LATER.report),
};

/** The primary button of the last step, in place of "continue". */
export const ReportButton = lazyPart(
  async () => (await import("../features/report/ReportButton")).ReportButton,
);

/** What is opened from the menu, in place of the step. */
export const ToolScreen = lazyPart(async () => (await import("../tools/ToolScreen")).ToolScreen);
