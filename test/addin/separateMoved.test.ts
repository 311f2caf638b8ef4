import { offers } from "../../src/report";
import { dataPlan } from "../../src/report/forms/dataSheet";
import { NO_OPTIONS, type ReportOptions } from "../../src/report/options";
import type { SheetPlan } from "../../src/report/sheetPlan";
import { fullRecord, PEOPLE } from "../../src/report/testing/fullRecord";
import { unitFile } from "../../src/workbook/files/unitFile";
import { excelRoom } from "../../src/workbook/room";
import { openWorkbook } from "../../workbench/node";
import { sheetIn } from "./sheetIn";
import { useOneDesk } from "./useDesk";

const OPTIONS: ReportOptions = {
  ...NO_OPTIONS,
  stamp: { id: "TN-1", writtenAt: "2023-12-05 10:00", version: "1", fingerprints: [] },
};
const RECORD = fullRecord();
const FORMS = offers(RECORD).filter(
  ({ form, kind }) => form === "minutes" || (form === "result" && kind === 0),
);
const PLANS: readonly SheetPlan[] = [...FORMS.map(({ plan }) => plan(OPTIONS)), dataPlan(RECORD, OPTIONS)];
const WIDTH = "Z";
/** Above these rows of Phụ lục 4, the minutes, the flat sheet. */
const INSERTED = [12, 9, 3];

const desk = useOneDesk();
let names: readonly string[] = [];

beforeAll(async () => {
  const written = await excelRoom.write(PLANS);
  names = written.ok ? written.value.map(({ name }) => name) : [];
});

/** What a row inserted above a row does to cells and formulas; the row counts from 1. */
async function insertRow(sheet: string, row: number, count: number): Promise<void> {
  const { formulas } = desk.workbook.read(sheet, `A1:${WIDTH}${String(count)}`);
  const moved = formulas.toSpliced(row - 1, 0, Array<string>(formulas[0]?.length ?? 0).fill(""));
  const shifted = moved.map((line) =>
    line.map((held) =>
      typeof held === "string" && held.startsWith("=")
        ? held.replace(/(\$?[A-Z]+\$?)(\d+)(?!\d*[*(])/g, (_, column: string, at: string) =>
            Number(at) >= row ? `${column}${String(Number(at) + 1)}` : `${column}${at}`,
          )
        : held,
    ),
  );
  await desk.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(`A1:${WIDTH}${String(count + 1)}`);
    range.unmerge();
    range.formulas = desk.addin.window.eval(`(${JSON.stringify(shifted)})`) as unknown[][];
    await context.sync();
  });
  await desk.workbook.idle();
}

it("takes everything along, where the clerk inserted rows after writing", async () => {
  const heights = PLANS.map(({ page }) => page.printArea.rows);
  for (const [at, name] of names.entries()) await insertRow(name, INSERTED[at] ?? 1, heights[at] ?? 0);
  const area = (at: number) => `A1:${WIDTH}${String((heights[at] ?? 0) + 1)}`;
  const now = names.map((name, at) => desk.workbook.read(name, area(at)).values);
  expect(await excelRoom.separate(names, PLANS)).toEqual({ ok: true, value: null });
  const file = desk.workbook.opened.at(-1) ?? new Uint8Array();
  const book = await openWorkbook(file);
  expect(names.map((name, at) => book.read(name, area(at)).values)).toEqual(now);
  book.dispose();
  const { pageSetup } = await sheetIn(file);
  expect(pageSetup?.printArea).toBe(`$A$1:$J$${String((heights[0] ?? 0) + 1)}`);
  const { result: unit, findings } = await unitFile(file, "a.xlsx", "96-QD/TW");
  // A form that was moved by hand may no longer be known for the kind that the data sheet names.
  expect(findings.filter(({ severity }) => severity !== "N")).toEqual([]);
  const counts = unit?.kinds[0]?.people.map(({ high, confidence, low }) => [high, confidence, low]);
  expect(counts).toEqual(PEOPLE.map(({ high, confidence, low }) => [high, confidence, low]));
});
