import type { Result } from "../core/finding/finding";
import { PROOF_SHEET } from "../report/proofSheet";

import { evidenceOf, type Evidence } from "../report/verify/evidence";
import { attempt } from "./attempt";
import { readSheets } from "./readSheets";

/** What the hidden sheets of proof hold, the latest report last, and those of them that hold nothing usable. */
export async function readProofs(): Promise<Result<Evidence>> {
  const named = await attempt("F501", async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name).filter((name) => name.startsWith(PROOF_SHEET));
  });
  if (!named.ok || named.value.length === 0) {
    return named.ok ? { ok: true, value: { proofs: [], troubled: [] } } : named;
  }
  const read = await readSheets(named.value);
  return read.ok ? { ok: true, value: evidenceOf([...read.value]) } : read;
}
