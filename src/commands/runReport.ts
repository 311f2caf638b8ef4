import type { SheetGrid } from "../core/sheet/grid";
import { isBlocked, type Finding } from "../core/finding/finding";
import { proveMarks } from "../core/fingerprint/proof";
import { count } from "../core/count/count";
import type { CountRecord } from "../core/record/record";
import { refreshFigures, sheetsOf } from "../core/recognise/refresh";
import type { CountSetup } from "../core/setup/setup";
import { makeDocuments, type Written } from "../report/documents";
import type { ReportChoice } from "../report/options";
import type { WorkbookRoom } from "../workbook/api";

/** A record with the sheets that it was counted from. */
export interface Counted {
  readonly record: CountRecord;
  readonly sheets: ReadonlyMap<string, SheetGrid>;
}

/** What became of a report. */
export interface ReportOutcome {
  readonly record: CountRecord;
  /** `null` where nothing was written. */
  readonly written: Written | null;
}

const withFinding = (record: CountRecord, found: Finding): CountRecord => ({
  ...record,
  findings: [found, ...record.findings],
});

/** Counts what a set-up names, from the cells as they are now; figures taken from cells are taken again. */
export async function countNow(room: WorkbookRoom, saved: CountSetup): Promise<Counted> {
  const read = await room.readSheets(sheetsOf(saved));
  if (!read.ok) return { record: withFinding(count(saved, new Map()), read.finding), sheets: new Map() };
  return { record: count(refreshFigures(saved, read.value), read.value), sheets: read.value };
}

/** What the marks of every kind are, for the last rows of the forms and for verifying later. */
function proofsOf({ record, sheets }: Counted) {
  return record.kinds.flatMap(({ sheet, marks }) => {
    const grid = sheets.get(sheet);
    return grid ? [proveMarks(grid, marks)] : [];
  });
}

/**
 * Writes the chosen documents of a count. With an open fault nothing is written, unless a draft is asked for.
 */
export async function writeReports(
  room: WorkbookRoom,
  counted: Counted,
  { isDraft, choice }: { readonly isDraft: boolean; readonly choice: ReportChoice },
): Promise<ReportOutcome> {
  const { record } = counted;
  if (record.kinds.length === 0 || (isBlocked(record.findings) && !isDraft)) return { record, written: null };
  const proofs = proofsOf(counted);
  const {
    id,
    plans,
    forms,
    proofSheetFor: closing,
  } = makeDocuments(record, { choice, isDraft, proofs, now: new Date() });
  const result = await room.write(plans, undefined, closing);
  if (!result.ok) return { record: withFinding(record, result.finding), written: null };
  const sheets = result.value.map(({ name }) => name);
  const fingerprints = proofs.map(({ fingerprint }) => fingerprint);
  return { record, written: { sheets, isDraft, id, fingerprints, plans, forms } };
}
