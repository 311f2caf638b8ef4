import { parseArea } from "../sheet/address";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { addressAt } from "../sheet/place";
import { hasBallots, rowsAt, type BallotSource } from "../setup/source";
import type { CodeMeaning } from "../ballot/codeMap";
import { partsOf } from "../ballot/codes";
import type { PaperNote } from "../ballot/faultWords";
import { isUnmarked, MARK } from "../ballot/mark";
import { nth } from "../sheet/nth";
import { FindingCollector } from "../finding/collector";
import { finding, type Finding } from "../finding/finding";
import { canonicalCell } from "../fingerprint/canonical";
import type { Person } from "../recognise/ballotTable";
import { excludedPeople } from "../people/excluded";
import type { KindSetup } from "../setup/setup";
import { fold } from "../text/text";
import { markAddress, markText, personKeys, readEntry, type Entry } from "./entry";
import { isNumbered, oddNumbers, pairBallots, type BallotPair } from "./pairs";

/** Two typings with what was found on each sheet. */
interface Comparison {
  readonly first: Entry;
  readonly second: Entry;
  readonly onFirst: FindingCollector;
  readonly onSecond: FindingCollector;
}

/** Marks whose text says more than their byte. */
const BY_TEXT: ReadonlySet<number> = new Set([MARK.multiple, MARK.unknown, MARK.error]);

const partsIn = (text: string) => partsOf(fold(text)).toSorted().join("+");

function isSameMark({ first, second }: Comparison, rows: BallotPair, person: PersonPair): boolean {
  const markOf = ({ read }: Entry, row: number, at: number) =>
    nth(read.marks.marks, row * read.marks.people + at);
  const mark = markOf(first, rows.first, person.first);
  const against = markOf(second, rows.second, person.second);
  if (isUnmarked(mark) && isUnmarked(against)) return true;
  if (mark !== against || !BY_TEXT.has(mark)) return mark === against;
  const texts = [markText(first, rows.first, person.first), markText(second, rows.second, person.second)];
  return new Set(texts.map(partsIn)).size === 1;
}

/** Somebody who stands in both typings, with the places among the people of each. */
interface PersonPair {
  readonly name: string;
  readonly first: number;
  readonly second: number;
}

function keysOf(first: Entry, second: Entry): readonly [readonly string[], readonly string[]] {
  const lists = [first.read.table.people, second.read.table.people] as const;
  const hasPosts = lists.every((list) => list.some(({ office }) => office !== ""));
  return [personKeys(lists[0], hasPosts), personKeys(lists[1], hasPosts)];
}

function comparePeople(work: Comparison, left: ReadonlySet<number>): readonly PersonPair[] {
  const { first, second, onFirst, onSecond } = work;
  const [keys, others] = keysOf(first, second);
  const alone = (entry: Entry, found: FindingCollector, { name, address }: Person) =>
    found.add("F304", address, () => ({ person: name, sheet: entry.sheet }));
  second.read.table.people.forEach((person, at) => {
    if (!keys.includes(String(others[at]))) alone(second, onSecond, person);
  });
  return first.read.table.people.flatMap((person, at) => {
    const other = others.indexOf(String(keys[at]));
    if (left.has(at)) return [];
    if (other < 0) alone(first, onFirst, person);
    return other < 0 ? [] : [{ name: person.name, first: at, second: other }];
  });
}

function compareMarks(work: Comparison, rows: BallotPair, people: readonly PersonPair[]): void {
  const { first, second, onFirst } = work;
  for (const person of people) {
    if (isSameMark(work, rows, person)) continue;
    onFirst.add("F302", markAddress(first, rows.first, person.first), () => ({
      person: person.name,
      ballot: rows.ballot,
      first: markText(first, rows.first, person.first),
      second: markText(second, rows.second, person.second),
      other: `${second.sheet}!${markAddress(second, rows.second, person.second)}`,
    }));
  }
}

const noteKey = (note: PaperNote | undefined) =>
  note ? JSON.stringify([note.facts.toSorted(), note.unknown === null ? null : fold(note.unknown)]) : "";

/** What the column of ballot faults holds in a row, and where; without such a column, where the ballot stands. */
function noteAt(entry: Entry, row: number): { readonly text: string; readonly address: string } {
  const { read, notes } = entry;
  if (notes.column === null) return { text: "", address: markAddress(entry, row, 0) };
  const at = read.table.marks.row + row;
  const { grid } = read.normal;
  return { text: canonicalCell(cellAt(grid, at, notes.column)), address: addressAt(grid, at, notes.column) };
}

