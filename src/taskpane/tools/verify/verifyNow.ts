import type { Finding, Result } from "../../../core/finding/finding";
import type { ReportProof } from "../../../report/proofSheet";
import { sheetsOfProof, verifyReport } from "../../../report/verify";
import type { WorkbookRoom } from "../../../workbook/api";

/** Every report that can be verified, the one that was, and what differs from it. */
export interface Verified {
  readonly proofs: readonly ReportProof[];
  /** `null` where there is none. */
  readonly chosen: ReportProof | null;
  readonly differences: readonly Finding[];
}

/**
 * Compares the workbook as it is now with a report that was written into it.
 *
 * @param id - of the report; `null` = the latest
 */
export async function verifyNow(room: WorkbookRoom, id: string | null): Promise<Result<Verified>> {
  const read = await room.readProofs();
  if (!read.ok) return read;
  const proofs = read.value;
  const chosen = proofs.find((proof) => proof.id === id) ?? proofs.at(-1) ?? null;
  if (chosen === null) return { ok: true, value: { proofs, chosen, differences: [] } };
  const sheets = await room.readSheets(sheetsOfProof(chosen));
  if (!sheets.ok) return sheets;
  return { ok: true, value: { proofs, chosen, differences: verifyReport(chosen, sheets.value) } };
}
