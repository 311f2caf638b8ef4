import { describe, expect, it } from "@jest/globals";
import { failure, first, SHEET } from "./support";
import { useBench } from "./useBench";

const bench = useBench();

describe("ranges", () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["getCell", (sheet) => sheet.getRange("B2:D5").getCell(1, 2), "D3"],
    ["getRow", (sheet) => sheet.getRange("B2:D5").getRow(1), "B3:D3"],
    ["getColumn", (sheet) => sheet.getRange("B2:D5").getColumn(2), "D2:D5"],
    ["getOffsetRange", (sheet) => sheet.getRange("B2:D5").getOffsetRange(1, -1), "A3:C6"],
    ["getResizedRange", (sheet) => sheet.getRange("B2:D5").getResizedRange(1, -2), "B2:B6"],
    ["getAbsoluteResizedRange", (sheet) => sheet.getRange("B2:D5").getAbsoluteResizedRange(1, 2), "B2:C2"],
    ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D9"), "B2:D9"],
    ["getEntireColumn", (sheet) => sheet.getRange("B2:C3").getEntireColumn(), "B:C"],
    ["getEntireRow", (sheet) => sheet.getRange("B2:C3").getEntireRow(), "2:3"],
    ["getLastCell", (sheet) => sheet.getRange("B2:C3").getLastCell(), "C3"],
    ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "C2:F4"],
    ["getCell of a sheet", (sheet) => sheet.getCell(4, 0), "A5"],
    ["a whole column", (sheet) => sheet.getRange("C:D"), "C:D"],
    ["dollar signs and corners turned round", (sheet) => sheet.getRange("$D$5:$B$2"), "B2:D5"],
    [
      "getIntersectionOrNullObject",
      (sheet) => sheet.getRange("A1:C3").getIntersectionOrNullObject("B2:E9"),
      "B2:C3",
    ],
  ])("%s", async (_name, make, address) => {
    const found = await bench.run(async (sheet, context) => {
      const range = make(sheet);
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(`${SHEET}!${address}`);
  });

  it("refuses cells no sheet has", async () => {
    const call = bench.run(async (sheet, context) => {
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    expect(await failure(call)).toMatch(/^InvalidArgument:/);
  });

  it("knows the used range with and without formats, and of a part", async () => {
    const found = await bench.run(async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, ""],
      ];
      sheet.getRange("E9").format.fill.color = "#FFFF00";
      const used = [
        sheet.getUsedRange(true),
        sheet.getUsedRange(),
        sheet.getRange("C:C").getUsedRangeOrNullObject(true),
        sheet.getRange("F:F").getUsedRangeOrNullObject(true),
      ];
      for (const range of used) range.load("address");
      await context.sync();
      return [empty.isNullObject, ...used.map((range) => (range.isNullObject ? null : range.address))];
    });
    expect(found).toEqual([true, `${SHEET}!B2:C3`, `${SHEET}!B2:E9`, `${SHEET}!C2`, null]);
  });

  it("selects a range and tells what is selected", async () => {
    const selected = await bench.run(async (_sheet, context) => {
      const other = context.workbook.worksheets.add("Khác");
      other.getRange("B3:C4").select();
      const range = context.workbook.getSelectedRange();
      range.load("address");
      range.worksheet.load("name");
      await context.sync();
      return [range.address, range.worksheet.name];
    });
    expect(selected).toEqual(["'Khác'!B3:C4".replaceAll("'", ""), "Khác"]);
    bench.workbook.select(SHEET, "A2");
    const again = await bench.run(async (_sheet, context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(again).toBe(`${SHEET}!A2`);
  });

  it("keeps a range over several syncs, quoting the sheet's name where it must", async () => {
    const addresses = await bench.run(async (_sheet, context) => {
      const sheet = context.workbook.worksheets.add("Phụ lục 4's");
      const range = sheet.getRange("A1");
      range.load("address");
      await context.sync();
      const before = range.address;
      range.values = [["còn"]];
      await context.sync();
      range.load("address,values");
      await context.sync();
      return [before, range.address, first(range)];
    });
    expect(addresses).toEqual(["'Phụ lục 4''s'!A1", "'Phụ lục 4''s'!A1", "còn"]);
  });
});
