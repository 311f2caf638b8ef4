import { fold } from "../text/text";
import { codeSet, type CodeSetId } from "./codes";
import type { Reading } from "./reading";

/** What the `layout` argument asks for. */
export interface LayoutChoice {
  readonly layout: Reading["layout"];
  readonly codes: CodeSetId | null;
}

const NAMED = "codes ";

/**
 * Reads a layout argument: `codes`, `boxes`, or a set such as `codes C/T/K` or `codes 2/1/0`.
 *
 * @returns `null` when it is none of these
 */
export function parseLayout(text: string): LayoutChoice | null {
  const folded = fold(text);
  if (folded === "boxes") return { layout: "boxes", codes: null };
  if (folded === "codes") return { layout: "codes", codes: null };
  const codes = folded.startsWith(NAMED) ? codeSet(folded.slice(NAMED.length).split("/")) : null;
  return codes ? { layout: "codes", codes } : null;
}
