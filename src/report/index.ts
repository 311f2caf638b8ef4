import type { CountRecord } from "../core/record/record";
import type { FormId } from "./formId";
import { FORMS } from "./forms";
import type { ReportOptions } from "./options";
import type { SheetPlan } from "./sheetPlan";

/** A document that can be written now: its form, and the kind of ballot it is about by place. */
export interface Offer {
  readonly form: FormId;
  /** `null` for a document about the whole record. */
  readonly kind: number | null;
  readonly plan: (options: ReportOptions) => SheetPlan;
}

/** The documents that a record has something to say in, form by form. */
export function offers(record: CountRecord): readonly Offer[] {
  return FORMS.flatMap((form): readonly Offer[] => {
    if (form.scope === "record") {
      if (!form.isOffered(record)) return [];
      return [{ form: form.id, kind: null, plan: (options) => form.plan(record, options) }];
    }
    return record.kinds.flatMap((kind, at) =>
      form.isOffered(record, kind)
        ? [{ form: form.id, kind: at, plan: (options: ReportOptions) => form.plan(record, kind, options) }]
        : [],
    );
  });
}

/** The chosen documents of a record. */
export function chosenOffers(
  record: CountRecord,
  { forms, skipped }: Pick<ReportOptions, "forms" | "skipped">,
): readonly Offer[] {
  return offers(record).filter(
    ({ form, kind }) => forms.includes(form) && (kind === null || !skipped.includes(kind)),
  );
}
