import type { Rules } from "../../core/record/record";
import { sayChange, sayPoint, sayRule } from "../../locales/rules";
import { PROSE, rowAcross } from "./parts";
import type { FormRow } from "./sheetBuilder";

const WORDS = { regulation: "Áp dụng", unverified: "chưa đối chiếu văn bản gốc về" } as const;

/** What the reader must know of the rules: what the unit changed, what nobody compared with the original. */
export function ruleNotes(
  width: number,
  { regulationName, status, changes, unverified }: Rules,
): readonly FormRow[] {
  const notes = [
    ...(changes.length > 0
      ? [
          `${WORDS.regulation} ${regulationName}. ${changes.map((change) => sayChange(change, sayRule)).join("; ")}.`,
        ]
      : []),
    ...(status === "unverified"
      ? [
          `${regulationName}: ${WORDS.unverified} ${unverified.map((point) => sayPoint(point, sayRule)).join(", ")}.`,
        ]
      : []),
  ];
  return notes.map((note) => rowAcross(width, note, { ...PROSE, italic: true }));
}

/** The same for several kinds of ballot, each regulation once. */
export function kindRuleNotes(width: number, kinds: readonly Rules[]): readonly FormRow[] {
  const once = new Map(kinds.map((kind) => [kind.regulationName, kind]));
  return [...once.values()].flatMap((rules) => ruleNotes(width, rules));
}
