import { fold } from "../text/text";

// What joins two codes or two faults in one cell. Folded texts have single spaces, so that each letter is looked at
// once.
const AND = "va";
const CODES = new RegExp(` ?(?:[,;/+&]|\\b${AND}\\b) ?`);
const FAULTS = new RegExp(` ?[;,+] ?| ${AND} `);
/** The "và" of a name joins nothing. */
const NAMES = ["ho va ten", "ho ten"] as const;

/** The single codes of a folded text such as "c,t", "tnc/tn" or "t va k". */
export function codesIn(folded: string): readonly string[] {
  return folded.split(CODES);
}

/** The single faults of one line of a note, folded: "Gạch tên; ký tên". */
export function faultsIn(line: string): readonly string[] {
  return fold(line)
    .replaceAll(...NAMES)
    .split(FAULTS);
}
