import type { CountRecord } from "../core/record/record";
import { resultReport } from "./forms/resultReport";
import type { ReportOptions } from "./options";
import type { SheetPlan } from "./sheetPlan";

/** The result report (Phụ lục 4) of every kind of ballot in a record. */
export function reportPlans(record: CountRecord, options: ReportOptions): readonly SheetPlan[] {
  return record.kinds.map((kind) => resultReport(record, kind, options));
}
