import { finding, type Result } from "../../core/finding/finding";
import { sheetsOfReport, standingReport, type StandingReport } from "../../report/verify/standing";
import { attempt } from "../attempt";
import { lookAt } from "../lookAt";
import { readProofs } from "../readProofs";

/**
 * A report as it stands in the workbook.
 *
 * @param id - of the report; `null` for the latest
 * @returns `null` where there is none, or none of its sheets is left
 */
export async function reportIn(id: string | null): Promise<Result<StandingReport | null>> {
  const evidence = await readProofs();
  if (!evidence.ok) return evidence;
  const names = sheetsOfReport(evidence.value, id);
  if (names.length === 0) return { ok: true, value: null };
  const seen = await lookAt(names);
  return seen.ok ? { ok: true, value: standingReport(evidence.value, seen.value, id) } : seen;
}

/** Those of the sheets that are still there, for the words about a refusal. */
async function stillThere(names: readonly string[]): Promise<readonly string[]> {
  const asked = await attempt("F501", async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  return asked.ok ? names.filter((name) => asked.value.includes(name)) : names;
}

/**
 * Deletes the sheets of a report that is as it was written, its proof last. It is looked at once more directly before:
 * what somebody filled in meanwhile is never lost. Nothing is tried again, since by then that look would be old.
 *
 * @returns whether it was deleted; `false` where it is not as it was written. F570 names what was left of it
 */
export async function removeReport(id: string): Promise<Result<boolean>> {
  const found = await reportIn(id);
  if (!found.ok) return found;
  const report = found.value;
  if (!report?.isUnchanged) return { ok: true, value: false };
  const names = [...report.sheets, report.proofSheet];
  const removed = await attempt("F501", async (context) => {
    names.forEach((name) => context.workbook.worksheets.getItem(name).delete());
    await context.sync();
    return true;
  });
  if (removed.ok) return removed;
  const left = await stillThere(names);
  return { ok: false, finding: finding("F570", { report: id, sheets: left.join(", ") }) };
}
