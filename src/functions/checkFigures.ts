import { finding, type Finding } from "../core/finding/finding";
import type { Regulation } from "../core/regulation/regulation";
import type { CountLimit } from "./checkCounts";

/** The argument that a finding about a figure is shown at. */
const AT = (argument: string) => ({ sheet: null, address: argument });
export const SOURCES = {
  summoned: AT("summoned"),
  present: AT("present"),
  issued: AT("issued"),
  collected: AT("collected"),
  members: AT("members"),
};

/** Figures of a vote, none of which may exceed one before it. */
const FALLING = ["summoned", "present", "issued", "collected"] as const;

type Figures = Readonly<Record<(typeof FALLING)[number] | "members", number | null>>;

/**
 * Compares known figures with an unknown one between them. Neighbours are compared by the rules of the
 * conference and of the kind of ballot.
 */
export function checkGaps(figures: Figures): readonly Finding[] {
  return FALLING.flatMap((field, at) => {
    const size = figures[field];
    const before = FALLING.slice(0, at).findLastIndex((name) => figures[name] !== null);
    const [basis] = before >= 0 && before < at - 1 ? FALLING.slice(before) : [];
    const limit = basis ? figures[basis] : null;
    if (!basis || size === null || limit === null || size <= limit) return [];
    return [finding("F251", { field, size, basis, limit }, AT(field))];
  });
}

/** The least that is known to be no fewer than the ballots collected. */
export function limitOf(figures: Figures): CountLimit | null {
  const known = (["issued", "present", "summoned", "members"] as const).find(
    (name) => figures[name] !== null,
  );
  return known ? { basis: known, limit: figures[known] ?? 0 } : null;
}

/** A unit's own regulation, named with what it changed. */
export function noteChanges({ name, changes }: Regulation): readonly Finding[] {
  if (changes.length === 0) return [];
  return [finding("N419", { regulation: name, changes: changes.join("; ") }, AT("regulation"))];
}
