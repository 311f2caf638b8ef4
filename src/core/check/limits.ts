import { finding, type Finding } from "../finding/finding";
import { DEFAULT_LIMITS, type Limits } from "../setup/limits";

const FIELDS = Object.keys(DEFAULT_LIMITS) as (keyof Limits)[];

/**
 * Says which limits of warnings are not the usual ones: whoever reads the result should know that a warning was to come
 * later, or sooner.
 *
 * @returns N660 for each; nothing where all are as usual
 */
export function noteLimits(limits: Limits): readonly Finding<"N660">[] {
  return FIELDS.filter((field) => limits[field] !== DEFAULT_LIMITS[field]).map((field) =>
    finding("N660", { field: `limit-${field}`, value: limits[field], usual: DEFAULT_LIMITS[field] }),
  );
}
