import { personInHead } from "../people/headName";
import { bareName, isTypedAsName } from "../people/nameShape";
import type { Cell } from "../sheet/cell";
import { isRemarkHeader } from "../recognise/cells";
import { cleanText } from "../text/text";

/** Whether a head is somebody's as it is typed: it addresses a person, or looks like a name that nobody knows. */
export function isTypedPerson(head: Cell): boolean {
  if (typeof head !== "string" || isRemarkHeader(head)) return false;
  return isTypedAsName(personInHead(head).name) || bareName(head) !== cleanText(head);
}

/** Codes of ballots: letters with digits, each of them once. */
export function areIdentities(typed: readonly Cell[]): boolean {
  const isCode = (cell: Cell) => typeof cell === "string" && /^\p{L}+[-./]?\d+$/u.test(cell.trim());
  return typed.every(isCode) && new Set(typed).size === typed.length;
}

/** Whether a cell holds one capitalised word, as the first names of those who typed are. */
export const isGivenName = (cell: Cell) => typeof cell === "string" && /^\p{Lu}\p{Ll}+$/u.test(cell.trim());
