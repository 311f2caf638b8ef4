import { finding, type Finding, type Where } from "../finding/finding";

/** Figures of a vote, none of which may exceed one before it. */
export const FALLING = ["summoned", "present", "issued", "collected"] as const;

export type FallingField = (typeof FALLING)[number];

/**
 * Compares known figures across an unknown one between them: with the ballots issued unknown, those collected
 * still cannot be more than the people present. Neighbours are compared by the checks of their own.
 *
 * @param whereOf - where a figure stands, for the click
 * @returns F251 at each figure above one before it
 */
export function checkGaps(
  figures: Readonly<Record<FallingField, number | null>>,
  whereOf: (field: FallingField) => Where,
): readonly Finding[] {
  return FALLING.flatMap((field, at) => {
    const size = figures[field];
    const known = FALLING.slice(0, at).flatMap((basis, place) => {
      const limit = figures[basis];
      return limit === null ? [] : [{ basis, limit, place }];
    });
    return known.slice(-1).flatMap(({ basis, limit, place }) => {
      const isOver = place < at - 1 && size !== null && size > limit;
      return isOver ? [finding("F251", { field, size, basis, limit }, whereOf(field))] : [];
    });
  });
}
