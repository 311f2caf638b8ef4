import { describe, expect, it } from "@jest/globals";
import { failure } from "./support";
import { useBench } from "./useBench";

const bench = useBench();

describe("formats", () => {
  it("sets and reads font, fill and alignment", async () => {
    const read = await bench.run(async (sheet, context) => {
      const { format } = sheet.getRange("B2:C3");
      Object.assign(format.font, {
        name: "Times New Roman",
        size: 13,
        bold: true,
        italic: true,
        color: "#c00000",
      });
      format.font.underline = "Single";
      format.fill.color = "#ddebf7";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      format.font.load();
      format.fill.load("color");
      await context.sync();
      return { ...format.toJSON(), font: format.font.toJSON(), fill: format.fill.color };
    });
    expect(read).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      wrapText: true,
      indentLevel: 0,
      fill: "#DDEBF7",
      font: {
        name: "Times New Roman",
        size: 13,
        bold: true,
        italic: true,
        underline: "Single",
        color: "#C00000",
      },
    });
  });

  it("answers null where the cells differ, and Excel's defaults where nothing is set", async () => {
    const read = await bench.run(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const both = sheet.getRange("A1:B1").format;
      const plain = sheet.getRange("Z9").format;
      both.font.load("bold,italic");
      plain.font.load();
      plain.fill.load("color");
      plain.load("horizontalAlignment,verticalAlignment,columnWidth,rowHeight");
      await context.sync();
      const { horizontalAlignment, verticalAlignment, columnWidth, rowHeight } = plain;
      return [both.font.bold, both.font.italic, plain.font.name, plain.font.size, plain.fill.color].concat([
        horizontalAlignment,
        verticalAlignment,
        columnWidth,
        rowHeight,
      ]);
    });
    expect(read).toEqual([null, false, "Calibri", 11, "#FFFFFF", "General", "Bottom", 48, 15]);
  });

  it("formats a whole sheet and whole columns, new cells included", async () => {
    const read = await bench.run(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange().format.font.name = "Times New Roman";
      sheet.getRange("B:C").format.font.bold = true;
      sheet.getRange("C7").values = [["sau"]];
      const cells = ["A1", "C7", "D9"].map((address) => sheet.getRange(address).format.font);
      for (const font of cells) font.load("name,bold");
      await context.sync();
      return cells.map((font) => [font.name, font.bold]);
    });
    expect(read).toEqual([
      ["Times New Roman", false],
      ["Times New Roman", true],
      ["Times New Roman", false],
    ]);
  });

  it("measures in points and refuses sizes Excel has not", async () => {
    const read = await bench.run(async (sheet, context) => {
      const { format } = sheet.getRange("B2:D4");
      format.columnWidth = 60;
      format.rowHeight = 24;
      const wider = sheet.getRange("A1:D1").format;
      format.load("columnWidth,rowHeight");
      wider.load("columnWidth");
      await context.sync();
      return [format.columnWidth, format.rowHeight, wider.columnWidth];
    });
    expect(read).toEqual([60, 24, null]);
    const call = bench.run(async (sheet, context) => {
      sheet.getRange("A1").format.rowHeight = 410;
      await context.sync();
    });
    expect(await failure(call)).toMatch(/^InvalidArgument:/);
  });

  it("fits columns and rows to their text", async () => {
    const read = await bench.run(async (sheet, context) => {
      sheet.getRange("A1").values = [["một dòng chữ khá dài để cột phải rộng ra"]];
      sheet.getRange("C1").values = [["nhiều dòng trong một ô hẹp phải cao lên"]];
      sheet.getRange("C1").format.wrapText = true;
      sheet.getRange("A:B").format.autofitColumns();
      sheet.getRange("1:1").format.autofitRows();
      const formats = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).format);
      for (const format of formats) format.load("columnWidth,rowHeight");
      await context.sync();
      return formats.map((format) => [format.columnWidth, format.rowHeight]);
    });
    expect(read[0]?.[0]).toBeGreaterThan(150);
    expect(read[1]?.[0]).toBe(48);
    expect(read[2]?.[1]).toBeGreaterThan(30);
  });

  it("indents, and clears a fill", async () => {
    const read = await bench.run(async (sheet, context) => {
      const { format } = sheet.getRange("A1");
      format.horizontalAlignment = "Left";
      format.indentLevel = 2;
      format.fill.color = "#FFFF00";
      format.fill.clear();
      format.load("indentLevel");
      format.fill.load("color");
      await context.sync();
      return [format.indentLevel, format.fill.color];
    });
    expect(read).toEqual([2, "#FFFFFF"]);
  });

  it("refuses what the grid cannot keep, by name", async () => {
    const call = bench.run(async (sheet, context) => {
      sheet.getRange("A1").format.horizontalAlignment = "CenterAcrossSelection";
      await context.sync();
    });
    expect(await failure(call)).toMatch(/^ApiNotFound:.*CenterAcrossSelection/);
  });

  it("hides rows and columns", async () => {
    const read = await bench.run(async (sheet, context) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const ranges = ["A2:A3", "A1:A3", "B1"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("rowHidden,columnHidden");
      await context.sync();
      return ranges.map((range) => [range.rowHidden, range.columnHidden]);
    });
    expect(read).toEqual([
      [true, false],
      [null, false],
      [false, true],
    ]);
  });
});
