import { quoteSheet } from "../area/a1";
import { tokenize } from "./formula";
import type { Token } from "./formula";

/** New name by old name in lower case; null where the sheet is gone. */
export type Renames = ReadonlyMap<string, string | null>;

function plainName(token: Token): string | null {
  if (token.kind === "word") return token.text;
  return token.text.startsWith("'") ? token.text.slice(1, -1).replaceAll("''", "'") : null;
}

function renamed(token: Token, before: Token | undefined, next: Token | undefined, renames: Renames): string {
  const name = next?.text === "!" && before?.text.startsWith("[") !== true ? plainName(token) : null;
  const change = name === null ? undefined : renames.get(name.toLowerCase());
  if (change === undefined) return token.text;
  return change === null ? "#REF" : quoteSheet(change);
}

/** Follows renamed sheets in a formula; references to a sheet that is gone become #REF!. */
export function renameSheets(formula: string, renames: Renames): string {
  if (renames.size === 0) return formula;
  const tokens = tokenize(formula);
  return tokens.map((token, index) => renamed(token, tokens[index - 1], tokens[index + 1], renames)).join("");
}
