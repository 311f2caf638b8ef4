import { isDigitSet } from "../ballot/codes";
import { finding, type Finding } from "../finding/finding";
import { nameKey } from "../people/nameKey";
import { nameStrength } from "../people/nameShape";
import type { BallotTable, Person } from "../recognise/ballotTable";
import { namesOffice } from "../vocabulary/offices";

/** People whose place is known and whose name is not: F121. */
export function checkNamesMissing(people: readonly Person[], sheet: string): readonly Finding[] {
  return people.flatMap((person, at) =>
    person.name === "" ? [finding("F121", { position: at + 1 }, { sheet, address: person.address })] : [],
  );
}

/** Two words or more that begin with a capital and are none altogether, as names nobody knows are typed. */
function isTypedAsName(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length > 1 && words.every((word) => /^\p{Lu}[\p{Ll}'’.]*$/u.test(word));
}

/**
 * Columns of digits that are called as nobody else is: F179, since a column that counts or checks the ballots holds the
 * same digits as they do. What the clerk confirmed is not asked again.
 *
 * @example // "Nguyễn Văn A", "Lần nhập", "Trần Thị B", "Lê Văn C" over digits → F179 at "Lần nhập"
 */
export function checkOddNames(
  { people, readings, sheet }: BallotTable,
  isConfirmed: boolean,
): readonly Finding[] {
  const isName = ({ name }: Person) => nameStrength(name) === 2 || isTypedAsName(name);
  const isDigits = readings.slice(0, 1).some(({ codes }) => isDigitSet(codes));
  if (isConfirmed || !isDigits || people.filter(isName).length * 4 < people.length * 3) return [];
  const isOdd = (person: Person) =>
    person.name !== "" && !isName(person) && person.office === "" && !namesOffice(person.name);
  return people
    .filter(isOdd)
    .map(({ name, address }) => finding("F179", { header: name }, { sheet, address }));
}

/** Two people of one name and post: their own numbers keep them apart, but it may be a slip, W136. */
export function checkNamesTwice(people: readonly Person[], sheet: string): readonly Finding[] {
  const seen = new Set<string>();
  return people.flatMap(({ name, office, address }) => {
    const key = `${nameKey(name)}|${nameKey(office)}`;
    const isTwice = name !== "" && seen.has(key);
    seen.add(key);
    return isTwice ? [finding("W136", { person: name, title: office }, { sheet, address })] : [];
  });
}
