import type { Finding } from "../core/finding/finding";
import type { Written } from "../report/documents";
import { checkClaim, roomReader } from "../session/claim/checkClaim";
import { excelRoom } from "../workbook/room";
import { damagedIn, parseState } from "../workbook/savedState";
import { runReport } from "./runReport";

/** What the pane is to show after a command: a step from 0, the sheets written, what stood against it. */
export interface Shown {
  readonly step: number;
  readonly written: Written | null;
  readonly findings: readonly Finding[];
  /** The saved state has to be confirmed first: the pane is to compare it with the workbook again. */
  readonly isClaimed?: boolean;
}

/** Steps of the pane that a command may end on. */
const STEP = { data: 1, check: 2, report: 4 } as const;

/**
 * Writes the chosen documents with the saved set-up. Where there is none, the pane is shown where ballots are chosen;
 * where it says something else than the workbook and nobody confirmed that on this machine, the pane asks.
 */
export async function redoReport(): Promise<Shown> {
  const saved = await excelRoom.loadState();
  if (!saved.ok) return { step: STEP.report, written: null, findings: [saved.finding] };
  const state = parseState(saved.value);
  if (!state || state.setup.kinds.length === 0) return { step: STEP.data, written: null, findings: [] };
  if (state.choice.forms.length === 0) return { step: STEP.report, written: null, findings: [] };
  const { setup, choice } = state;
  const reader = roomReader(excelRoom);
  const claim = await checkClaim(reader, setup, { choice, damaged: damagedIn(saved.value, state) });
  if (!claim.ok) return { step: STEP.report, written: null, findings: [claim.finding] };
  if (claim.value) {
    return { step: STEP.data, written: null, findings: claim.value.findings, isClaimed: true };
  }
  const { record, written } = await runReport(excelRoom, setup, reader.source(setup), {
    isDraft: false,
    choice,
  });
  if (written) return { step: STEP.report, written, findings: [] };
  return { step: STEP.check, written: null, findings: record.findings };
}
