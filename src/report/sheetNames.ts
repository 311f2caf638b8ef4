import { FORMS } from "./forms";
import { WORDS as unitList } from "./forms/unitList.words";

/** Sheets that hold state, proofs, the journal, the flat table. */
const OWN = /^TN_/;
const COPY = / \(\d+\)$/;
const NAMES = new Set([...FORMS, unitList].map(({ sheetName }) => sheetName));

/**
 * Whether a sheet bears a name under which we write, with or without a number: it holds no ballots.
 *
 * @example isReportSheet("Phụ lục 4 (2)") // true
 */
export function isReportSheet(name: string): boolean {
  return OWN.test(name) || NAMES.has(name.replace(COPY, ""));
}
