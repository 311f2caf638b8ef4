import { fold } from "../text/text";
import { REGULATIONS } from ".";

/** Letters that look like Latin ones and are others, and below each what it looks like. */
const OTHERS = "ðɖԁԛһнтԝоοаαеεсıіιυуν";
const LATIN = "dddqhhtwooaaeeciiiuyn";

/** A letter as it looks. */
const seen = (letter: string) => LATIN.charAt(OTHERS.indexOf(letter)) || letter;

/** What is left of a name for somebody who reads it quickly: letters and digits, without the words that name no text. */
function skeleton(name: string): string {
  const letters = Array.from(fold(name), seen).join("");
  return letters.replace(/\b(?:quy (?:dinh|che)|nghi quyet|huong dan|ke hoach|so)\b|[^\p{L}\p{N}]/gu, "");
}

const SHIPPED: readonly string[] = REGULATIONS.flatMap(({ id, name }) => [id, name]).map(skeleton);

/** Whether a name reads like that of a shipped regulation: other hyphens, letters that look alike, a word more. */
export function looksShipped(name: string): boolean {
  return SHIPPED.includes(skeleton(name));
}
