import type { Area } from "../../core/sheet/area";
import { areaOf, rangeOf, type ReadJob, type SheetJob } from "./job";

/** Excel tells formulas from other cells since then. */
const SPECIAL_CELLS = { set: "ExcelApi", version: "1.9" } as const;
const PLACE = ["rowIndex", "columnIndex", "rowCount", "columnCount"] as const;
/** So many cells of all sheets are looked at, and so many areas asked for. */
const MOST_CELLS = 60_000;
const MOST_AREAS = 1_000;
/** Cells of one answer, since formulas are long. */
const CELLS_PER_SYNC = 20_000;

interface Question {
  readonly sheet: SheetJob;
  readonly area: Area;
}

const cellsIn = ({ area }: Question) => area.rows * area.columns;

/** Where formulas stand; all of a sheet where Excel does not say, as on protected ones. */
async function formulaAreas({ context, sheets }: ReadJob): Promise<readonly Question[]> {
  const whole = () => sheets.map((sheet) => ({ sheet, area: sheet.area }));
  if (!Office.context.requirements.isSetSupported(SPECIAL_CELLS.set, SPECIAL_CELLS.version)) return whole();
  try {
    const asked = sheets.map((sheet) => {
      const special = rangeOf(sheet, sheet.area).getSpecialCellsOrNullObject("Formulas");
      special.load(PLACE.map((field) => `areas/items/${field}`).join(","));
      return { sheet, special };
    });
    await context.sync();
    return asked.flatMap(({ sheet, special }) =>
      special.isNullObject ? [] : special.areas.items.map((range) => ({ sheet, area: areaOf(range) })),
    );
  } catch {
    return whole();
  }
}

/** What is asked for, in groups that fit into one answer; the rest stays unseen. */
function inGroups(questions: readonly Question[]): readonly (readonly Question[])[] {
  const groups: Question[][] = [[]];
  let [all, here, areas] = [0, 0, 0];
  for (const question of questions) {
    const cells = cellsIn(question);
    if (all + cells > MOST_CELLS || areas >= MOST_AREAS) {
      question.sheet.unread.push(question.area);
      continue;
    }
    if (here + cells > CELLS_PER_SYNC) groups.push([]);
    here = here + cells > CELLS_PER_SYNC ? cells : here + cells;
    all += cells;
    areas += 1;
    groups.at(-1)?.push(question);
  }
  return groups.filter((group) => group.length > 0);
}

function keep({ sheet, area }: Question, formulas: readonly (readonly unknown[])[]): void {
  formulas.forEach((line, down) => {
    line.forEach((text, right) => {
      if (typeof text !== "string" || !text.startsWith("=")) return;
      sheet.formulas.push({ row: area.row + down, column: area.column + right, text });
    });
  });
}

/** Reads what is calculated. One sync where nothing is, else one more for each 20,000 cells, three at most. */
export async function readFormulas(job: ReadJob): Promise<null> {
  if (job.sheets.length === 0) return null;
  for (const group of inGroups(await formulaAreas(job))) {
    const asked = group.map((question) => ({
      question,
      range: rangeOf(question.sheet, question.area).load("formulas"),
    }));
    const application = job.context.workbook.application.load("calculationMode");
    try {
      await job.context.sync();
      const isManual = application.calculationMode === "Manual";
      for (const { question, range } of asked) {
        keep(question, range.formulas);
        if (isManual) question.sheet.isManual = true;
      }
    } catch {
      // How values come about is told besides: what Excel refuses of it stays unseen.
      for (const { sheet, area } of group) sheet.unread.push(area);
    }
  }
  return null;
}
