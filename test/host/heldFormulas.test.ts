import { describe, expect, it } from "@jest/globals";
import { dataOf, sheetXml, simpleBook } from "../xlsx/support";
import { SHEET } from "./support";
import { useBench } from "./useBench";

const bench = useBench();

/** Three rows of a workbook of an old Excel: C halves B by the row that it is in, D sums C. */
const ROWS = [1, 2, 3].map((row) => {
  const half = `<c r="C${row}"><f>B1:B3/2</f><v>${row * 5}</v></c>`;
  const sum = row === 1 ? '<c r="D1"><f>SUM(C1:C3)</f><v>30</v></c>' : "";
  return `<row r="${row}"><c r="B${row}"><v>${row * 10}</v></c>${half}${sum}</row>`;
});
const book = () => simpleBook({ [SHEET]: sheetXml(ROWS.join("")) });

describe("a formula that takes one value of a range", () => {
  it("shows its text and the result of the file, and fills no other cells", async () => {
    await bench.reopen({}, book());
    const { values, formulas } = bench.workbook.read(SHEET, "C1:D4");
    expect(formulas.slice(0, 3).map(([formula]) => formula)).toEqual(Array(3).fill("=B1:B3/2"));
    expect(values).toEqual([
      [5, 30],
      [10, ""],
      [15, ""],
      ["", ""],
    ]);
  });

  it("is saved as it was, after everything was calculated again", async () => {
    await bench.reopen({}, book());
    await bench.run(async (sheet, context) => {
      sheet.getRange("F1").formulas = [["=1+1"]];
      context.application.calculate("Full");
      await context.sync();
    });
    await bench.workbook.idle();
    const saved = dataOf(await bench.workbook.save());
    const without = saved.replace(/<c r="F1".*?<\/c>/, "");
    expect(without).toBe(ROWS.join(""));
    expect(saved).toContain("1+1");
  });

  it("goes when something is written into its cell", async () => {
    await bench.reopen({}, book());
    await bench.run(async (sheet, context) => {
      sheet.getRange("C2").values = [[7]];
      await context.sync();
    });
    await bench.workbook.idle();
    const saved = dataOf(await bench.workbook.save());
    expect(bench.workbook.read(SHEET, "C2").formulas).toEqual([[7]]);
    expect(saved).toContain('<c r="C2"><v>7</v></c>');
    expect(saved).toContain('<c r="C3"><f>B1:B3/2</f><v>15</v></c>');
  });
});
