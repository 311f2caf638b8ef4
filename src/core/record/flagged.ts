import type { PersonResult } from "./record";

/**
 * Whether a person's low ballots reach a threshold, so that the person is to be considered; without a verdict they do not.
 *
 * @example isFlagged({ band: "half" }) // true: over 1/2
 * @example isFlagged({ band: "none" }) // false: exactly 1/2 under 96-QĐ/TW
 */
export function isFlagged({ band }: Pick<PersonResult, "band">): boolean {
  return band !== null && band !== "none";
}
