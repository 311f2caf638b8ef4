import type { ComponentType } from "react";
import type { StepId } from "../../session/store/steps";
import { lazyPart } from "../ui/lazyPart";
import { SHELL } from "./later";

/** What each step shows. The frame is painted first: where the clerk is, and what is open. */
export const VIEWS: Readonly<Record<StepId, ComponentType>> = {
  conference: lazyPart(SHELL.conference),
  data: lazyPart(SHELL.data),
  check: lazyPart(SHELL.check),
  results: lazyPart(SHELL.results),
  report: lazyPart(SHELL.report),
};

/** The primary button of the last step, in place of "continue". */
export const ReportButton = lazyPart(SHELL.reportButton);

/** A page of the guide, over the step or tool. */
export const HelpScreen = lazyPart(SHELL.help);

/** What is opened from the menu, in place of the step. */
export const ToolScreen = lazyPart(SHELL.tool);
