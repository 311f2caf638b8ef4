import {
  CUSTOM_FIELDS,
  FIELD_LABELS,
  VALUE_WORDS,
  type Change,
  type CustomField,
  type CustomTexts,
} from "./customFields";
import { limitText } from "./limit";
import type { Implementing, Regulation } from "./regulation";
import type { Limit } from "./thresholds";

/** Every field of a regulation in words. */
export type CompleteTexts = Readonly<Record<CustomField, string>>;

/** Fields that say nothing about how ballots are counted. */
const NAMES: readonly CustomField[] = ["from", "name", "implementing", "halfClause", "twoThirdsClause"];

const NO_TEXT: Implementing = { title: "", clauses: { half: "", twoThirds: "" } };

/**
 * A regulation in the words of the sheet `TN_QuyDinh`.
 *
 * @param limits - its two thresholds
 * @param implementing - the unit's own text
 */
export function customTexts(
  regulation: Regulation,
  limits: { readonly half: Limit; readonly twoThirds: Limit },
  implementing: Implementing | null,
): CompleteTexts {
  const { faults, rounding } = regulation;
  const own = implementing ?? NO_TEXT;
  return {
    from: regulation.id,
    name: "",
    base: VALUE_WORDS.base[regulation.base],
    half: limitText(limits.half),
    twoThirds: limitText(limits.twoThirds),
    notIssued: VALUE_WORDS.notIssued[faults.notIssued.scope],
    nameCrossedOut: VALUE_WORDS.nameCrossedOut[faults.nameCrossedOut.scope],
    nameAdded: VALUE_WORDS.nameAdded[faults.nameAdded.scope],
    otherInformation: VALUE_WORDS.otherInformation[faults.otherInformation.scope],
    marks: VALUE_WORDS.marks[faults.marks.scope],
    rounding: VALUE_WORDS.rounding[rounding.rounding],
    decimals: String(rounding.decimals),
    separator: VALUE_WORDS.separator[rounding.separator],
    zeros: VALUE_WORDS.zeros[rounding.zeros],
    implementing: own.title,
    halfClause: own.clauses.half,
    twoThirdsClause: own.clauses.twoThirds,
  };
}

/** What differs between two regulations, for every result that is made with the second. */
export function changesOf(original: CompleteTexts, changed: CompleteTexts): readonly Change[] {
  return CUSTOM_FIELDS.filter((field) => !NAMES.includes(field) && original[field] !== changed[field]).map(
    (field) => ({ field, to: changed[field], from: original[field] }),
  );
}

/** What stands above the two columns on the sheet. */
export const CUSTOM_HEAD: readonly [string, string] = ["Trường", "Giá trị"];

/** The two columns of a regulation as a sheet holds them. */
export function customRows(texts: CustomTexts): readonly (readonly [string, string])[] {
  return CUSTOM_FIELDS.map((field) => [FIELD_LABELS[field], texts[field] ?? ""] as const);
}
