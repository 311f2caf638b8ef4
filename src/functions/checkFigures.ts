import { finding, type Finding } from "../core/finding/finding";
import type { Regulation } from "../core/regulation/regulation";
import { sayChange, sayRule } from "../locales/rules";
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

type Figures = Readonly<Record<keyof typeof SOURCES, number | null>>;

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
  return [
    finding(
      "N419",
      { regulation: name, changes: changes.map((change) => sayChange(change, sayRule)).join("; ") },
      AT("regulation"),
    ),
  ];
}
