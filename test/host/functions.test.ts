import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { type Bench, calculate, openBench, SHEET, valueAt } from "./support";

describe.each(["direct", "runtime"] as const)("custom functions, %s", (functions) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench({ functions });
  });
  afterEach(() => bench.close());

  const values = (address: string): unknown => bench.workbook.read(SHEET, address).values;
  const messageAt = (row: number, column: number): string | undefined =>
    bench.workbook.functions?.bridge.message({ sheetId: "new-0", row, column });

  it("calls, spills, and calls again when an argument changes", async () => {
    await calculate(bench, { A1: "TNC", B1: 5, D1: "=TINNHIEM.TABLE(A1:B2)", G1: "=SUM(D1:D2)" });
    expect(values("D1:F2")).toEqual([
      [2, "string", "number"],
      [2, "number", "number"],
    ]);
    expect(valueAt(bench, "G1")).toBe(4);
    await calculate(bench, { A2: "TN" });
    expect(values("D2:F2")).toEqual([[2, "string", "number"]]);
  });

  it("calls one function inside another, and twice in one formula", async () => {
    await calculate(bench, {
      A1: 3,
      B1: "=TINNHIEM.ADD(2,TINNHIEM.ADD(A1,4))",
      B2: "=TINNHIEM.ADD(A1,1)*TINNHIEM.ADD(A1,2)+tinnhiem.add(A1,3)",
      B3: "=INDEX(TINNHIEM.TABLE(A1:A2),1,1)+TINNHIEM.TOTAL(B1:B2)",
    });
    expect(values("B1:B3")).toEqual([[9], [26], [36]]);
    await calculate(bench, { A1: 4 });
    expect(values("B1:B3")).toEqual([[10], [37], [48]]);
  });

  it("passes values, blanks, booleans, text that looks like a number and errors as Excel does", async () => {
    await calculate(bench, {
      A1: "TNC",
      B1: "'12",
      C1: 7,
      A2: true,
      B2: "=NA()",
      E1: "=TINNHIEM.KINDS(A1:C2)",
    });
    expect(values("E1:G2")).toEqual([
      ['"TNC"', '"12"', "7"],
      ["true", "error #N/A", "0"],
    ]);
  });

  it("gives null for what was left out, and a range to every repeated parameter", async () => {
    await calculate(bench, {
      A1: "=TINNHIEM.OPTIONAL(1)",
      A2: '=TINNHIEM.OPTIONAL(1,"")',
      A3: "=TINNHIEM.EACH(B1:C2,B5,7)",
      A4: '=TINNHIEM.NUMBER("21")',
      A5: '=TINNHIEM.NUMBER("x")',
      A6: "=TINNHIEM.ADD(1)",
      A7: "=TINNHIEM.ADD(1,2,3)",
      A8: "=TINNHIEM.WHERE()",
    });
    expect(values("A1:A8")).toEqual([
      ["1 null"],
      ['1 ""'],
      [3],
      [42],
      ["#VALUE!"],
      ["#VALUE!"],
      ["#VALUE!"],
      [`${SHEET}!A8`],
    ]);
  });

  it("shows errors that were thrown, with their sentence, and errors inside arrays", async () => {
    await calculate(bench, {
      A1: "=TINNHIEM.REFUSE(5)",
      A2: "=TINNHIEM.MISSING()",
      A3: "=TINNHIEM.CRASH()",
      A4: "=TINNHIEM.MIXED()",
      A7: "=TINNHIEM.RAGGED()",
      A9: "=TINNHIEM.NOBODY(1)",
    });
    expect(values("A1:B5")).toEqual([
      ["#VALUE!", ""],
      ["#N/A", ""],
      ["#VALUE!", ""],
      [1, "#DIV/0!"],
      ["a", 0],
    ]);
    expect([valueAt(bench, "A7"), valueAt(bench, "A9")]).toEqual(["#VALUE!", "#NAME?"]);
    expect([messageAt(0, 0), messageAt(1, 0), messageAt(2, 0), messageAt(3, 0)]).toEqual([
      "Không nhận 5",
      "Không có",
      undefined,
      undefined,
    ]);
    await calculate(bench, { A1: "=TINNHIEM.ADD(1,1)" });
    expect(messageAt(0, 0)).toBeUndefined();
  });

  it("does not spill over a cell that holds something", async () => {
    await calculate(bench, { B1: "có chữ", A1: "=TINNHIEM.TABLE(D1:E2)" });
    expect(valueAt(bench, "A1")).toBe("#SPILL!");
    await calculate(bench, { B1: "" });
    expect(valueAt(bench, "A1")).toBe(2);
  });

  it("never shows a late answer to old arguments, and says #BUSY! meanwhile", async () => {
    await bench.run(async (sheet, context) => {
      sheet.getRange("A1").values = [[10]];
      sheet.getRange("E1").formulas = [["=TINNHIEM.SLOW(A1:A20)"]];
      const cell = sheet.getRange("E1");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["#BUSY!"]]);
      sheet.getRange("A1").values = [[100]];
      sheet.getRange("F1").formulas = [["=A1+1"]];
      const beside = sheet.getRange("F1");
      beside.load("values");
      await context.sync();
      expect(beside.values).toEqual([[101]]);
    });
    await bench.workbook.idle();
    expect(valueAt(bench, "E1")).toBe(100);
  });

  it("calls again after the page of the add-in was reloaded", async () => {
    await calculate(bench, { A1: 1, B1: "=TINNHIEM.ADD(A1,1)" });
    const calls = (): number => Number(bench.addin.window.eval("calls.length"));
    const before = calls();
    bench.workbook.functions?.bridge.restart([]);
    await bench.workbook.idle();
    expect([calls(), valueAt(bench, "B1")]).toEqual([before + 1, 2]);
  });

  it("calls sixty functions of one edit", async () => {
    const formulas = Array.from({ length: 60 }, (_, row) => [`=TINNHIEM.ADD(A1,${row})`]);
    await bench.run(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B1:B60").formulas = formulas;
      await context.sync();
    });
    await bench.workbook.idle();
    expect(values("B1:B60")).toEqual(formulas.map((_, row) => [row + 1]));
  });
});

describe("blank cells as arguments", () => {
  it.each([
    [0, "0"],
    [null, "null"],
    ["", '""'],
  ] as const)("become %j when the platform does so", async (emptyAs, shown) => {
    const bench = await openBench({ emptyAs });
    await calculate(bench, {
      A1: "=TINNHIEM.KINDS(D1:E1)",
      A3: "=TINNHIEM.OPTIONAL(G1)",
      A4: "=TINNHIEM.NUMBER(G1)",
    });
    expect(bench.workbook.read(SHEET, "A1:B1").values).toEqual([[shown, shown]]);
    expect([valueAt(bench, "A3"), valueAt(bench, "A4")]).toEqual([`${shown} null`, 0]);
    bench.close();
  });
});
