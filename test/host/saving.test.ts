import { describe, expect, it } from "@jest/globals";
import { emptyFile, openWorkbook } from "../../workbench/node";
import { first, SHEET } from "./support";
import { useBench } from "./useBench";

const bench = useBench();

describe("application, names and tables", () => {
  it("calculates only on demand in manual mode", async () => {
    const read = await bench.run(async (sheet, context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      application.load("calculationMode");
      sheet.getRange("A1:A2").formulas = [[1], ["=A1+1"]];
      const cell = sheet.getRange("A2");
      cell.load("values");
      await context.sync();
      const before = [application.calculationMode, first(cell)];
      application.calculate("Full");
      cell.load("values");
      await context.sync();
      const after = first(cell);
      application.calculationMode = "Automatic";
      sheet.getRange("A1").values = [[5]];
      cell.load("values");
      await context.sync();
      return [...before, after, first(cell)];
    });
    expect(read).toEqual(["Manual", "", 2, 6]);
  });

  it("finds no name and no table in a new workbook", async () => {
    const read = await bench.run(async (sheet, context) => {
      const objects = [
        context.workbook.names.getItemOrNullObject("TN_KetQua"),
        sheet.names.getItemOrNullObject("TN_KetQua"),
        context.workbook.tables.getItemOrNullObject("TN_KetQua"),
      ];
      await context.sync();
      return objects.map((object) => object.isNullObject);
    });
    expect(read).toEqual([true, true, true]);
  });
});

describe("saving", () => {
  it("gives back cells, settings, XML and very hidden sheets from the file", async () => {
    await bench.run(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["TNC", 5]];
      sheet.getRange("C1").formulas = [["=B1*2"]];
      sheet.getRange("D1").formulas = [["=TINNHIEM.TABLE(A1:B1)"]];
      context.workbook.settings.add("tn", 1);
      context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
      context.workbook.worksheets.add("Kho").visibility = "VeryHidden";
      await context.sync();
    });
    const again = await openWorkbook(await bench.workbook.save());
    const state = again.state();
    expect(again.read(SHEET, "A1:D1").values).toEqual([["TNC", 5, 10, 2]]);
    expect(again.read(SHEET, "C1:D1").formulas).toEqual([["=B1*2", "=TINNHIEM.TABLE(A1:B1)"]]);
    expect(state.settings).toEqual({ tn: 1 });
    expect(state.customXml.map((part) => part.xml)).toEqual(['<a xmlns="urn:a"/>']);
    expect(state.veryHidden).toHaveLength(1);
    again.dispose();
  });

  it("shows the arrays of a file as they were, without calculating", async () => {
    const file = emptyFile(SHEET);
    const sheet = file.snapshot.sheets["new-0"];
    if (sheet) sheet.cellData = { 0: { 0: { f: "=UNKNOWN.FUNCTION(1)", v: 1 } } };
    const spills = {
      "new-0": [
        {
          row: 0,
          column: 0,
          values: [
            [1, "hai"],
            [true, null],
          ],
        },
      ],
    };
    const workbook = await openWorkbook({ ...file, spills });
    await workbook.idle();
    expect(workbook.read(SHEET, "A1:B2").values).toEqual([
      [1, "hai"],
      [true, ""],
    ]);
    expect(workbook.state().spills).toEqual(spills);
    workbook.dispose();
  });
});
