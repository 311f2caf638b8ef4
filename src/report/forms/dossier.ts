import type { CountRecord } from "../../core/record/record";
import type { RecordForm } from "../form";
import { formSheet } from "../layout/formSheet";
import { CENTERED, PROSE, rowAcross } from "../layout/parts";
import type { FormRow } from "../layout/sheetBuilder";
import type { PlanStyle, SheetPlan } from "../sheetPlan";
import { enclosedWith, WORDS } from "./dossier.words";

/** The width of a page, in points. */
const COLUMNS = [452];

const line = (value: string, style: PlanStyle): FormRow => rowAcross(1, value, style);

/**
 * The list of papers that everybody who is voted on hands in: Phụ lục 1 of Kế hoạch 171-KH/TU.
 *
 * @returns a plan of one sheet, A4 upright, on one page
 */
export function dossier({ implementing }: Pick<CountRecord, "implementing">): SheetPlan {
  const rows: readonly FormRow[] = [
    line(WORDS.annex, { ...CENTERED, bold: true, size: 14 }),
    line(WORDS.title, { ...CENTERED, bold: true }),
    line(enclosedWith(implementing), { ...CENTERED, italic: true }),
    line(WORDS.rule, CENTERED),
    { cells: [] },
    ...[WORDS.opening, ...WORDS.papers].map((value) => line(value, PROSE)),
  ];
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    rows,
    titleRows: null,
    isSinglePage: true,
  });
}

/** Phụ lục 1, the same for everybody. */
export const DOSSIER: RecordForm & { readonly id: "dossier" } = {
  id: "dossier",
  sheetName: WORDS.sheetName,
  scope: "record",
  isOffered: () => true,
  plan: dossier,
};
