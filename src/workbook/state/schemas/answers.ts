import * as v from "valibot";
import type { CodeMeaning } from "../../../core/ballot/codeMap";
import type { FindingCode } from "../../../core/finding/finding";
import type { Match } from "../../../core/people/sameName";
import type { Acceptance } from "../../../core/setup/acceptance";
import { DEFAULT_LIMITS, isLimit, type Limits } from "../../../core/setup/limits";
import { objectOr, text } from "./parts";

/** Whether a name is one person, as the clerk said. */
export const match: v.GenericSchema<unknown, Match> = v.object({
  name: text,
  isSame: v.fallback(v.boolean(), false),
});

/** A sign with its meaning; one without a known meaning is none. */
export const code: v.GenericSchema<unknown, CodeMeaning> = v.object({
  text,
  meaning: v.picklist(["high", "confidence", "low", "invalid", "blank"]),
});

const warning = v.custom<FindingCode>((value) => typeof value === "string" && value.startsWith("W"));

/** An explained warning. A fault cannot be explained, whatever a state says. */
export const acceptance: v.GenericSchema<unknown, Acceptance> = v.object({
  code: warning,
  person: text,
  reason: text,
  by: text,
  at: text,
  data: text,
});

function limit(field: keyof Limits) {
  const bounded = v.pipe(
    v.number(),
    v.check((value) => isLimit(field, value)),
  );
  return v.fallback(bounded, DEFAULT_LIMITS[field]);
}

/** From when something is remarkable; a number out of bounds is the default. */
export const limits: v.GenericSchema<unknown, Limits> = objectOr(
  v.object({
    invalidBallots: limit("invalidBallots"),
    invalidPercent: limit("invalidPercent"),
    identicalPercent: limit("identicalPercent"),
    identicalBallots: limit("identicalBallots"),
  }),
  DEFAULT_LIMITS,
);
