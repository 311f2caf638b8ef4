import { finding, type FindingCode, type FindingFacts, type Result } from "../core/finding/finding";

type ReasonCode = {
  [C in FindingCode]: FindingFacts[C] extends { readonly reason: string } ? C : never;
}[FindingCode];

/** What the host said, short: its code and message where it gave them. */
export function reasonOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error);
  const code = "code" in error ? String(error.code) : "";
  const message = "message" in error ? String(error.message) : "";
  return [code, message].filter((part) => part !== "").join(": ");
}

/**
 * Runs work in the workbook that may itself answer with a finding. Whatever the host refuses becomes one too.
 *
 * @param code - the finding for a refusal
 */
export async function attemptResult<T>(
  code: ReasonCode,
  work: (context: Excel.RequestContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await Excel.run(work);
  } catch (error) {
    return { ok: false, finding: finding(code, { reason: reasonOf(error) }) };
  }
}

/**
 * Runs one piece of work in the workbook. Whatever the host refuses becomes a finding.
 *
 * @param code - the finding for a refusal
 */
export async function attempt<T>(
  code: ReasonCode,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<Result<T>> {
  return attemptResult(code, async (context) => ({ ok: true, value: await work(context) }));
}
