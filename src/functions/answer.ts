import type { Finding, Result } from "../core/finding/finding";
import { findingSentence } from "../locales/findings";
import { localeOf, type Locale } from "../locales/locale";
import type { CellResult } from "./perCell";

/** The language of the sentences in errors: that of the user's Excel. */
function errorLocale(): Locale {
  return typeof Office === "undefined" ? "vi" : localeOf(Office.context.displayLanguage);
}

function errorFor(finding: Finding): CustomFunctions.Error {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.invalidValue,
    findingSentence(finding, errorLocale()),
  );
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
