import type { Finding, Result } from "../core/finding/finding";
import { shortSentence, VIETNAMESE, type Speech } from "../locales/functionFindings";
import type { CellResult } from "./perCell";

let speech = VIETNAMESE;

/** Sets the language of the sentences in errors. Results are Vietnamese whatever it is. */
export function speak(language: Speech): void {
  speech = language;
}

function errorFor(finding: Finding): CustomFunctions.Error {
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

/** Each error takes some thousand bytes: a million of them end the program that the pane runs in. */
const MOST_ERRORS = 10_000;

/**
 * A spilled answer: bad cells carry their own `#VALUE!`, the others their value. A lone bad cell throws, and so does the
 * first of more than 10,000.
 */
export function spill(result: Result<readonly (readonly CellResult[])[]>): unknown[][] {
  const cells = valueOrThrow(result);
  const all = cells.flat();
  const bad = all.filter((cell) => !cell.ok);
  // The first throws.
  if (all.length === 1 || bad.length > MOST_ERRORS) bad.forEach(valueOrThrow);
  return cells.map((row) => row.map((cell) => (cell.ok ? cell.value : errorFor(cell.finding))));
}
