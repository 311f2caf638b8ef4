import { finding, type Finding } from "../../core/finding/finding";
import { chosenOffers } from "../../report";
import type { Session } from "../session";
import type { PaneAction } from "../store/actions";
import type { Store } from "../store/createStore";
import type { Claim, PaneState, ReadyState } from "../store/state";
import { differenceFrom } from "./difference";
import { formerReport, keptFormer, removeFormer, type FormerWish } from "./former";
import { counterSource } from "./source";
import { writeReport, type ReportOutcome } from "./writeReport";

type Job = Pick<Session, "store" | "room" | "counter">;

/** What is to be written. */
export interface ReportWish {
  readonly isDraft: boolean;
  /** What the clerk answered about the former report. */
  readonly former?: FormerWish;
}

/** What is done with the former report once the new one stands; tells what became of it. */
type Afterwards = () => Promise<Finding | null>;

const nothing: Afterwards = () => Promise.resolve(null);

/** What the outcome of a report is for the store. */
function outcomeActions(outcome: ReportOutcome, former: Finding | null): readonly PaneAction[] {
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
      return [{ type: "reportDone", written: outcome.written, former }];
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

/** Writes what is chosen now; the former report is deleted last, if that is wanted and it is as it was written. */
async function writeNow(
  { store, room, counter }: Job,
  isDraft: boolean,
  afterwards: Afterwards,
): Promise<void> {
  const { dispatch, getState } = store;
  const state = getState();
  if (state.status !== "ready") return;
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
  const became = outcome.status === "written" ? await afterwards() : null;
  outcomeActions(outcome, became).forEach(dispatch);
}

/** Asks about the report that stands there, where it could be replaced and nothing was said of it yet. */
async function askThenWrite(job: Job, { isDraft, former: wish }: ReportWish): Promise<void> {
  const { store, room } = job;
  store.dispatch({ type: "claimRetried" });
  const state = await claimSettled(store);
  if (state === null) return;
  const against = claimFindings(state.claim);
  if (against.length > 0) {
    store.dispatch({ type: "reportFailed", findings: against });
    return;
  }
  const asked = state.report.status === "asking" ? state.report.former : null;
  if (isDraft || (asked !== null && wish !== undefined)) {
    const isUnwanted = asked !== null && wish === "replace";
    await writeNow(job, isDraft, isUnwanted ? () => removeFormer(room, asked) : nothing);
    return;
  }
  store.dispatch({ type: "reportLooked" });
  const former = await formerReport(room);
  if (former?.isUnchanged) store.dispatch({ type: "reportAsked", former });
  else await writeNow(job, isDraft, former ? () => Promise.resolve(keptFormer(former)) : nothing);
}

/**
 * Reads the ballots of a session once more, counts them and writes the chosen forms, unless they differ from what was
 * last shown: that is said first. With an open fault only a draft is written; the faults then stand in the record that is
 * shown. Where a report stands as it was written, it is asked first what becomes of it; a draft is always added.
 */
export function reportInStore(job: Job, wish: ReportWish): void {
  askThenWrite(job, wish).catch((error: unknown) => {
    const findings = [finding("F501", { reason: String(error) })];
    job.store.dispatch({ type: "reportFailed", findings });
  });
}
