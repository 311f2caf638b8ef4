import { isBlocked, type Finding } from "../../core/finding/finding";
import { printedCode } from "../../core/fingerprint/kindProof";
import type { CountRecord } from "../../core/record/record";
import { makeDocuments, type Written } from "../../report/documents";
import type { ReportChoice } from "../../report/options";
import type { WorkbookRoom } from "../../workbook/api";
import type { ReportSource } from "./source";

/** A report that is wanted. */
export interface ReportJob {
  readonly room: Pick<WorkbookRoom, "write">;
  readonly source: ReportSource;
  readonly choice: ReportChoice;
  /** Written even with an open fault, and marked as not official. */
  readonly isDraft: boolean;
  /** Who counts; `""` where nobody said. */
  readonly clerk?: string;
  /** Whether a count has anything to write of. */
  readonly hasContent: (record: CountRecord) => boolean;
  /** What stands against writing this count, which may not be the one that was shown. */
  readonly against?: (record: CountRecord) => Finding | null;
  /** Told of the steps of writing; first of none, as soon as writing begins. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** What became of a report. */
export type ReportOutcome =
  /** The sheets could not be read, or reading was stopped (F507). */
  | { readonly status: "unread"; readonly finding: Finding }
  /** A fault is open, or there is nothing to write of. */
  | { readonly status: "refused"; readonly record: CountRecord }
  | { readonly status: "failed"; readonly record: CountRecord; readonly finding: Finding }
  | { readonly status: "written"; readonly record: CountRecord; readonly written: Written };

const clerkIn = ({ clerk = "" }: ReportJob) => (clerk === "" ? {} : { clerk });

/**
 * Counts, proves what was counted, makes the chosen documents and writes them: the one way to a report, for the pane, the
 * ribbon and programs. With an open fault nothing is written, unless a draft is asked for.
 */
export async function writeReport(job: ReportJob): Promise<ReportOutcome> {
  const { room, source, choice, isDraft, onProgress } = job;
  const counted = await source.count();
  if (!counted.ok) return { status: "unread", finding: counted.finding };
  const record = counted.value;
  if (!job.hasContent(record) || (!isDraft && isBlocked(record.findings))) {
    return { status: "refused", record };
  }
  const objection = job.against?.(record) ?? null;
  if (objection) return { status: "failed", record, finding: objection };
  const proven = await source.prove(record);
  if (!proven.ok) return { status: "failed", record, finding: proven.finding };
  onProgress?.(0, 0);
  const proofs = proven.value;
  const { id, plans, forms, proofSheetFor } = makeDocuments(record, {
    choice,
    isDraft,
    proofs,
    ...clerkIn(job),
    now: new Date(),
  });
  const result = await room.write(plans, onProgress, proofSheetFor);
  if (!result.ok) return { status: "failed", record, finding: result.finding };
  const sheets = result.value.map(({ name }) => name);
  const fingerprints = proofs.map(printedCode);
  return { status: "written", record, written: { sheets, isDraft, id, fingerprints, plans, forms } };
}
