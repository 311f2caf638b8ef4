import { isDigitSet } from "../ballot/codes";
import { finding, type Finding, type Where } from "../finding/finding";
import type { ExcludedPerson } from "../people/excluded";
import { nameKey } from "../people/nameKey";
import { isTypedAsName, nameStrength } from "../people/nameShape";
import type { BallotTable, Person } from "../recognise/ballotTable";
import { isOffice } from "../recognise/offices";
import { namesOffice } from "../vocabulary/offices";

/** What stands with a name where offices do: no number, and nobody else's name. */
const isOfficeText = (text: string) => text !== "" && !/^\d/.test(text) && nameStrength(text) < 2;

/** Somebody who is named in a table, and where. */
interface NamedPerson {
  readonly name: string;
  readonly office: string;
  readonly where: Where;
}

/**
 * Columns of marks that are called as nobody else is: F179, since a column that counts, sorts or checks the ballots may
 * hold the same digits and letters as they do. What the clerk confirmed is not asked again.
 *
 * @example // "Nguyễn Văn A", "Lần nhập", "Trần Thị B", "Lê Văn C" over digits → F179 at "Lần nhập"
 */
export function checkOddNames(
  { people, readings, sheet }: BallotTable,
  isConfirmed: boolean,
): readonly Finding[] {
  const isName = ({ name }: Person) => nameStrength(name) === 2 || isTypedAsName(name);
  if (isConfirmed || people.filter(isName).length * 2 < people.length) return [];
  const isDigits = readings.slice(0, 1).some(({ codes }) => isDigitSet(codes));
  // Signs are hardly anything but marks: there whatever may be a name is one.
  const mayBeName = (person: Person) => isName(person) || (!isDigits && nameStrength(person.name) > 0);
  const isOdd = (person: Person) =>
    person.name !== "" && !mayBeName(person) && !isOfficeText(person.office) && !namesOffice(person.name);
  return people
    .filter(isOdd)
    .map(({ name, address }) => finding("F179", { header: name }, { sheet, address }));
}

/** As many ballots, at least, before a person without a mark is asked about. */
const LEAST_BALLOTS = 3;

/**
 * People whom no ballot marks while the ballots mark others: F180, since the column may be no person (the head of
 * another table beside the ballots) or not be typed yet. What the clerk confirmed is not asked again.
 *
 * @param left - people who are not voted on, from 0
 * @param hasMarks - whether a person, from 0, has marks
 * @example // three ballots with marks for "Nguyễn Văn A" and none for "Kết quả" → F180 at "Kết quả"
 */
export function checkUnmarked(
  { people, sheet, marks }: BallotTable,
  left: ReadonlySet<number>,
  hasMarks: (at: number) => boolean,
  isConfirmed: boolean,
): readonly Finding[] {
  const unmarked = people.filter((_, at) => !left.has(at) && !hasMarks(at));
  if (isConfirmed || marks.rows < LEAST_BALLOTS || unmarked.length === people.length) return [];
  return unmarked.map(({ name, address }) => finding("F180", { person: name }, { sheet, address }));
}

/**
 * Several people who are all named again in the same order: F184, since nothing tells whether these are other ballots, another
 * count of them, or the same ones. Where they are numbered on, they are read as further ballots before this is asked.
 *
 * @example // "A | B | A | B" over two rounds → F184 at the first of them
 */
export function checkNamedAgain({ people, sheet }: BallotTable): readonly Finding[] {
  const keys = people.map(({ name, office }) => `${nameKey(name)}|${nameKey(office)}`);
  const [first] = people;
  const size = keys.indexOf(String(keys[0]), 1);
  const isNamed = people.every(({ name }) => name !== "");
  const areAll = size > 1 && keys.length % size === 0 && keys.every((key, at) => key === keys[at % size]);
  if (!first || !isNamed || !areAll) return [];
  const blocks = keys.length / size;
  return [finding("F184", { people: size, blocks }, { sheet, address: first.address })];
}

/** The people of a sheet, each with its cell. */
export function peopleOn(sheet: string, people: readonly Person[]): readonly NamedPerson[] {
  return people.map(({ name, office, address }) => ({ name, office, where: { sheet, address } }));
}

/** Somebody whose place is known, counted from 1, and whose name is not: F121. */
export function checkName(
  { name, where }: Omit<NamedPerson, "office">,
  position: number,
): readonly Finding[] {
  return name === "" ? [finding("F121", { position }, where)] : [];
}

/** Two people of one name and office: their own numbers keep them apart, but it may be a slip, W136. */
export function checkNamesTwice(people: readonly NamedPerson[]): readonly Finding[] {
  const seen = new Set<string>();
  return people.flatMap(({ name, office, where }) => {
    const key = `${nameKey(name)}|${nameKey(office)}`;
    const isTwice = name !== "" && seen.has(key);
    seen.add(key);
    return isTwice ? [finding("W136", { person: name, title: office }, where)] : [];
  });
}

/** Offices standing where names should: the row of names may be missing, W118. */
export function checkOffices(people: readonly Person[], sheet: string): readonly Finding[] {
  const [first] = people;
  const isAllOffices =
    people.every((person) => person.office === "") &&
    people.filter((person) => isOffice(person.name)).length * 2 > people.length;
  return first && isAllOffices ? [finding("W118", {}, { sheet, address: first.address })] : [];
}

/**
 * People who are said not to be voted on: F421 when their column is somebody else's now, W412 when it has marks.
 *
 * @param hasMarks - whether a person of the sheet, from 0, has marks
 */
export function checkLeft(
  excluded: readonly ExcludedPerson[],
  people: readonly Person[],
  sheet: string,
  hasMarks: (at: number) => boolean,
): readonly Finding[] {
  return excluded.flatMap(({ position, name }): readonly Finding[] => {
    if (position === null) return [];
    const [person] = people.slice(position - 1, position);
    const where = { sheet, address: person?.address ?? null };
    if (!person || nameKey(person.name) !== nameKey(name)) {
      return [finding("F421", { person: name, other: person?.name ?? "–" }, where)];
    }
    return hasMarks(position - 1) ? [finding("W412", { person: name }, where)] : [];
  });
}
