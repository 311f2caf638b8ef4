import type { FormId } from "./formId";
import { WORDS as annex1 } from "./forms/annex1.words";
import { WORDS as ballots } from "./forms/ballots.words";
import { WORDS as chart } from "./forms/chart.words";
import { WORDS as deadlines } from "./forms/deadlines.words";
import { WORDS as dossier } from "./forms/dossier.words";
import { WORDS as minutes } from "./forms/minutes.words";
import { WORDS as paragraphs } from "./forms/paragraphs.words";
import { WORDS as prose } from "./forms/prose.words";
import { WORDS as result } from "./forms/resultReport.words";
import { WORDS as selfReport } from "./forms/selfReport.words";
import { WORDS as threshold } from "./forms/threshold.words";
import { WORDS as twoPlaces } from "./forms/twoPlaces.words";
import { WORDS as unitList } from "./forms/unitList.words";

const FORMS: Readonly<Record<FormId, { readonly sheetName: string }>> = {
  result,
  minutes,
  threshold,
  twoPlaces,
  paragraphs,
  prose,
  chart,
  annex1,
  ballots,
  dossier,
  selfReport,
  deadlines,
};

/** Sheets that hold state, proofs, the journal, the flat table. */
const OWN = /^TN_/;
const COPY = / \(\d+\)$/;
const NAMES = new Set([...Object.values(FORMS), unitList].map(({ sheetName }) => sheetName));

/**
 * Whether a sheet bears a name under which we write, with or without a number: it holds no ballots.
 *
 * @example isReportSheet("Phụ lục 4 (2)") // true
 */
export function isReportSheet(name: string): boolean {
  return OWN.test(name) || NAMES.has(name.replace(COPY, ""));
}
