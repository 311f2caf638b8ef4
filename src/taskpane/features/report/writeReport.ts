import { finding, isBlocked } from "../../../core/finding/finding";
import { chosenOffers } from "../../../report";
import { makeDocuments } from "../../../report/documents";
import type { Session } from "../../../session/session";
import { readAndCount } from "../../../session/reading/readAndCount";

type Job = Pick<Session, "store" | "room" | "counter">;

async function readThenWrite({ store, room, counter }: Job, isDraft: boolean): Promise<void> {
  const { dispatch } = store;
  const state = store.getState();
  if (state.status !== "ready") return;
  dispatch({ type: "reportStarted" });
  const counted = await readAndCount(room, counter, state.setup);
  if (!counted.ok && counted.finding.code === "F507") {
    dispatch({ type: "reportRefused" });
    dispatch({ type: "readingStopped" });
    return;
  }
  if (!counted.ok) {
    dispatch({ type: "reportFailed", findings: [counted.finding] });
    return;
  }
  dispatch({ type: "counted", ...counted.value });
  const { record } = counted.value;
  const { choice } = state;
  if (chosenOffers(record, choice).length === 0 || (!isDraft && isBlocked(record.findings))) {
    dispatch({ type: "reportRefused" });
    return;
  }
  const places = record.kinds.map(({ sheet, marks }) => ({ sheet, marks }));
  const proven = await counter.ask("prove", places);
  if (!proven.ok) {
    dispatch({ type: "reportFailed", findings: [proven.finding] });
    return;
  }
  const proofs = proven.value;
  dispatch({ type: "reportProgress", done: 0, all: 0 });
  const {
    id,
    plans,
    forms,
    proofSheetFor: closing,
  } = makeDocuments(record, { choice, isDraft, proofs, now: new Date() });
  const say = (done: number, all: number) => dispatch({ type: "reportProgress", done, all });
  const result = await room.write(plans, say, closing);
  if (!result.ok) {
    dispatch({ type: "reportFailed", findings: [result.finding] });
    return;
  }
  const sheets = result.value.map(({ name }) => name);
  const fingerprints = proofs.map(({ fingerprint }) => fingerprint);
  dispatch({ type: "reportDone", written: { sheets, isDraft, id, fingerprints, plans, forms } });
}

/**
 * Reads the ballots once more, counts them and writes the chosen forms. With an open fault only a draft is
 * written; the faults then stand in the record that is shown.
 */
export function writeReport(job: Job, isDraft: boolean): void {
  readThenWrite(job, isDraft).catch((error: unknown) => {
    const findings = [finding("F501", { reason: String(error) })];
    job.store.dispatch({ type: "reportFailed", findings });
  });
}
