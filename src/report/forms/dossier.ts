import type { CountRecord } from "../../core/record/record";
import { papersOf } from "../../core/regulation/papersOf";
import type { RecordForm } from "../form";
import { formSheet } from "../layout/formSheet";
import { CENTERED, PROSE, rowAcross } from "../layout/parts";
import { sizesOf } from "../layout/sizes";
import { fullPlan } from "../layout/texts.words";
import type { ReportOptions } from "../options";
import type { FormRow } from "../layout/sheetBuilder";
import type { PlanStyle, SheetPlan } from "../sheetPlan";
import { enclosedWith, WORDS } from "./dossier.words";

/** The width of a page, in points. */
const COLUMNS = [444];
/** Of the line that names the plan, which goes on one line so, in points. */
const ENCLOSED = 13;

const line = (value: string, style: PlanStyle): FormRow => rowAcross(1, value, style);

/**
 * The list of papers that everybody who is voted on hands in: Phụ lục 1 of Kế hoạch 171-KH/TU.
 *
 * @returns a plan of one sheet, A4 upright, on one page
 */
export function dossier(
  { regulation, implementing }: Pick<CountRecord, "regulation" | "implementing">,
  options: Pick<ReportOptions, "header">,
): SheetPlan {
  const { title, subject, body: size } = sizesOf(options);
  const rows: readonly FormRow[] = [
    line(WORDS.annex, { ...CENTERED, bold: true, size: title }),
    line(WORDS.title, { ...CENTERED, bold: true, size: subject }),
    line(enclosedWith(fullPlan(regulation, implementing)), { ...CENTERED, italic: true, size: ENCLOSED }),
    line(WORDS.rule, CENTERED),
    { cells: [] },
    ...[WORDS.opening, ...WORDS.papers].map((value) => line(value, PROSE)),
  ];
  return formSheet({
    name: WORDS.sheetName,
    columns: COLUMNS,
    size,
    rows,
  });
}

/** Phụ lục 1, the same for everybody, where a text at hand has such a list. */
export const DOSSIER: RecordForm & { readonly id: "dossier" } = {
  id: "dossier",
  sheetName: WORDS.sheetName,
  scope: "record",
  isOffered: ({ regulation }) => papersOf(regulation).hasDossier === true,
  plan: dossier,
};
