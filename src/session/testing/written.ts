import type { Written } from "../../report/documents";
import { WORDS } from "../../report/forms/resultReport.words";

/** A report that was just written. */
export const WRITTEN: Written = {
  sheets: [WORDS.sheetName],
  isDraft: false,
  id: "TN-1",
  fingerprints: [],
  plans: [],
  forms: ["result"],
};
