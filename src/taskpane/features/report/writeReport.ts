import type { Dispatch } from "react";
import { finding, isBlocked } from "../../../core/finding/finding";
import { reportPlans } from "../../../report";
import { NO_OPTIONS } from "../../../report/options";
import type { WorkbookRoom } from "../../../workbook/api";
import type { Counter } from "../../counter/counter";
import type { PaneAction } from "../../state/actions";
import { readAndCount } from "../../state/reading";
import type { ReadyState } from "../../state/state";

interface Job {
  readonly state: ReadyState;
  readonly room: WorkbookRoom;
  readonly counter: Counter;
  readonly dispatch: Dispatch<PaneAction>;
  readonly isDraft: boolean;
}

async function readThenWrite({ state, room, counter, dispatch, isDraft }: Job): Promise<void> {
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
  const plans = reportPlans(record, { ...NO_OPTIONS, isDraft }).filter(
    (_, at) => !state.skipped.includes(at),
  );
  if (plans.length === 0 || (!isDraft && isBlocked(record.findings))) {
    dispatch({ type: "reportRefused" });
    return;
  }
  dispatch({ type: "reportProgress", done: 0, all: 0 });
  const written = await room.write(plans, (done, all) => dispatch({ type: "reportProgress", done, all }));
  if (written.ok) dispatch({ type: "reportDone", sheets: written.value.map(({ name }) => name), isDraft });
  else dispatch({ type: "reportFailed", findings: [written.finding] });
}

/**
 * Reads the ballots once more, counts them and writes the chosen forms. With an open fault only a draft is
 * written; the faults then stand in the record that is shown.
 */
export function writeReport(job: Job): void {
  readThenWrite(job).catch((error: unknown) => {
    const findings = [finding("F501", { reason: String(error) })];
    job.dispatch({ type: "reportFailed", findings });
  });
}
