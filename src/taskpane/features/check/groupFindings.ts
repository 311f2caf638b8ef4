import { subjectOf } from "../../../core/count/subject";
import type { Finding, FindingCode, Severity } from "../../../core/finding/finding";

/** Findings of one code about one person or one fault of a ballot (or about nothing in particular). */
export interface FindingGroup {
  readonly key: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly subject: string;
  readonly findings: readonly Finding[];
}

/** One cell that a finding points at. */
export interface FindingCell {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Findings by code and subject, in the order in which they were found. Faults are put right sheet by sheet; a
 * warning is explained once, wherever it stands.
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const item of findings) {
    const subject = subjectOf(item);
    const sheet = item.severity === "W" ? "" : item.sheet;
    const key = `${item.code} ${sheet ?? ""} ${subject}`;
    const known = groups.get(key);
    groups.set(key, {
      key,
      code: item.code,
      severity: item.severity,
      subject,
      findings: [...(known?.findings ?? []), item],
    });
  }
  return [...groups.values()];
}

/** The cells of a finding: past 200 of a code, one finding names many. */
export function cellsOf({ sheet, address }: Finding): readonly FindingCell[] {
  if (sheet === null || address === null) return [];
  return address.split(",").map((part) => ({ sheet, address: part }));
}

/** How many cells findings stand for. */
export function cellCount(findings: readonly Finding[]): number {
  return findings.reduce((sum, item) => sum + (item.address === null ? 0 : item.cells), 0);
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const of = (severity: Severity) => findings.filter((item) => item.severity === severity).length;
  return { F: of("F"), W: of("W"), N: of("N") };
}
