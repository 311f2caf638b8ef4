import type { TermPerson } from "../../src/core/rollup/terms";
import { termsSheet } from "../../src/report/forms/terms";
import { HOSTILE_NAMES } from "../../src/report/testing/planText";
import { excelRoom } from "../../src/workbook/room";
import { openWorkbook } from "../../workbench/node";
import { itWithLibreOffice, recalculated, withoutResults } from "./sheetIn";
import { useOneDesk } from "./useDesk";

const voted = (name: string, high: number, confidence: number, low: number, base: number): TermPerson => ({
  name,
  office: name,
  high,
  confidence,
  low,
  base,
});

const PLAN = termsSheet({
  earlier: "2018",
  now: "2023",
  pairs: HOSTILE_NAMES.map((name, at) => ({
    now: voted(name, 20 + at, 10, at, 48),
    earlier: voted(name, 32 - at, 3 * at, 1, 66),
  })),
  onlyNow: [],
  onlyEarlier: [],
});
const AREA = "A1:R60";
const FORMULAS = PLAN.cells.filter(({ content }) => content.kind === "formula");

const desk = useOneDesk();

beforeAll(async () => {
  expect(await excelRoom.write([PLAN])).toMatchObject({ ok: true });
});

itWithLibreOffice("gives the same in LibreOffice, calculated anew", async () => {
  const sheets = await recalculated(withoutResults(await desk.workbook.save()));
  const rows = sheets.find(({ name }) => name === PLAN.name)?.rows ?? [];
  const found = FORMULAS.flatMap(({ row, column, content }) => {
    const actual = rows[row]?.[column];
    return content.kind === "formula" && content.expected === actual ? [] : [[row, column, actual]];
  });
  expect(found).toEqual([]);
});

it("keeps its formulas where it is separated, and shows nothing where there is no base", async () => {
  expect(await excelRoom.separate([PLAN.name], [PLAN])).toMatchObject({ ok: true });
  const book = await openWorkbook(desk.workbook.opened.at(-1) ?? new Uint8Array());
  expect(book.read(PLAN.name, AREA).formulas).toEqual(desk.workbook.read(PLAN.name, AREA).formulas);
  book.dispose();
  for (const base of [0, "", "…"]) {
    await desk.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(PLAN.name).getRange("B9");
      range.values = desk.addin.window.eval(`(${JSON.stringify([[base]])})`) as unknown[][];
      await context.sync();
    });
    await desk.workbook.idle();
    const [line = []] = desk.workbook.read(PLAN.name, "E9:H9").values;
    expect([base, line[0], line[3]]).toEqual([base, "", ""]);
  }
});
