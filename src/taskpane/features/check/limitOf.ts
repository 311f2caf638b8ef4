import type { Limits } from "../../../core/setup/limits";
import { parseCount } from "../../../session/store/drafts";

const HIGHEST = 100;

/** From 0 every ballot would be alike, so the limit of identical marks begins at 1 %. */
const LOWEST: Readonly<Limits> = {
  invalidBallots: 1,
  invalidPercent: 0,
  identicalPercent: 1,
  identicalBallots: 1,
};

/**
 * A limit as typed: a whole number of ballots from 1, or of percent up to 100.
 *
 * @returns `null` when it is none
 */
export function limitOf(field: keyof Limits, text: string): number | null {
  const { value } = parseCount(text);
  if (value === null || value < LOWEST[field]) return null;
  return field.endsWith("Percent") && value > HIGHEST ? null : value;
}
