import type { UnitEntry } from "./consolidate";

/**
 * What a unit is called: by itself, by the clerk, or by its file.
 *
 * @param typed - what the clerk calls it; only taken where its file names no unit
 */
export function unitName({ unit, isUnnamed }: UnitEntry, typed: string | undefined): string {
  return (isUnnamed && typed?.trim()) || unit;
}
