import type { Value } from "../sheet";
import type { Said } from "./vote";

/** How a clerk writes what a ballot says: each list is gone through in turn. */
export type Signs = Readonly<Record<Said, readonly Value[]>>;

const NOTHING: readonly Value[] = [null];

/** The three codes of a clerk and usual ways to write the rest. */
function codes(high: Value, confidence: Value, low: Value, several: Value): Signs {
  return {
    high: [high],
    confidence: [confidence],
    low: [low],
    nothing: NOTHING,
    several: [several],
    invalid: ["KHL"],
  };
}

export const TNC = codes("TNC", "TN", "TNT", "TNC,TN");
export const CTK = codes("C", "T", "K", "C,T");
export const NUMBERS = codes(1, 2, 3, "1+2");
export const NUMBERS_FROM_LOW = codes(3, 2, 1, "1+2");
export const WORDS = codes("Cao", "Tín nhiệm", "Thấp", "Cao và Thấp");
/** The same codes as different people type them. */
export const UGLY_TNC: Signs = {
  high: ["TNC", " tnc", "TNC\u00A0", "Tnc", "TNC\u200B"],
  confidence: ["TN", "tn ", "\u00A0TN", "Tn"],
  low: ["TNT", "tnt", "TNT  ", "\uFEFFTNT"],
  nothing: [null, "", " ", 0],
  several: ["TNC,TN", "TNC/TNT", "TN + TNT", "TN;TNT"],
  invalid: ["KHL", "khl", "Không hợp lệ"],
};
/** Codes in letters put together from parts, and with the tone on either vowel. */
export const SPELLED: Signs = {
  ...WORDS,
  high: ["Tín nhiệm cao", "Tín nhiệm cao".normalize("NFD"), "TÍN NHIỆM CAO"],
  confidence: ["Tín nhiệm", "Tín  nhiệm".normalize("NFD"), "tín nhiệm"],
  low: ["Tín nhiệm thấp", "Tín nhiệm\u00A0thấp", "THẤP"],
};
/** Numbers kept as text. */
export const NUMBERS_AS_TEXT = codes("1", "2", "3", "1,2");

/** What is typed into a box that was marked, one after the other. */
export const MANY_MARKS: readonly Value[] = [
  "X",
  "x",
  "×",
  "✓",
  "✔",
  "v",
  "V",
  1,
  "Х",
  "х",
  "Ｘ",
  "√",
  true,
  " x ",
  "x\u200B",
];

const LEVELS: readonly Said[] = ["high", "confidence", "low"];
const FAMILIES: readonly (readonly (readonly string[])[])[] = [
  [["tnc"], ["tn"], ["tnt"]],
  [["c"], ["t"], ["k"]],
  [["cao", "tín nhiệm cao"], ["tín nhiệm"], ["thấp", "tín nhiệm thấp"]],
  [["1"], ["2"], ["3"]],
  [["3"], ["2"], ["1"]],
];

/** A text as a reader sees it. */
export function seen(value: Value): string {
  const text = value === null || typeof value === "object" ? "" : String(value);
  return text
    .normalize("NFC")
    .replace(/[\u200B\uFEFF]/g, "")
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
}

/** Reads a cell as somebody who knows the codes would; `null` for what nobody can know. */
export type ReadSign = (value: Value) => Said | null;

/** A reader of the codes that some signs belong to. */
export function readerOf(signs: Signs): ReadSign {
  const used = seen(signs.high[0] ?? null).toLowerCase();
  const family = FAMILIES.find((levels) => levels[0]?.includes(used)) ?? [];
  const levelOf = (text: string) => LEVELS[family.findIndex((words) => words.includes(text))];
  return (value) => {
    if (value !== null && typeof value === "object") return null;
    const text = seen(value).toLowerCase();
    if (text === "" || text === "0") return "nothing";
    if (text === "khl" || text === "không hợp lệ") return "invalid";
    const parts = text.split(/ ?[,;/+] ?| và /).map(levelOf);
    if (parts.includes(undefined)) return null;
    return new Set(parts).size > 1 ? "several" : parts.length === 1 ? (parts[0] ?? null) : null;
  };
}

/** "o" is the own sign of the one book that is ticked by it. */
const BOX_SIGNS = new Set(["x", "×", "✓", "✔", "v", "1", "х", "ｘ", "√", "true", "o"]);

/** Whether a box is marked; `null` for what nobody can know. */
export function isMarkedBox(value: Value): boolean | null {
  if (value !== null && typeof value === "object") return null;
  const text = seen(value).toLowerCase();
  if (text === "" || text === "0" || text === "false") return false;
  return BOX_SIGNS.has(text) ? true : null;
}

/** What three boxes say together. */
export function joinBoxes(boxes: readonly (boolean | null)[]): Said | null {
  if (boxes.includes(null)) return null;
  const marked = boxes.flatMap((isMarked, at) => (isMarked ? [at] : []));
  const [only] = marked;
  if (marked.length > 1) return "several";
  return only === undefined ? "nothing" : (LEVELS[only] ?? null);
}

/** The level that a head names; `null` for any other text. */
export function levelNamed(value: Value): number | null {
  const text = seen(value)
    .toLowerCase()
    .replace(/\(.*\)/, "")
    .trim();
  const at = [
    ["cao", "tnc", "tín nhiệm cao", "tn cao"],
    ["tín nhiệm", "tn"],
    ["thấp", "tnt", "tín nhiệm thấp", "tn thấp"],
  ].findIndex((words) => words.includes(text));
  return at < 0 ? null : at;
}
