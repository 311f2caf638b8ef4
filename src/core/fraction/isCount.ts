/** Above any electorate, and small enough that every product in this room stays an exact integer. */
const LARGEST_COUNT = 1_000_000_000;

/**
 * Whether a value can be a number of people or ballots: a whole number from 0 to a thousand million.
 *
 * @example isCount(0) // true
 * @example isCount(2.5) // false
 * @example isCount("46") // false: text is read elsewhere, never guessed here
 */
export function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= LARGEST_COUNT;
}
