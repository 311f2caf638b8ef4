import type { Result } from "../core/finding/finding";
import { PROOF_SHEET, readProof, type ReportProof } from "../report/proofSheet";
import { attempt } from "./attempt";
import { readSheets } from "./readSheets";

/** The proofs of all reports written into this workbook, the latest last. Sheets that hold none are passed over. */
export async function readProofs(): Promise<Result<readonly ReportProof[]>> {
  const named = await attempt("F501", async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name).filter((name) => name.startsWith(PROOF_SHEET));
  });
  if (!named.ok || named.value.length === 0) return named.ok ? { ok: true, value: [] } : named;
  const read = await readSheets(named.value);
  if (!read.ok) return read;
  const proofs = [...read.value.values()].flatMap((grid) => readProof(grid) ?? []);
  return { ok: true, value: proofs.toSorted((one, other) => (one.writtenAt < other.writtenAt ? -1 : 1)) };
}
