import * as v from "valibot";
import { FORM_IDS, type FormId } from "../../../report/formId";
import { BALLOTS_PER_PAGE, EMPTY_CHOICE, HEADER_STYLES, type ReportChoice } from "../../../report/options";
import { listOf, objectOr, oneOf } from "./parts";

const forms: v.GenericSchema<unknown, readonly FormId[]> = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((wanted) => FORM_IDS.filter((form) => wanted.includes(form))),
  ),
  EMPTY_CHOICE.forms,
);

/** Which documents are wanted, and how they look. */
export const choice: v.GenericSchema<unknown, ReportChoice> = objectOr(
  v.object({
    forms,
    skipped: listOf(v.number()),
    header: oneOf(HEADER_STYLES, EMPTY_CHOICE.header),
    isSecret: v.fallback(v.boolean(), EMPTY_CHOICE.isSecret),
    isValuesOnly: v.fallback(v.boolean(), EMPTY_CHOICE.isValuesOnly),
    ballotsPerPage: oneOf(BALLOTS_PER_PAGE, EMPTY_CHOICE.ballotsPerPage),
  }),
  EMPTY_CHOICE,
);
