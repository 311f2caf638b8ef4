import type { ExclusionReason } from "../../core/regulation/regulation";
import type { PaneKey } from "../../locales/pane";

/** Why somebody is not voted on. */
export const REASONS: readonly ExclusionReason[] = ["retiring", "appointedThisYear"];

export const REASON_NAMES: Readonly<Record<ExclusionReason, PaneKey>> = {
  retiring: "left.retiring",
  appointedThisYear: "left.appointedThisYear",
};

/** What the date beside a reason is of. */
export const REASON_DATES: Readonly<Record<ExclusionReason, PaneKey>> = {
  retiring: "left.retiringDate",
  appointedThisYear: "left.appointedDate",
};
