import { finding, type Finding } from "../finding/finding";
import { ANNEX1_ROWS } from "./annex1.words";
import { annexRow, type AnnexRow } from "./annex1";
import type { KindDigest, NamedTwice, UnitEntry } from "./consolidate";
import {
  columnRemarks,
  exactHalves,
  mergePeopleSummaries,
  type PeopleSummary,
  type Reported,
} from "./digest";
import { differences } from "./differences";
import { unitName } from "./unitName";

/** Whose people they are, by the rows of part I. */
export type ManagingLevel = "province" | "district" | "commune" | "enterprise";

const LEVEL_ROWS: Readonly<Record<ManagingLevel, readonly string[]>> = {
  province: ["1.1", "2.1"],
  district: ["1.2", "2.2"],
  commune: ["1.3"],
  enterprise: ["2.3"],
};

export const MANAGING_LEVELS = Object.keys(LEVEL_ROWS) as readonly ManagingLevel[];

/** What the clerk decides about a consolidation. */
export interface Choices {
  /** Rows of part I by {@link kindId}, for kinds of ballot whose unit does not say it. */
  readonly groups: Readonly<Record<string, string>>;
  /** Names of units that name none in their file, by their place among the files. */
  readonly units: Readonly<Record<string, string>>;
  readonly level: ManagingLevel | "all";
  /** Names that the clerk confirmed to be one person in two places. */
  readonly confirmed: readonly string[];
}

export const NO_CHOICES: Choices = { groups: {}, units: {}, level: "all", confirmed: [] };

/** A kind of ballot among the files that were chosen. */
export const kindId = (entry: number, kind: number) => `${String(entry)}.${String(kind)}`;

/** A kind of ballot with the row in which its people are counted. */
export interface PlacedKind extends KindDigest {
  readonly file: string;
  readonly unit: string;
  /** Warnings and notes about the unit; with its first kind only. */
  readonly warnings: readonly Finding[];
  /** Whether it is counted: its row is known and of the chosen level. */
  readonly isCounted: boolean;
}

/** The people of one row, of whom the prose tells. */
export interface GroupProse {
  readonly group: string;
  readonly people: PeopleSummary;
  /** Those not over half at "tín nhiệm cao" where they are too many to be named in the prose; else nobody. */
  readonly listed: readonly Reported[];
}

/** Phụ lục I of many units with all that belongs to it. */
export interface Consolidated {
  readonly rows: readonly AnnexRow[];
  readonly prose: readonly GroupProse[];
  /** Names of those in two places, by the row in which they are counted. */
  readonly twoPlaces: readonly { readonly group: string; readonly names: readonly string[] }[];
  /** People in two columns, in none, and at exactly half: N611, N612, N613. */
  readonly remarks: readonly Finding[];
  /** What concerns the whole. */
  readonly findings: readonly Finding[];
  readonly kinds: readonly PlacedKind[];
  readonly left: readonly UnitEntry[];
  readonly units: number;
}

/** In the prose so many are named; more stand on the list. */
export const MOST_NAMED = 10;
/** Nobody is voted on in more places (171-KH/TU B.I.3). */
const MOST_PLACES = 2;

function isOfLevel(group: string, level: Choices["level"]): boolean {
  return level === "all" || LEVEL_ROWS[level].includes(group);
}

/** People with the row in which they are counted, and with their unit beside their name. */
function placed(people: PeopleSummary, group: string, unit: string): PeopleSummary {
  const said = (one: Reported) => ({ ...one, person: `${one.person} (${unit})`, group });
  const { highest, lowest } = people;
  return {
    ...people,
    highest: highest && said(highest),
    lowest: lowest && said(lowest),
    others: people.others.map(said),
  };
}

function placeKinds(entries: readonly UnitEntry[], choices: Choices): readonly PlacedKind[] {
  return entries.flatMap((one, entry) => {
    const { file, kinds, findings } = one;
    const unit = unitName(one, choices.units[entry]);
    return kinds.map((kind, at) => {
      const group = choices.groups[kindId(entry, at)] ?? kind.group;
      const isCounted = group !== "" && isOfLevel(group, choices.level);
      const warnings = at === 0 ? findings : [];
      return { ...kind, file, unit, warnings, group, isCounted, people: placed(kind.people, group, unit) };
    });
  });
}

