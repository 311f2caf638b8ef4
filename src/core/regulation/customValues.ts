import type { Rounding } from "../fraction/percent";
import { valueOf, type CustomField } from "./customFields";
import type { CompleteTexts } from "./customTexts";
import { FAULT_SCOPES } from "./faults";
import { parseLimit } from "./limit";
import type { BallotFault, BaseRule, FaultScope } from "./regulation";
import type { Limit } from "./thresholds";

/** What a unit's own regulation says, understood. */
export interface CustomValues extends Rounding, Readonly<Record<BallotFault, FaultScope>> {
  readonly base: BaseRule;
  readonly half: Limit;
  readonly twoThirds: Limit;
}

type Parsed = { readonly [Field in keyof CustomValues]: CustomValues[Field] | null };

function scopeOf(fault: BallotFault, text: string): FaultScope | null {
  const scope = valueOf(fault, text);
  return scope !== null && FAULT_SCOPES[fault].includes(scope) ? scope : null;
}

function isComplete(parsed: Parsed): parsed is CustomValues {
  return Object.values(parsed).every((value) => value !== null);
}

/**
 * Understands every field.
 *
 * @returns the values, or the fields that say something unknown
 */
export function parseValues(
  texts: CompleteTexts,
):
  | { readonly ok: true; readonly values: CustomValues }
  | { readonly ok: false; readonly fields: readonly CustomField[] } {
  const parsed: Parsed = {
    base: valueOf("base", texts.base),
    half: parseLimit(texts.half),
    twoThirds: parseLimit(texts.twoThirds),
    notIssued: scopeOf("notIssued", texts.notIssued),
    nameCrossedOut: scopeOf("nameCrossedOut", texts.nameCrossedOut),
    nameAdded: scopeOf("nameAdded", texts.nameAdded),
    otherInformation: scopeOf("otherInformation", texts.otherInformation),
    marks: scopeOf("marks", texts.marks),
    rounding: valueOf("rounding", texts.rounding),
    decimals: /^[0-4]$/.test(texts.decimals) ? Number(texts.decimals) : null,
    separator: valueOf("separator", texts.separator),
    zeros: valueOf("zeros", texts.zeros),
  };
  if (isComplete(parsed)) return { ok: true, values: parsed };
  const fields = Object.keys(parsed) as readonly (keyof Parsed & CustomField)[];
  return { ok: false, fields: fields.filter((name) => parsed[name] === null) };
}
