import type { Finding } from "../core/finding/finding";
import type { Written } from "../report/documents";
import type { PaneAction } from "../session/store/actions";
import { stepNumber } from "../session/store/steps";

/** Asks the pane to show a step (from 0), with what a ribbon button wrote or met. */
export interface ShowDetail {
  readonly step: number;
  readonly written?: Written | null;
  readonly findings?: readonly Finding[];
  /** The saved state has to be confirmed first. */
  readonly isClaimed?: boolean;
}

/** What was refused by the workbook itself; the other findings stand in the step that checks. */
const isOfWorkbook = ({ code }: Finding) => code.startsWith("F5");

/** What a ribbon button's outcome means for the pane. */
export function shownActions({ step, written = null, findings = [] }: ShowDetail): readonly PaneAction[] {
  const refusals = findings.filter(isOfWorkbook);
  if (refusals.length > 0) {
    return [
      { type: "stepEntered", step: stepNumber("report") },
      { type: "reportFailed", findings: refusals },
    ];
  }
  const done: readonly PaneAction[] = written === null ? [] : [{ type: "reportDone", written }];
  return [{ type: "stepEntered", step }, ...done];
}

export type PaneEvent = { readonly type: "show"; readonly detail: ShowDetail } | { readonly type: "reload" };

declare global {
  interface WindowEventMap {
    "tinnhiem:show": CustomEvent<ShowDetail>;
    "tinnhiem:reload": Event;
  }
}

/** Events for the pane, kept until the pane is there to hear them. */
export interface PaneEvents {
  /** Hands over what waits and what will come, until the answer is called. */
  listen(hear: (event: PaneEvent) => void): () => void;
}

/** Starts to hear `tinnhiem:show` and `tinnhiem:reload` on a window. */
export function hearWindow(target: Window): PaneEvents {
  let waiting: readonly PaneEvent[] = [];
  let listener: ((event: PaneEvent) => void) | null = null;
  const hear = (event: PaneEvent) => {
    if (listener) listener(event);
    else waiting = [...waiting, event];
  };
  target.addEventListener("tinnhiem:show", ({ detail }) => hear({ type: "show", detail }));
  target.addEventListener("tinnhiem:reload", () => hear({ type: "reload" }));
  return {
    listen: (next) => {
      listener = next;
      const late = waiting;
      waiting = [];
      late.forEach(next);
      return () => {
        listener = null;
      };
    },
  };
}