const labelOf = ({ unit, label }: PlacedKind) => (label === "" ? unit : `${unit}, ${label}`);

function checkPlaced(kinds: readonly PlacedKind[], level: Choices["level"]): readonly Finding[] {
  const unknown = kinds.filter(({ group }) => group === "");
  const outside = kinds.filter(({ group }) => group !== "" && !isOfLevel(group, level));
  const people = outside.reduce((sum, kind) => sum + kind.people.total, 0);
  return [
    ...unknown.map((kind) => finding("F637", { kind: labelOf(kind), people: kind.people.total })),
    ...(people > 0 ? [finding("N639", { people })] : []),
  ];
}

function checkTwice(named: readonly NamedTwice[], confirmed: readonly string[]): readonly Finding[] {
  return named.flatMap(({ key, name, standings }): readonly Finding[] => {
    const said = standings.map(({ list: { unit }, office }) => (office === "" ? unit : `${unit}: ${office}`));
    if (!confirmed.includes(key)) return [finding("W638", { person: name, places: said.join("; ") })];
    const places = new Set(standings.map(({ list: { place, id } }) => place || id)).size;
    return places > MOST_PLACES ? [finding("F411", { person: name, places })] : [];
  });
}

/** Everybody confirmed stands in the remarks of each row in which the person is counted. */
function namesIn(
  group: string,
  kinds: readonly PlacedKind[],
  named: readonly NamedTwice[],
  confirmed: readonly string[],
): readonly string[] {
  const units = new Set(kinds.filter((kind) => kind.group === group).map(({ unit }) => unit));
  return named
    .filter(({ key }) => confirmed.includes(key))
    .filter(({ standings }) =>
      standings.some(({ list }) => (list.group === "" ? units.has(list.unit) : list.group === group)),
    )
    .map(({ name, standings }) => `${name} (${standings.map(({ list }) => list.unit).join("; ")})`);
}

/** Whether a unit is counted: of one that is left out nothing was kept. */
export const isTaken = ({ kinds }: UnitEntry) => kinds.length > 0;

/**
 * Phụ lục I of the units that were taken, with the prose of each group and everything that should be known of it.
 * Nothing is ranked; whoever is not counted stands in a finding or among those left out.
 *
 * @returns F637 a group is not known, W638 a name in two places, F411 in more than two, W634 to W636 units that
 *   differ in regulation, base or year, N639 people of another level
 */
export function consolidated(
  entries: readonly UnitEntry[],
  named: readonly NamedTwice[],
  choices: Choices = NO_CHOICES,
): Consolidated {
  const kinds = placeKinds(entries, choices);
  const counted = kinds.filter(({ isCounted }) => isCounted);
  const groups = [...ANNEX1_ROWS.keys()].filter((row) => counted.some(({ group }) => group === row));
  const merged = groups.map((group) => {
    const own = counted.filter((kind) => kind.group === group);
    return { group, people: mergePeopleSummaries(own.map(({ people }) => people)) };
  });
  const all = mergePeopleSummaries(merged.map(({ people }) => people));
  return {
    rows: merged.map(({ group, people }) => annexRow(group, people)),
    prose: merged.map(({ group, people }) => ({
      group,
      people,
      listed: people.others.length > MOST_NAMED ? people.others : [],
    })),
    twoPlaces: groups.map((group) => ({
      group,
      names: namesIn(group, counted, named, choices.confirmed),
    })),
    remarks: [...columnRemarks(all), ...exactHalves(all)],
    findings: [
      ...checkPlaced(kinds, choices.level),
      ...differences(counted, entries),
      ...checkTwice(named, choices.confirmed),
    ],
    kinds,
    left: entries.filter((entry) => !isTaken(entry)),
    units: entries.filter(isTaken).length,
  };
}
