import type { CountRecord, KindResult } from "../core/record/record";
import type { FormId } from "./formId";
import type { ReportOptions } from "./options";
import type { SheetPlan } from "./sheetPlan";

interface FormName {
  readonly id: FormId;
  /** Name of the sheet that is written, without the number that a second one gets. */
  readonly sheetName: string;
}

/** A document that is written once for the whole record. */
export interface RecordForm extends FormName {
  readonly scope: "record";
  /** Whether the record holds what the form is about. */
  readonly isOffered: (record: CountRecord) => boolean;
  readonly plan: (record: CountRecord, options: ReportOptions) => SheetPlan;
}

/** A document that is written for each kind of ballot. */
export interface KindForm extends FormName {
  readonly scope: "kind";
  readonly isOffered: (record: CountRecord, kind: KindResult) => boolean;
  readonly plan: (record: CountRecord, kind: KindResult, options: ReportOptions) => SheetPlan;
}

/** One file in `forms/`, and its line in the index. */
export type Form = RecordForm | KindForm;