function compareNotes({ first, second, onFirst, onSecond }: Comparison, rows: BallotPair): void {
  if (noteKey(first.notes.byRow.get(rows.first)) === noteKey(second.notes.byRow.get(rows.second))) return;
  const [here, there] = [noteAt(first, rows.first), noteAt(second, rows.second)];
  const texts = { ballot: rows.ballot, first: here.text, second: there.text };
  // Where only the second sheet has the column, the difference stands there.
  if (first.notes.column === null) {
    onSecond.add("F307", there.address, () => ({ ...texts, other: `${first.sheet}!${here.address}` }));
  } else {
    onFirst.add("F307", here.address, () => ({ ...texts, other: `${second.sheet}!${there.address}` }));
  }
}

function checkNumbers(entry: Entry, found: FindingCollector): void {
  const { twice, without } = oddNumbers(entry);
  const { sheet } = entry;
  for (const { ballot, row } of twice)
    found.add("F305", markAddress(entry, row, 0), () => ({ ballot, sheet }));
  for (const row of without) {
    const address = markAddress(entry, row, 0);
    found.add("F306", address, () => ({ cell: address, sheet }));
  }
}

function compareBallots(work: Comparison, left: ReadonlySet<number>): void {
  const { first, second, onFirst, onSecond } = work;
  const people = comparePeople(work, left);
  if (isNumbered(first)) {
    checkNumbers(first, onFirst);
    checkNumbers(second, onSecond);
  }
  const { pairs, onlyFirst, onlySecond } = pairBallots(first, second);
  for (const pair of pairs) {
    compareMarks(work, pair, people);
    compareNotes(work, pair);
  }
  const alone = (entry: Entry, found: FindingCollector) => {
    return ({ ballot, row }: { ballot: number; row: number }) =>
      found.add("F303", markAddress(entry, row, 0), () => ({ ballot, sheet: entry.sheet }));
  };
  onlyFirst.forEach(alone(first, onFirst));
  onlySecond.forEach(alone(second, onSecond));
}

/** What the second typing is read from: it has the same way round, its signs and names are its own. */
function secondSource({ source, secondMarks }: KindSetup): BallotSource | null {
  const marks = parseArea(secondMarks);
  if (!marks || !hasBallots(source)) return null;
  const own = { marks, people: null, numbers: null, faults: null, signs: null };
  switch (source.type) {
    case "rows":
      return { ...rowsAt(marks) };
    case "columns":
      return { type: "columns", ...own };
    case "list":
      return { type: "list", ...own, people: source.people, numbers: source.numbers };
  }
}

/**
 * Compares what two people typed of the same ballots: by the ballot's number, or by row where neither sheet has
 * numbers, and by person. Another spelling of the same mark is no difference.
 *
 * @param kind - its `second` and `secondMarks` name the second typing
 * @param sheets - the used part of both sheets, by name
 * @returns F302 marks, F307 notes that differ, F303 ballots and F304 people that stand in one only, F305 a number
 *   twice, F306 a ballot without a number, F308 numbers in one only; nothing when all is equal or there is no second
 */
export function checkEntries(
  kind: KindSetup,
  sheets: ReadonlyMap<string, SheetGrid>,
  codes: readonly CodeMeaning[],
): readonly Finding[] {
  if (kind.second === "") return [];
  const one = readEntry(kind, sheets.get(kind.sheet), codes);
  const other = readEntry({ sheet: kind.second, source: secondSource(kind) }, sheets.get(kind.second), codes);
  // What stands against reading the first is said where it is counted.
  if (!one.ok) return [];
  if (!other.ok) return other.findings;
  const [first, second] = [one.entry, other.entry];
  if (isNumbered(first) !== isNumbered(second)) {
    const bare = isNumbered(first) ? second : first;
    const where = { sheet: bare.sheet, address: markAddress(bare, 0, 0) };
    return [finding("F308", { sheet: bare.sheet }, where)];
  }
  const work: Comparison = {
    first,
    second,
    onFirst: new FindingCollector(first.sheet),
    onSecond: new FindingCollector(second.sheet),
  };
  compareBallots(work, excludedPeople(kind.excluded));
  return [...work.onFirst.list(), ...work.onSecond.list()];
}
