import type { Finding, Result } from "../../../core/finding/finding";
import { isReportSheet } from "../../../report/sheetNames";
import { codesAlone, printsReport, verifyEvidence, type PlacedProof } from "../../../report/verify/evidence";
import {
  ballotSheetsOf,
  comparePaper,
  isElsewhere,
  verifyReport,
  type PaperStatus,
  type VerifiedReport,
  type Workbook,
} from "../../../report/verify/verifyReport";
import type { WorkbookRoom } from "../../../workbook/api";

/** Every report that can be verified, the one that was, and what was found. */
export interface Verified {
  readonly proofs: readonly PlacedProof[];
  /** `null` where there is none. */
  readonly chosen: PlacedProof | null;
  readonly kinds: VerifiedReport["kinds"];
  readonly paper: PaperStatus;
  /** Of the workbook as a whole, then of the report. */
  readonly findings: readonly Finding[];
}

/** What is to be verified. */
export interface Wish {
  /** Hidden sheet that holds the proof; `null` = that of the latest report. */
  readonly proof: string | null;
  /** Codes typed from the paper. */
  readonly typed: string;
}

type Reading = Pick<WorkbookRoom, "readProofs" | "sheetNames" | "lookAt" | "readSheets">;

/** Sheets that print the id of a report, whatever their names are now; none where they cannot be read. */
async function renamedReports(room: Reading, names: readonly string[]): Promise<readonly string[]> {
  const read = names.length === 0 ? null : await room.readSheets(names);
  return read?.ok ? [...read.value].flatMap(([name, grid]) => (printsReport(grid) ? [name] : [])) : [];
}

/** Compares with the sheets that the proof names; where these do not hold its ballots, with all that are shown. */
async function verifyChosen(
  room: Reading,
  { proof }: PlacedProof,
  { seen, names, typed }: Pick<Workbook, "seen"> & { names: readonly string[]; typed: string },
): Promise<Result<VerifiedReport>> {
  const wanted = ballotSheetsOf(proof);
  const read = await room.readSheets(wanted);
  if (!read.ok) return read;
  const verified = verifyReport(proof, { sheets: read.value, seen }, typed);
  const others = names.filter((name) => !wanted.includes(name) && !isReportSheet(name));
  if (!isElsewhere(verified, proof) || others.length === 0) return { ok: true, value: verified };
  const more = await room.readSheets(others);
  if (!more.ok) return more;
  const sheets = new Map([...read.value, ...more.value]);
  return { ok: true, value: verifyReport(proof, { sheets, seen }, typed) };
}

/** Compares the workbook as it is now with a report that was written into it, and with its paper. */
export async function verifyNow(room: Reading, { proof, typed }: Wish): Promise<Result<Verified>> {
  const evidence = await room.readProofs();
  if (!evidence.ok) return evidence;
  const names = await room.sheetNames();
  if (!names.ok) return names;
  const { proofs } = evidence.value;
  const chosen = proofs.find(({ sheet }) => sheet === proof) ?? proofs.at(-1) ?? null;
  const written = chosen?.proof.sheets.map(({ name }) => name) ?? [];
  const known = new Set([...names.value.filter(isReportSheet), ...written]);
  const renamed = await renamedReports(
    room,
    names.value.filter((name) => !known.has(name)),
  );
  const reports = [...known, ...renamed];
  const looked = await room.lookAt(reports);
  if (!looked.ok) return looked;
  const seen = looked.value;
  const whole = verifyEvidence(evidence.value, [...seen.values()]);
  if (chosen === null) {
    const paper = comparePaper(typed, [], codesAlone([...seen.values()]));
    const findings = [...whole, ...paper.findings];
    return { ok: true, value: { proofs, chosen, kinds: [], paper: paper.status, findings } };
  }
  const verified = await verifyChosen(room, chosen, { seen, names: names.value, typed });
  if (!verified.ok) return verified;
  const findings = [...whole, ...verified.value.findings];
  return { ok: true, value: { ...verified.value, proofs, chosen, findings } };
}
