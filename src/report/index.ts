import type { CountRecord } from "../core/record/record";
import { resultReport } from "./forms/resultReport";
import type { SheetPlan } from "./sheetPlan";

export interface ReportOptions {
  /** Marked "CHƯA CHÍNH THỨC" above the title, for a count with open faults. */
  readonly isDraft: boolean;
}

/** The result report (Phụ lục 4) of every kind of ballot in a record. */
export function reportPlans(record: CountRecord, options: ReportOptions): readonly SheetPlan[] {
  return record.kinds.map((kind) => resultReport(record, kind, options));
}
