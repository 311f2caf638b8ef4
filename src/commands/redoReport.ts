import type { Finding } from "../core/finding/finding";
import type { Written } from "../report/documents";
import { roomSource } from "../session/report/source";
import { excelRoom } from "../workbook/room";
import { parseState } from "../workbook/savedState";
import { runReport } from "./runReport";

/** What the pane is to show after a command: a step from 0, the sheets written, what stood against it. */
export interface Shown {
  readonly step: number;
  readonly written: Written | null;
  readonly findings: readonly Finding[];
}

/** Steps of the pane that a command may end on. */
const STEP = { data: 1, check: 2, report: 4 } as const;

/** Writes the chosen documents with the saved set-up. Where there is none, the pane is shown where ballots are chosen. */
export async function redoReport(): Promise<Shown> {
  const saved = await excelRoom.loadState();
  if (!saved.ok) return { step: STEP.report, written: null, findings: [saved.finding] };
  const state = parseState(saved.value);
  if (!state || state.setup.kinds.length === 0) return { step: STEP.data, written: null, findings: [] };
  if (state.choice.forms.length === 0) return { step: STEP.report, written: null, findings: [] };
  const { setup, choice } = state;
  const source = roomSource(excelRoom, setup);
  const { record, written } = await runReport(excelRoom, setup, source, { isDraft: false, choice });
  if (written) return { step: STEP.report, written, findings: [] };
  return { step: STEP.check, written: null, findings: record.findings };
}
