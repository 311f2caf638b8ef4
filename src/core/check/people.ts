import { finding, type Finding } from "../finding/finding";
import { nameKey } from "../people/nameKey";
import type { Person } from "../recognise/ballotTable";

/** People whose place is known and whose name is not: F121. */
export function checkNamesMissing(people: readonly Person[], sheet: string): readonly Finding[] {
  return people.flatMap((person, at) =>
    person.name === "" ? [finding("F121", { position: at + 1 }, { sheet, address: person.address })] : [],
  );
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
