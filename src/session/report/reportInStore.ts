import { finding, type Finding } from "../../core/finding/finding";
import { chosenOffers } from "../../report";
import type { Session } from "../session";
import type { PaneAction } from "../store/actions";
import type { Store } from "../store/createStore";
import type { Claim, PaneState, ReadyState } from "../store/state";
import { differenceFrom } from "./difference";
import { counterSource } from "./source";
import { writeReport, type ReportOutcome } from "./writeReport";

type Job = Pick<Session, "store" | "room" | "counter">;

/** What the outcome of a report is for the store. */
function outcomeActions(outcome: ReportOutcome): readonly PaneAction[] {
  switch (outcome.status) {
    case "unread":
      return outcome.finding.code === "F507"
        ? [{ type: "reportRefused" }, { type: "readingStopped" }]
        : [{ type: "reportFailed", findings: [outcome.finding] }];
    case "refused":
      return [{ type: "reportRefused" }];
    case "failed":
      return [{ type: "reportFailed", findings: [outcome.finding] }];
    case "written":
      return [{ type: "reportDone", written: outcome.written }];
  }
}

/** The state once it is known whether it has to be confirmed; `null` where there is none any more. */
function claimSettled({ getState, subscribe }: Store): Promise<ReadyState | null> {
  const isSettled = (state: PaneState) => state.status !== "ready" || state.claim?.status !== "checking";
  const ready = (state: PaneState) => (state.status === "ready" ? state : null);
  return new Promise((resolve) => {
    const first = getState();
    if (isSettled(first)) resolve(ready(first));
    const stop = subscribe(() => {
      const state = getState();
      if (!isSettled(state)) return;
      stop();
      resolve(ready(state));
    });
    if (isSettled(first)) stop();
  });
}

/** What stands against writing from a saved state. */
function claimFindings(claim: Claim | null): readonly Finding[] {
  if (claim?.status === "open") return claim.findings;
  return claim?.status === "unread" ? [claim.finding] : [];
}

async function readThenWrite({ store, room, counter }: Job, isDraft: boolean): Promise<void> {
  const { dispatch } = store;
  dispatch({ type: "claimRetried" });
  const state = await claimSettled(store);
  if (state === null) return;
  const against = claimFindings(state.claim);
  if (against.length > 0) {
    dispatch({ type: "reportFailed", findings: against });
    return;
  }
  const { setup, choice } = state;
  const shown = state.reading.record;
  dispatch({ type: "reportStarted" });
  const outcome = await writeReport({
    room,
    source: counterSource(room, counter, setup, (counted) => dispatch({ type: "counted", ...counted })),
    choice,
    isDraft,
    clerk: setup.clerk,
    hasContent: (record) => chosenOffers(record, choice).length > 0,
    against: (record) => shown && differenceFrom(shown, record),
    onProgress: (done, all) => dispatch({ type: "reportProgress", done, all }),
  });
  outcomeActions(outcome).forEach(dispatch);
}

/**
 * Reads the ballots of a session once more, counts them and writes the chosen forms, unless they differ from what was
 * last shown: that is said first. With an open fault only a draft is written; the faults then stand in the record that is
 * shown.
 */
export function reportInStore(job: Job, isDraft: boolean): void {
  readThenWrite(job, isDraft).catch((error: unknown) => {
    const findings = [finding("F501", { reason: String(error) })];
    job.store.dispatch({ type: "reportFailed", findings });
  });
}
