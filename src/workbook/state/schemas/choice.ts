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

/** What is no day and list is no agreement: the board decided nothing that is not kept whole. */
const agreed: v.GenericSchema<unknown, ReportChoice["agreed"]> = objectOr(
  v.nullable(v.object({ readings: v.array(v.string()), at: v.string() })),
  null,
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
    agreed,
  }),
  EMPTY_CHOICE,
);
