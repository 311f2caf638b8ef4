import * as v from "valibot";
import type { ExcludedPerson } from "../../../core/people/excluded";
import { PLACES } from "../../../core/people/sameName";
import { EXCLUSION_REASONS } from "../../../core/regulation/regulation";
import { kindOf, kindTexts } from "../../../core/setup/kindTexts";
import { EMPTY_KIND, type KindSetup } from "../../../core/setup/setup";
import { entriesOf } from "./conference";
import { figure, listOf, oneOf, text } from "./parts";

/** Somebody who is not voted on. */
const excludedPerson: v.GenericSchema<unknown, ExcludedPerson> = v.object({
  position: figure,
  name: text,
  office: text,
  reason: oneOf(EXCLUSION_REASONS, "retiring"),
  date: text,
});

const NO_TEXTS = kindTexts(EMPTY_KIND);

/** A kind of ballot; its source is parsed from the texts of version 0.4.0, and one that is damaged is none. */
export const kind: v.GenericSchema<unknown, KindSetup> = v.fallback(
  v.pipe(
    v.object({
      ...entriesOf(NO_TEXTS),
      excluded: listOf(excludedPerson),
      place: oneOf([...PLACES, ""], ""),
    }),
    v.transform((texts): KindSetup => kindOf(texts)),
  ),
  EMPTY_KIND,
);
