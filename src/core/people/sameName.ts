import { groupBy } from "../sheet/groupBy";
import { finding, type Finding, type Where } from "../finding/finding";
import { nameKey } from "./nameKey";

/**
 * Where somebody is voted on, in the order of priority (96-QĐ/TW as carried out by 171-KH/TU B.I.3): the
 * highest Party committee, the People's Council or National Assembly, the place of work.
 */
export type Place = "party" | "council" | "work";

export const PLACES: readonly Place[] = ["party", "council", "work"];

/** A list of people who were voted on in one place. */
export interface PlaceList {
  readonly place: Place | "";
  readonly sheet: string;
  readonly people: readonly { readonly name: string; readonly address: string }[];
}

/** One person's line in a list; lists and people count from 0. */
export interface Standing {
  readonly list: number;
  readonly person: number;
}

/** The clerk's answer for a name that stands in several lists. */
export interface Match {
  /** As {@link nameKey} gives it. */
  readonly name: string;
  readonly isSame: boolean;
}

/** A name that stands in several lists: results side by side, never added or averaged. */
export interface SameName {
  readonly key: string;
  readonly name: string;
  /** By order of priority of the places. */
  readonly standings: readonly Standing[];
  /** `null` until the clerk said whether it is one person. */
  readonly isSame: boolean | null;
}

/** Nobody is voted on in more places (171-KH/TU B.I.3). */
const MOST_PLACES = 2;

interface Line extends Standing {
  readonly place: PlaceList["place"];
  readonly name: string;
  readonly where: Where;
  readonly rank: number;
}

function linesByName(lists: readonly PlaceList[]): ReadonlyMap<string, readonly Line[]> {
  const lines = lists.flatMap(({ place, sheet, people }, list) => {
    const rank = place === "" ? PLACES.length : PLACES.indexOf(place);
    return people.map(({ name, address }, person) => {
      return { list, person, place, name, where: { sheet, address }, rank };
    });
  });
  const named = lines.filter(({ name }) => nameKey(name) !== "");
  return groupBy(named, ({ name }) => nameKey(name));
}

function judge(name: string, where: Where, places: number, isSame: boolean | null): readonly Finding[] {
  if (isSame === null) return [finding("W415", { person: name }, where)];
  return isSame && places > MOST_PLACES ? [finding("F411", { person: name, places }, where)] : [];
}

/**
 * The names that stand in more than one list. Two people may share a name, so the clerk confirms each.
 *
 * @returns the names, with W415 for those nobody confirmed and F411 for one person in more than two places
 * @example // one name in the lists of the Party committee and of the council → one entry with two standings
 */
export function findSameNames(
  lists: readonly PlaceList[],
  matches: readonly Match[],
): { readonly names: readonly SameName[]; readonly findings: readonly Finding[] } {
  const names: SameName[] = [];
  const findings: Finding[] = [];
  for (const [key, lines] of linesByName(lists)) {
    const inLists = new Set(lines.map(({ list }) => list)).size;
    // A list that names no place is a place of its own.
    const places = new Set(lines.map(({ place, list }) => (place === "" ? list : place))).size;
    const [first, ...others] = lines.toSorted((one, other) => one.rank - other.rank);
    if (!first || inLists < 2) continue;
    const isSame = matches.find((match) => match.name === key)?.isSame ?? null;
    const standings = [first, ...others].map(({ list, person }) => ({ list, person }));
    names.push({ key, name: first.name, standings, isSame });
    findings.push(...judge(first.name, first.where, places, isSame));
  }
  return { names, findings };
}
