import type { Change } from "../core/regulation/customFields";
import { FIELD_LABELS } from "../core/regulation/customFields";
import type { UnverifiedPoint } from "../core/finding/unverified";
import { fill, type Facts } from "./locale";
import points from "./vi/points.json";
import rules from "./vi/rules.json";

const VIETNAMESE = { ...rules, ...points };

/** Names a word about the rules of a vote: proofs, grounds, bases, points that were not compared, changes. */
export type RuleKey = keyof typeof VIETNAMESE;

/** Says a word about rules in one language; the pane's own text is one, and holds these words too. */
export type SayRule = (key: RuleKey, facts?: Facts) => string;

/** In Vietnamese: what cell functions answer and reports print is the same in every language. */
export const sayRule: SayRule = (key, facts = {}) => fill(VIETNAMESE[key], facts);

/** A point of a regulation that no text at hand settles. */
export function sayPoint(unverified: UnverifiedPoint, say: SayRule): string {
  const document = "document" in unverified ? unverified.document : "";
  return say(`point.${unverified.point}`, { document });
}

/** One point in which a unit's own regulation differs; labels and values are those of its sheet. */
export function sayChange({ field, to, from }: Change, say: SayRule): string {
  return say("change", { field: FIELD_LABELS[field], to, from });
}
