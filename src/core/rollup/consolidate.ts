import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { finding, type Finding } from "../finding/finding";
import { nameKey } from "../people/nameKey";
import type { Place } from "../people/sameName";
import { summarisePeople, type PeopleSummary } from "./digest";
import type { UnitKind, UnitReading, UnitResult } from "./unit";

/** What is kept of one kind of ballot of a unit. */
export interface KindDigest extends Pick<UnitKind, "label" | "place" | "group" | "regulation" | "baseRule"> {
  readonly people: PeopleSummary;
}

/** One file that was chosen: what is kept of its unit, or why it is left out. */
export interface UnitEntry {
  readonly file: string;
  /** As the unit calls itself; the file's name where nothing was read. */
  readonly unit: string;
  /** What was read names no unit: its file's name stands for it. */
  readonly isUnnamed: boolean;
  readonly report: string;
  readonly date: string;
  /** None where the unit is left out. */
  readonly kinds: readonly KindDigest[];
  readonly findings: readonly Finding[];
}

/** A list on which people were voted on. */
export interface VotedList {
  readonly unit: string;
  readonly place: Place | "";
  /** Tells kinds of ballot of one unit apart. */
  readonly id: string;
  /** Row of Phụ lục I that the unit itself names. */
  readonly group: string;
}

/** Where somebody of a name was voted on; everybody of a list shares the list. */
export interface Standing {
  readonly list: VotedList;
  readonly office: string;
}

/** A name that stands in two places: perhaps one person. */
export interface NamedTwice {
  readonly key: string;
  readonly name: string;
  readonly standings: readonly Standing[];
}

/** So many people with the same counts in two files are no chance. */
const FEWEST = 2;

const shortHash = (text: string) => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);

/** Who voted-on people of a kind are, short enough to be kept for thousands of units. */
function listKey({ unit, date }: UnitResult, { label, people }: UnitKind): string {
  const names = people.map(({ name, office }) => `${nameKey(name)}|${nameKey(office)}`).toSorted();
  return shortHash([nameKey(unit), date.slice(0, 4), nameKey(label), ...names].join("\n"));
}

/** Who the people of a kind are and what they got, whatever their unit calls itself; nobody alone is a list. */
function figuresKey({ date }: UnitResult, { place, base, people }: UnitKind): string | null {
  if (people.length < FEWEST) return null;
  const lines = people.map(({ name, high, confidence, low }) =>
    [nameKey(name), high, confidence, low].join("|"),
  );
  return shortHash([date.slice(0, 4), place, base, ...lines.toSorted()].join("\n"));
}

function digestOf(kind: UnitKind): KindDigest {
  const { label, place, group, regulation, baseRule, base } = kind;
  const people = kind.people.map(({ name, high, confidence, low }) => {
    return { person: name, group, high, confidence, low, base };
  });
  return { label, place, group, regulation, baseRule, people: summarisePeople(people) };
}

/** Whether two lines of a name are two places: of other kinds in one unit, or at places that are named and differ. */
function areTwoPlaces({ list: one }: Standing, { list: other }: Standing): boolean {
  if (one.id === other.id) return false;
  if (one.place !== "" && other.place !== "") return one.place !== other.place;
  return one.unit === other.unit;
}

/**
 * Takes units one by one and keeps of each only what the table, the prose and the list of units need, so that
 * thousands of workbooks cost little. A report that came before is left out, and so are the same people again.
 */
export class UnitCollector {
  private readonly reports = new Map<string, string>();
  private readonly lists = new Map<string, string>();
  private readonly figures = new Map<string, string>();
  private readonly names = new Map<string, { readonly name: string; readonly standings: Standing[] }>();

  /** @returns what is kept; F625 a report that came before, F626 the same unit, kind and people, F653 the same people
   *   and counts under another unit */
  add(file: string, { result, findings }: UnitReading): UnitEntry {
    const stem = file.replace(/\.[^.]*$/, "");
    const left = { file, unit: stem, isUnnamed: false, report: "", date: "", kinds: [], findings };
    if (!result) return left;
    const { unit, report, date, isNamedByFile: isUnnamed = false } = result;
    const again = this.again(result);
    if (again) return { ...left, unit, report, date, findings: [again, ...findings] };
    this.remember(file, result);
    return { ...left, unit, isUnnamed, report, date, kinds: result.kinds.map(digestOf) };
  }

  /** Names that stand in two places, in the order in which they came. */
  namedTwice(): readonly NamedTwice[] {
    return [...this.names].flatMap(([key, { name, standings }]) => {
      const isTwice = standings.some((one) => standings.some((other) => areTwoPlaces(one, other)));
      return isTwice ? [{ key, name, standings }] : [];
    });
  }

  private again(result: UnitResult): Finding | null {
    const { unit, report, kinds } = result;
    const before = report === "" ? undefined : this.reports.get(report);
    if (before !== undefined) return finding("F625", { report, other: before });
    for (const kind of kinds) {
      const other = this.lists.get(listKey(result, kind));
      if (other !== undefined) return finding("F626", { unit, kind: kind.label, other });
      const same = this.figures.get(figuresKey(result, kind) ?? "");
      if (same !== undefined) return finding("F653", { unit, other: same });
    }
    return null;
  }

  private remember(file: string, result: UnitResult): void {
    const { unit, report, kinds } = result;
    if (report !== "") this.reports.set(report, file);
    for (const [at, kind] of kinds.entries()) {
      this.lists.set(listKey(result, kind), file);
      const figures = figuresKey(result, kind);
      if (figures !== null) this.figures.set(figures, file);
      // A list that names no place can only meet another one of its own unit.
      if (kind.place === "" && kinds.length === 1) continue;
      const list = { unit, place: kind.place, id: `${file}#${String(at)}`, group: kind.group };
      for (const { name, office } of kind.people) this.note(name, { list, office });
    }
  }

  private note(name: string, standing: Standing): void {
    const key = nameKey(name);
    const known = this.names.get(key);
    if (known) known.standings.push(standing);
    else this.names.set(key, { name, standings: [standing] });
  }
}
