import { isReportSheet } from "../sheetNames";
import type { SeenSheet } from "../seenSheet";
import type { Evidence } from "./evidence";
import { verifySheet } from "./verifyReport";

/** A report that was written, as far as its sheets stand in the workbook. */
export interface StandingReport {
  readonly id: string;
  readonly writtenAt: string;
  /** Those of its sheets that are there, and the hidden one with its proof. */
  readonly sheets: readonly string[];
  readonly proofSheet: string;
  /** Whether all of it is there as it was written, dots filled in by hand included. */
  readonly isUnchanged: boolean;
}

type Proofs = Pick<Evidence, "proofs">;

const proofOf = ({ proofs }: Proofs, id: string | null) =>
  id === null ? proofs.at(-1) : proofs.find(({ proof }) => proof.id === id);

/**
 * The sheets to be looked at for {@link standingReport}.
 *
 * @param id - of the report; `null` for the latest
 */
export function sheetsOfReport(evidence: Proofs, id: string | null): readonly string[] {
  return proofOf(evidence, id)?.proof.sheets.map(({ name }) => name) ?? [];
}

/**
 * A report as it stands in a workbook. A proof is a claim of whoever had the file: only sheets under names that we write
 * are ever taken for parts of a report.
 *
 * @param id - of the report; `null` for the latest
 * @returns `null` where there is no such report, or none of its sheets is left
 */
export function standingReport(
  evidence: Proofs,
  seen: ReadonlyMap<string, SeenSheet>,
  id: string | null,
): StandingReport | null {
  const placed = proofOf(evidence, id);
  if (!placed) return null;
  const { proof, sheet: proofSheet } = placed;
  const names = proof.sheets.map(({ name }) => name);
  const sheets = names.filter((name) => seen.has(name));
  if (sheets.length === 0) return null;
  const isOne = evidence.proofs.filter((other) => other.proof.id === proof.id).length === 1;
  const isUnchanged =
    isOne &&
    names.every(isReportSheet) &&
    proof.sheets.every((proven) => verifySheet(proven, { seen }).length === 0);
  return { id: proof.id, writtenAt: proof.writtenAt, sheets, proofSheet, isUnchanged };
}
