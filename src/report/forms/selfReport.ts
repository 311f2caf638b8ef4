import type { CountRecord } from "../../core/record/record";
import type { RecordForm } from "../form";
import { formSheet } from "../layout/formSheet";
import { headRows } from "../layout/head";
import { cell, CENTERED, PROSE, proseRow, rowAcross } from "../layout/parts";
import { text, type FormRow } from "../layout/sheetBuilder";
import type { ReportOptions } from "../options";
import type { PlanStyle, SheetPlan } from "../sheetPlan";
import { addressed, atConference, opening, WORDS } from "./selfReport.words";

/** The halves of the head and of the signature, in points. */
const COLUMNS = [186, 266];
const WIDTH = COLUMNS.length;

const across = (value: string, style: PlanStyle): FormRow => rowAcross(WIDTH, value, style);

/** The head with the place of the unit; the person who reports dates it. */
function head(record: CountRecord, options: ReportOptions): readonly FormRow[] {
  const undated = { ...record, conference: { ...record.conference, date: "" } };
  const plain = { ...options, isDraft: false, isSecret: false };
  return headRows(undated, { width: WIDTH, split: 1 }, plain, false, false);
}

function signature(): readonly FormRow[] {
  const sign = (value: string, style: PlanStyle): FormRow => ({
    cells: [cell(1, 1, text(value), { ...CENTERED, ...style })],
  });
  return [
    { cells: [] },
    sign(WORDS.signature, { bold: true }),
    sign(WORDS.signatureHint, { italic: true }),
    { cells: [], height: 70 },
    ...WORDS.notes.map((note) => across(note, { italic: true, size: 12, wrap: true })),
  ];
}

/**
 * The report that somebody who is voted on writes: Phụ lục 2 of Kế hoạch 171-KH/TU, with name, post and date left
 * for that person.
 *
 * @returns a plan of one sheet, A4 upright
 */
export function selfReport(record: CountRecord, options: ReportOptions): SheetPlan {
  const rows: readonly FormRow[] = [
    ...head(record, options),
    across(WORDS.title, { ...CENTERED, bold: true, size: 14 }),
    across(WORDS.subtitle, { ...CENTERED, bold: true, size: 14 }),
    across(atConference(record.conference.name), { ...CENTERED, bold: true }),
    across(WORDS.rule, CENTERED),
    proseRow(WIDTH, addressed(record.kinds), { align: "Center" }),
    { cells: [], height: 8 },
    ...WORDS.person.map((line) => across(line, PROSE)),
    across(opening(record), PROSE),
    ...WORDS.parts.flatMap((part) => [
      across(part.head, { ...PROSE, bold: true }),
      ...part.points.map((point) => across(point, PROSE)),
    ]),
    ...signature(),
  ];
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    rows,
    titleRows: null,
    isSinglePage: false,
  });
}

/** Phụ lục 2, a template for everybody. */
export const SELF_REPORT: RecordForm & { readonly id: "selfReport" } = {
  id: "selfReport",
  sheetName: WORDS.sheetName,
  scope: "record",
  isOffered: () => true,
  plan: selfReport,
};
