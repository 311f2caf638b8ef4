import { hasBallots } from "../../../core/setup/source";
import { CODE_SETS, isDeclaredInvalid, partsOf, tokenOf } from "../../../core/ballot/codes";
import type { Meaning } from "../../../core/ballot/codeMap";
import type { Finding } from "../../../core/finding/finding";
import type { KindResult } from "../../../core/record/record";
import type { PaneKey } from "../../../locales/pane";

/** A longer text is a remark that belongs to one cell, not a sign. */
const LONGEST = 20;

const KNOWN: ReadonlySet<string> = new Set([...CODE_SETS.values()].flatMap((set) => [...set.keys()]));

/** Codes are read as a whole set: a letter of any set is never given a meaning of its own. */
function isOffered(text: string): boolean {
  const token = tokenOf(text) ?? "";
  return (
    token !== "" &&
    text.length <= LONGEST &&
    partsOf(token).every((part) => !KNOWN.has(part) && !isDeclaredInvalid(part))
  );
}

/** Signs that nobody knows (F131), each once, as far as the clerk may say what they mean. */
export function unknownSigns(findings: readonly Finding[]): readonly string[] {
  const texts = findings.flatMap((found) =>
    found.code === "F131" && "text" in found.facts && typeof found.facts.text === "string"
      ? [found.facts.text]
      : [],
  );
  return [...new Set(texts)].filter(isOffered);
}

/** What a sign may be said to mean, with the words for it. */
export type SignChoice = readonly [Meaning, PaneKey];

const LEVELS: readonly SignChoice[] = [
  ["high", "sign.high"],
  ["confidence", "sign.confidence"],
  ["low", "sign.low"],
];
const OTHERS: readonly SignChoice[] = [
  ["invalid", "sign.invalid"],
  ["blank", "sign.blank"],
];

/** In a box a sign can only say that it is marked; in a cell of codes it names a level. */
export function choicesOf(
  kinds: readonly Pick<KindResult, "sheet" | "source">[],
  sheet: string | null,
): readonly SignChoice[] {
  const isBoxes = kinds.some(
    (kind) => kind.sheet === sheet && hasBallots(kind.source) && kind.source.signs?.layout === "boxes",
  );
  return [...(isBoxes ? [["high", "sign.marked"] as const] : LEVELS), ...OTHERS];
}
