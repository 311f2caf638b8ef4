import type { CountRecord, KindResult } from "../../core/record/record";
import { exactHalves, summarisePeople, type PeopleSummary } from "../../core/rollup/digest";
import { findingWords } from "../../locales/findings";
import { summaryProse } from "../../locales/summaryProse";
import type { RecordForm } from "../form";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { PROSE, proseRow, rowAcross } from "../layout/parts";
import { ruleNotes } from "../layout/ruleNotes";
import type { FormRow } from "../layout/sheetBuilder";
import { stampRows } from "../layout/stamp";
import type { ReportOptions } from "../options";
import type { SheetPlan } from "../sheetPlan";
import { opening, sentence, WORDS } from "./prose.words";

/** Left and right half of the page, in points. */
const COLUMNS = [186, 267];
const WIDTH = COLUMNS.length;
const SPLIT = 1;

function summaryOf({ people, base, group }: KindResult): PeopleSummary {
  if (base === null) return summarisePeople([]);
  const reported = people.map(({ name, high, confidence, low }) => ({
    person: name,
    group,
    base,
    high,
    confidence,
    low,
  }));
  return summarisePeople(reported);
}

function kindRows(kind: KindResult): readonly FormRow[] {
  const people = summaryOf(kind);
  const text = summaryProse(people, kind.rounding);
  const notes = exactHalves(people).map((found) => {
    const { title, meaning } = findingWords(found, "vi");
    return `${WORDS.note} ${title}. ${meaning}`;
  });
  return [
    proseRow(WIDTH, sentence(kind.offices === "" ? kind.label : kind.offices, text)),
    ...notes.map((note) => proseRow(WIDTH, note, { italic: true, size: 12 })),
  ];
}

/**
 * The results in prose, a paragraph per kind of ballot as a summary report writes them (> 1/2), with a note wherever
 * somebody has exactly half, whom the annex counts (≥ 1/2).
 */
export function prose(record: CountRecord, options: ReportOptions): SheetPlan {
  const { conference, regulationTitle, implementing, kinds } = record;
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    rows: [
      ...headRows(record, { width: WIDTH, split: SPLIT }, options),
      rowAcross(WIDTH, WORDS.title, { ...PROSE, bold: true }),
      proseRow(WIDTH, opening(conference.name, regulationTitle, implementing)),
      ...kinds.flatMap(kindRows),
      ...ruleNotes(WIDTH, record),
      { cells: [], height: 12 },
      ...stampRows(WIDTH, record, kinds, options),
    ],
    titleRows: null,
    isSinglePage: false,
  });
}

/** The prose summary of the whole record. */
export const PROSE_SUMMARY: RecordForm & { readonly id: "prose" } = {
  id: "prose",
  sheetName: WORDS.sheetName,
  scope: "record",
  isOffered: ({ kinds }) => kinds.some(({ people }) => people.length > 0),
  plan: prose,
};
