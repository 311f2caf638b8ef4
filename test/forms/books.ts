import { writeXlsx } from "hucre/xlsx";
import { offers } from "../../src/report";
import type { FormId } from "../../src/report/formId";
import { HEADER_STYLES, NO_OPTIONS, type ReportOptions } from "../../src/report/options";
import type { PlanCell, SheetPlan } from "../../src/report/sheetPlan";
import { wordFile } from "../../src/report/word";
import { bookOf } from "../../src/workbook/separate/bookOf";
import { withFirstPages } from "../../src/workbook/separate/firstPages";
import type { CellsRead } from "../../src/workbook/separate/contents";
import { RECORDS } from "./records";
import { TERMS } from "./termsBooks";

const STAMP: NonNullable<ReportOptions["stamp"]> = {
  id: "TN-20230805103000-7F3A",
  writtenAt: "2023-08-05 10:30",
  version: "0.4.0",
  fingerprints: [
    { sheet: "Phiếu", marks: "C5:O50", fingerprint: "2-7F3A-91C2-0000-0000-0000-0000" },
    { sheet: "Phiếu 2", marks: "C5:O50", fingerprint: "2-0000-0000-0000-0000-0000-0000" },
  ],
};

const held = ({ content }: PlanCell) => {
  if (content.kind === "text") return content.text;
  return content.kind === "number" ? content.value : content.expected;
};

/** What Excel would say of the cells of a plan once it is written. */
function readOf(plan: SheetPlan): CellsRead {
  const { rows, columns } = plan.page.printArea;
  const grid = (wanted: (cell: PlanCell) => unknown, none: unknown) => {
    const lines = Array.from({ length: rows }, () => Array<unknown>(columns).fill(none));
    for (const cell of plan.cells) {
      const line = lines[cell.row];
      if (line) line[cell.column] = wanted(cell);
    }
    return lines;
  };
  const formula = (cell: PlanCell) => (cell.content.kind === "formula" ? cell.content.formula : held(cell));
  return {
    values: grid(held, ""),
    formulas: grid(formula, ""),
    numberFormats: grid(({ style }) => style.numberFormat ?? "General", "General"),
    types: grid((cell) => (typeof held(cell) === "number" ? "Double" : "String"), "Empty"),
  };
}

/** A file of one form: what it is called, and its bytes as a workbook and as a Word document. */
export interface FormFile {
  readonly name: string;
  readonly form: FormId | "terms";
  readonly plan: SheetPlan;
  readonly workbook: () => Promise<Uint8Array>;
  readonly document: () => Promise<Uint8Array>;
}

const workbookOf = async (plan: SheetPlan) =>
  withFirstPages(await writeXlsx(bookOf([{ name: plan.name.slice(0, 31), plan, read: readOf(plan) }])));

function fileOf(which: string, at: number, form: FormFile["form"], plan: SheetPlan): FormFile {
  const number = String(at + 1).padStart(2, "0");
  return {
    name: `${which}-${number}-${form}`,
    form,
    plan,
    workbook: () => workbookOf(plan),
    document: () => wordFile([plan]),
  };
}

/** Every form of every record, and the comparison with the vote before: a record also stands under other heads. */
export function formFiles(more: Partial<ReportOptions> = {}): readonly FormFile[] {
  return Object.entries(RECORDS).flatMap(([which, recordOf]) => {
    const record = recordOf();
    const files = offers(record).map(({ form, kind, plan }, at) => {
      const header = HEADER_STYLES[which === "empty" ? 0 : kind === 1 ? 2 : 1] ?? "none";
      return fileOf(which, at, form, plan({ ...NO_OPTIONS, header, stamp: STAMP, ...more }));
    });
    const terms = TERMS[which];
    return terms ? [...files, fileOf(which, files.length, "terms", terms())] : files;
  });
}
