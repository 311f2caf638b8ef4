import { finding } from "../../core/finding/finding";
import type { Written } from "../../report/documents";
import { WORDS } from "../../report/forms/resultReport.words";
import type { StandingReport } from "../../report/verify/standing";
import type { PaneAction } from "../store/actions";

/** A report that was just written. */
export const WRITTEN: Written = {
  sheets: [WORDS.sheetName],
  isDraft: false,
  id: "TN-1",
  fingerprints: [],
  plans: [],
  forms: ["result"],
};

/** A report that stands in the workbook as it was written. */
const STANDING: StandingReport = {
  id: "TN-1",
  writtenAt: "2026-01-02 08:30",
  sheets: [WORDS.sheetName],
  proofSheet: "TN_XacMinh",
  isUnchanged: true,
};

/** How a report that was begun may go on. */
export const OUTCOMES: readonly PaneAction[] = [
  { type: "reportAsked", former: STANDING },
  { type: "reportProgress", done: 0, all: 2 },
  { type: "reportRefused" },
  { type: "reportDone", written: WRITTEN },
  { type: "reportFailed", findings: [finding("F501", { reason: "" })] },
];
