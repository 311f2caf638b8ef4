import type { FindingFacts } from "./facts";

export type { FindingFacts };

/** F blocks the final report, W can be explained, N is only listed. */
export type Severity = "F" | "W" | "N";

export type FindingCode = keyof FindingFacts;

/** Something the clerk should know: a code, where it stands, and the facts. The words come last, per locale. */
export interface Finding<C extends FindingCode = FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** A1 without `$`; several cells are separated by commas. */
  readonly address: string | null;
  /** How many cells it stands for. */
  readonly cells: number;
  readonly facts: FindingFacts[C];
}

export interface Where {
  readonly sheet: string | null;
  readonly address: string | null;
  readonly cells?: number;
}

const NOWHERE: Where = { sheet: null, address: null };

function severityOf(code: FindingCode): Severity {
  if (code.startsWith("F")) return "F";
  return code.startsWith("W") ? "W" : "N";
}

/** Makes a finding; the severity is the code's letter. */
export function finding<C extends FindingCode>(
  code: C,
  facts: FindingFacts[C],
  where: Where = NOWHERE,
): Finding<C> {
  return {
    code,
    severity: severityOf(code),
    sheet: where.sheet,
    address: where.address,
    cells: where.cells ?? 1,
    facts,
  };
}

/** Whether a finding has a code, so that its facts are those of the code. */
export const hasCode = <C extends FindingCode>(item: Finding, code: C): item is Finding<C> =>
  item.code === code;

/** Whether a final report may be written: no open F. */
export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some((item) => item.severity === "F");
}

/** A value, or what stands against it. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly finding: Finding };
