import { finding, type Finding } from "../finding/finding";
import type { KindDigest, UnitEntry } from "./consolidate";

interface Said {
  readonly unit: string;
  readonly what: string;
}

/** So many units are named; of more only the first. */
const MOST_UNITS = 20;

/** What is said, the most frequent first, and the units that say something else; `null` where all agree. */
function unlike(said: readonly Said[]): { readonly all: readonly string[]; readonly units: string } | null {
  const times = new Map<string, number>();
  for (const { what } of said) times.set(what, (times.get(what) ?? 0) + 1);
  const all = [...times].toSorted(([, one], [, other]) => other - one).map(([what]) => what);
  const [most, ...others] = all;
  if (others.length === 0) return null;
  const units = [...new Set(said.filter(({ what }) => what !== most).map(({ unit }) => unit))];
  const more = units.length > MOST_UNITS ? `, … (${String(units.length)})` : "";
  return { all, units: units.slice(0, MOST_UNITS).join(", ") + more };
}

/**
 * Units that are added up although they do not count alike.
 *
 * @returns W634 several regulations, W635 several bases of 100 %, W636 votes of several years
 */
export function differences(
  kinds: readonly (Pick<KindDigest, "regulation" | "baseRule"> & { readonly unit: string })[],
  entries: readonly Pick<UnitEntry, "unit" | "date" | "kinds">[],
): readonly Finding[] {
  const regulations = unlike(kinds.map(({ unit, regulation }) => ({ unit, what: regulation })));
  const bases = unlike(
    kinds.flatMap(({ unit, baseRule }) => (baseRule === null ? [] : [{ unit, what: baseRule }])),
  );
  const dated = entries.filter(({ kinds: own, date }) => own.length > 0 && date !== "");
  const years = unlike(dated.map(({ unit, date }) => ({ unit, what: date.slice(0, 4) })));
  return [
    ...(regulations ? [finding("W634", { regulations: regulations.all, units: regulations.units })] : []),
    ...(bases ? [finding("W635", { basis: bases.all, units: bases.units })] : []),
    ...(years ? [finding("W636", { years: years.all, units: years.units })] : []),
  ];
}
