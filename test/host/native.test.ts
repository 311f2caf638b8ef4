import { describe, expect, it } from "@jest/globals";
import { openWorkbook } from "../../workbench/node";
import { UNKNOWN, useNewSheet } from "./newSheet";

const { bench, onNew, failsOnNew, decor } = useNewSheet();

describe("conditional formats", () => {
  const add = (sheet: Excel.Worksheet, address: string, formula: string) => {
    const { custom } = sheet.getRange(address).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    return custom;
  };

  it("are kept with their colours, the newest before the others", async () => {
    await onNew(async (sheet, context) => {
      add(sheet, "B2:B3", "=B2>35").format.fill.color = "#ffc7ce";
      add(sheet, "C2:C3", "=$C2>10").format.font.color = "#9C0006";
      await context.sync();
    });
    expect(decor()?.rules).toEqual([
      { area: "C2:C3", formula: "=$C2>10", fill: null, color: "#9C0006" },
      { area: "B2:B3", formula: "=B2>35", fill: "#FFC7CE", color: null },
    ]);
  });

  it("are found by the cells they meet, and taken away", async () => {
    const seen = await onNew(async (sheet, context) => {
      add(sheet, "B2:B3", "=B2>35");
      add(sheet, "C2:C3", "=C2>10");
      const own = sheet.getRange("B3:B9").conditionalFormats.load("items/type,items/priority");
      const count = sheet.getRange("E1").conditionalFormats.getCount();
      await context.sync();
      const found = own.items.map(({ type, priority }) => [type, priority]);
      own.clearAll();
      await context.sync();
      return { found, none: count.value };
    });
    expect(seen).toEqual({ found: [["Custom", 1]], none: 0 });
    expect(decor()?.rules.map(({ area }) => area)).toEqual(["C2:C3"]);
  });

  it("of a kind that files do not keep, of a formula that is none, of a sheet of the file: refused", async () => {
    expect(await failsOnNew((sheet) => sheet.getRange("A1").conditionalFormats.add("TopBottom"))).toMatch(
      UNKNOWN,
    );
    expect(await failsOnNew((sheet) => add(sheet, "A1", "B2>35"))).toMatch(/^InvalidArgument/);
    const file = await openWorkbook(await bench.workbook.save());
    expect(file.state().decor).toEqual({});
    file.dispose();
  });
});

describe("page breaks", () => {
  it("stand before the rows they were given, each once", async () => {
    const rows = await onNew(async (sheet, context) => {
      sheet.horizontalPageBreaks.add("A9");
      sheet.horizontalPageBreaks.add(sheet.getRange("C3:D4"));
      sheet.horizontalPageBreaks.add("A9");
      const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      return breaks.items.map(({ rowIndex }) => rowIndex);
    });
    expect(rows).toEqual([2, 8]);
    expect(decor()?.breaks).toEqual([2, 8]);
  });

  it("do not stand above the first row", async () => {
    expect(await failsOnNew((sheet) => sheet.horizontalPageBreaks.add("A1"))).toMatch(/^InvalidArgument/);
  });
});

describe("a sheet that is deleted", () => {
  it("takes along what it showed", async () => {
    await onNew(async (sheet, context) => {
      sheet.tables.add("A1:C3", true);
      sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.horizontalPageBreaks.add("A3");
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    const { decor: left, tables } = bench.workbook.state();
    expect([left, tables]).toEqual([{}, []]);
  });
});

describe("a sheet that came from a file", () => {
  it("keeps what it shows to itself, loudly", async () => {
    const file = await bench.workbook.save();
    await bench.reopen({}, file);
    const acts: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => sheet.charts.getCount(),
      (sheet) => sheet.horizontalPageBreaks.add("A3"),
      (sheet) => sheet.tables.add("A1:C3", true),
      (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
    ];
    for (const act of acts) expect(await failsOnNew(act)).toMatch(UNKNOWN);
  });
});
