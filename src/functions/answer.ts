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

/** A spilled answer: bad cells carry their own `#VALUE!`, the others their value. A lone bad cell throws. */
export function spill(result: Result<readonly (readonly CellResult[])[]>): unknown[][] {
  const cells = valueOrThrow(result);
  const [only] = cells.length === 1 && cells[0]?.length === 1 ? cells[0] : [];
  if (only) return [[valueOrThrow(only)]];
  return cells.map((row) => row.map((cell) => (cell.ok ? cell.value : errorFor(cell.finding))));
}
