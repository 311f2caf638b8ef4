import type { CountRecord } from "../../core/record/record";
import { papersOf } from "../../core/regulation/papersOf";
import type { RecordForm } from "../form";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { cell, CENTERED, PROSE, PROSE_COLUMNS, PROSE_SPLIT, proseRow, rowAcross } from "../layout/parts";
import { kept, text, type FormRow } from "../layout/sheetBuilder";
import { sizesOf } from "../layout/sizes";
import type { ReportOptions } from "../options";
import type { PlanStyle, SheetPlan } from "../sheetPlan";
import { addressed, atConference, notesFor, opening, WORDS } from "./selfReport.words";

const WIDTH = PROSE_COLUMNS.length;

const across = (value: string, style: PlanStyle): FormRow => rowAcross(WIDTH, value, style);

/** The head with the place of the unit; the person who reports dates it. */
function head(record: CountRecord, options: ReportOptions): readonly FormRow[] {
  const undated = { ...record, conference: { ...record.conference, date: "" } };
  const plain = { ...options, isDraft: false, isSecret: false };
  return headRows(undated, { columns: PROSE_COLUMNS }, plain);
}

function signature(kinds: CountRecord["kinds"]): readonly FormRow[] {
  const sign = (value: string, style: PlanStyle): FormRow => ({
    cells: [cell(PROSE_SPLIT, 1, text(value), { ...CENTERED, ...style })],
  });
  return kept([
    { cells: [] },
    sign(WORDS.signature, { bold: true }),
    sign(WORDS.signatureHint, { italic: true }),
    { cells: [], height: 70 },
    ...notesFor(kinds).map((note) => across(note, { italic: true, size: 12, wrap: true })),
  ]);
}

/**
 * The report that somebody who is voted on writes: Phụ lục 2 of Kế hoạch 171-KH/TU, with name, post and date left
 * for that person.
 *
 * @returns a plan of one sheet, A4 upright
 */
export function selfReport(record: CountRecord, options: ReportOptions): SheetPlan {
  const { title, subject, body: size } = sizesOf(options);
  const bold = { ...CENTERED, bold: true };
  const { selfReport: parts = [] } = papersOf(record.regulation);
  const rows: readonly FormRow[] = [
    ...head(record, options),
    across(WORDS.title, { ...bold, size: title }),
    across(WORDS.subtitle, { ...bold, size: title }),
    across(atConference(record), { ...bold, size: subject }),
    across(WORDS.rule, CENTERED),
    proseRow(WIDTH, addressed(record.kinds), { align: "Center" }),
    { cells: [], height: 8 },
    ...WORDS.person.map((line) => across(line, PROSE)),
    across(opening(record), PROSE),
    ...parts.flatMap((part) => [
      ...kept([across(part.head, { ...PROSE, bold: true })]),
      ...part.points.map((point) => across(point, PROSE)),
    ]),
    ...signature(record.kinds),
  ];
  return formSheet({
    name: WORDS.sheetName,
    columns: PROSE_COLUMNS,
    size,
    rows,
    isSinglePage: false,
  });
}

/** Phụ lục 2, a template for everybody, where a text at hand says what is reported. */
export const SELF_REPORT: RecordForm & { readonly id: "selfReport" } = {
  id: "selfReport",
  sheetName: WORDS.sheetName,
  scope: "record",
  isOffered: ({ regulation }) => papersOf(regulation).selfReport !== undefined,
  plan: selfReport,
};
