import { count } from "../core/count/count";
import type { Finding } from "../core/finding/finding";
import type { CountRecord } from "../core/record/record";
import type { CountSetup } from "../core/setup/setup";
import type { Written } from "../report/documents";
import type { ReportChoice } from "../report/options";
import type { ReportSource } from "../session/report/source";
import { writeReport } from "../session/report/writeReport";
import type { WorkbookRoom } from "../workbook/api";

/** What callers outside the pane get of a report. */
export interface ReportAndRecord {
  /** What was counted; what stood against writing comes first among its findings. */
  readonly record: CountRecord;
  /** `null` where nothing was written. */
  readonly written: Written | null;
}

const withFinding = (record: CountRecord, found: Finding): CountRecord => ({
  ...record,
  findings: [found, ...record.findings],
});

/** Writes the chosen documents of a set-up and answers with its record, whatever became of them. */
export async function runReport(
  room: WorkbookRoom,
  setup: CountSetup,
  source: ReportSource,
  { isDraft, choice }: { readonly isDraft: boolean; readonly choice: ReportChoice },
): Promise<ReportAndRecord> {
  const hasContent = ({ kinds }: CountRecord) => kinds.length > 0;
  const outcome = await writeReport({ room, source, choice, isDraft, clerk: setup.clerk, hasContent });
  switch (outcome.status) {
    case "unread":
      return { record: withFinding(count(setup, new Map()), outcome.finding), written: null };
    case "refused":
      return { record: outcome.record, written: null };
    case "failed":
      return { record: withFinding(outcome.record, outcome.finding), written: null };
    case "written":
      return outcome;
  }
}
