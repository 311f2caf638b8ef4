import type { Written } from "../../report/documents";
import { SHEET_NAMES } from "../../report/sheetNames";

/** A report that was just written. */
export const WRITTEN: Written = {
  sheets: [SHEET_NAMES.result],
  isDraft: false,
  id: "TN-1",
  fingerprints: [],
};
