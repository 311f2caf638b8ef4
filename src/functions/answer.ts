import type { Finding, Result } from "../core/finding/finding";
import { shortSentence, VIETNAMESE, type Speech } from "../locales/functionFindings";

let speech = VIETNAMESE;

/** Sets the language of the sentences in errors. Results are Vietnamese whatever it is. */
export function speak(language: Speech): void {
  speech = language;
}

/** The `#VALUE!` of one cell, with a coded sentence. */
export function errorFor(finding: Finding): CustomFunctions.Error {
  const sentence = `${finding.code} ${shortSentence(finding, speech)}`;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/**
 * The value of a result.
 *
 * @throws `#VALUE!` with a coded sentence, which Excel shows at the cell
 */
export function valueOrThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw errorFor(result.finding) as unknown as Error;
}
