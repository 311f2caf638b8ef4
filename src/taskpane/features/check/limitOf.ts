import { isLimit, type Limits } from "../../../core/setup/limits";
import { parseCount } from "../../../session/store/drafts";

/**
 * A limit as typed: a whole number of ballots from 1 to 1000, or of percent up to 100.
 *
 * @returns `null` when it is none
 */
export function limitOf(field: keyof Limits, text: string): number | null {
  const { value } = parseCount(text);
  return value !== null && isLimit(field, value) ? value : null;
}
