import { parseArea } from "../../core/sheet/address";
import { isCount } from "../../core/fraction/isCount";

export type Drafts = Readonly<Record<string, string>>;

/** A whole number, plain or with its thousands parted as a Vietnamese parts them. */
const WHOLE = /^(?:\d+|\d{1,3}(?:[.\s]\d{3})+)$/;

/** A typed field: its value, or the text that is none yet. */
export interface Typed<T> {
  readonly value: T;
  readonly draft: string | null;
}

/**
 * Reads a figure as typed. What is no whole number from 0 is unknown, and stays visible as a draft.
 *
 * @example parseCount(" 47 ") // { value: 47, draft: null }
 * @example parseCount("1.234") // { value: 1234, draft: null }
 * @example parseCount("4,5") // { value: null, draft: "4,5" }
 */
export function parseCount(text: string): Typed<number | null> {
  const trimmed = text.trim();
  if (trimmed === "") return { value: null, draft: null };
  const value = WHOLE.test(trimmed) ? Number(trimmed.replace(/\D/g, "")) : null;
  return value !== null && isCount(value) ? { value, draft: null } : { value: null, draft: text };
}

/**
 * Reads a range as typed; what is no range keeps the range used so far.
 *
 * @example parseRange("$C$5:O50", "C5:O47") // { value: "C5:O50", draft: null }
 */
export function parseRange(text: string, current: string): Typed<string> {
  const local = text
    .slice(text.lastIndexOf("!") + 1)
    .replace(/\$/g, "")
    .trim();
  return parseArea(local) === null
    ? { value: current, draft: text }
    : { value: local.toUpperCase(), draft: null };
}

/** Keeps or clears the draft of a field. */
export function withDraft(drafts: Drafts, field: string, draft: string | null): Drafts {
  if (draft !== null) return { ...drafts, [field]: draft };
  return Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== field));
}

/** Kinds move when one is taken out, so their drafts no longer fit. */
export function withoutKindDrafts(drafts: Drafts): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([field]) => !field.startsWith("kind.")));
}

export const conferenceField = (field: string): string => `conference.${field}`;
export const handlingField = (field: string): string => `handling.${field}`;
export const kindField = (at: number, field: string): string => `kind.${String(at)}.${field}`;
