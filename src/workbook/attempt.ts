import {
  finding,
  type Finding,
  type FindingCode,
  type FindingFacts,
  type Result,
} from "../core/finding/finding";
import { runPatiently } from "./patient";
import { reasonOf } from "./reasonOf";

type ReasonCode = {
  [C in FindingCode]: FindingFacts[C] extends { readonly reason: string } ? C : never;
}[FindingCode];

/** What Excel answers for a sheet or a workbook that is protected. */
const DENIED = "AccessDenied";

/** A refusal as a finding: what is protected is said as such, save where it is said what was lost by it. */
export function refusalOf(code: ReasonCode, error: unknown): Finding {
  const reason = reasonOf(error);
  return code === "F501" && reason.startsWith(DENIED)
    ? finding("F540", { reason })
    : finding(code, { reason });
}

/** Whether a refusal says that something is protected. */
export function isDenied({ facts }: Finding): boolean {
  return "reason" in facts && facts.reason.startsWith(DENIED);
}

/**
 * Hands an answer on once it is there. Whatever was thrown instead, such as a part of the pane that cannot be fetched, is
 * an answer too: nobody waits for one that never comes.
 *
 * @param code - the finding for what was thrown
 */
export function whenAnswered<T>(
  asked: Promise<Result<T>>,
  hear: (answer: Result<T>) => void,
  code: ReasonCode = "F501",
): void {
  asked.then(hear, (error: unknown) => hear({ ok: false, finding: refusalOf(code, error) }));
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
    return await runPatiently(work);
  } catch (error) {
    return { ok: false, finding: refusalOf(code, error) };
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
