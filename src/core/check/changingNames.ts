import { formulaParts } from "../text/formulaParts";
import { changesByItself } from "./changingCells";

/** A name of a workbook with what it stands for: cells, or a formula. */
export interface NamedFormula {
  readonly name: string;
  readonly text: string;
}

/** Excel knows names in capitals and small letters alike. */
const keyOf = (name: string) => name.toUpperCase();

/** By each name those whose formulas use it. */
function usersOf(names: readonly NamedFormula[]): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const { name, text } of names) {
    const { functions, names: words } = formulaParts(text);
    for (const word of [...functions, ...words]) {
      const known = users.get(keyOf(word));
      if (known) known.push(keyOf(name));
      else users.set(keyOf(word), [keyOf(name)]);
    }
  }
  return users;
}

/**
 * The names whose formulas change by themselves, also through other names. What uses them is as good as they are.
 *
 * @returns in capitals
 * @example changingNames([{ name: "x", text: "=RAND()" }, { name: "y", text: "=x*2" }]) // ["X", "Y"]
 */
export function changingNames(names: readonly NamedFormula[]): readonly string[] {
  const found = new Set(names.filter(({ text }) => changesByItself(text)).map(({ name }) => keyOf(name)));
  if (found.size === 0) return [];
  const users = usersOf(names);
  // A set that grows while it is gone through ends where nothing new is found, cycles included.
  for (const name of found) for (const user of users.get(name) ?? []) found.add(user);
  return [...found];
}
