import { isFlagged } from "../../core/record/flagged";
import type { CountRecord } from "../../core/record/record";
import type { FormId } from "../../report/formId";
import { EMPTY_CHOICE, type ReportChoice } from "../../report/options";

const REPORT: readonly FormId[] = ["result", "minutes"];
const WITH_LIST: readonly FormId[] = [...REPORT, "threshold"];

/** What is wanted of a workbook in which nobody chose anything: the report and the minutes. */
export const FIRST_CHOICE: ReportChoice = { ...EMPTY_CHOICE, forms: REPORT };

/**
 * The choice with the list of people to be considered while somebody is in it and the clerk has chosen no forms. A list
 * that the clerk ticked, or that was saved, is another one even if it names the same forms, and stays.
 */
export function withList(choice: ReportChoice, { kinds }: Pick<CountRecord, "kinds">): ReportChoice {
  const { forms } = choice;
  if (forms !== REPORT && forms !== WITH_LIST) return choice;
  const wanted = kinds.some(({ people }) => people.some(isFlagged)) ? WITH_LIST : REPORT;
  return wanted === forms ? choice : { ...choice, forms: wanted };
}
