import { fold } from "../text/text";
import { REGULATIONS } from ".";

/** Letters that look like Latin ones and are others, each with what it looks like. */
const PAIRS = "ðd ɖd ԁd ԛq һh нh тt τt ѡw ԝw оo οo аa αa еe εe сc ıi іi ιi υu уy νn";
const LOOKALIKES = new Map(PAIRS.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** What is left of a name for somebody who reads it quickly: letters and digits, without the words that name no text. */
function skeleton(name: string): string {
  const letters = Array.from(fold(name), (letter) => LOOKALIKES.get(letter) ?? letter).join("");
  return letters
    .replace(/\b(?:quy dinh|nghi quyet|quy che|huong dan|ke hoach|so)\b/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const SHIPPED: readonly string[] = REGULATIONS.flatMap(({ id, name }) => [skeleton(id), skeleton(name)]);

/** Whether a name reads like that of a shipped regulation: other hyphens, letters that look alike, a word more. */
export function looksShipped(name: string): boolean {
  return SHIPPED.includes(skeleton(name));
}
