import { describe, expect, it } from "@jest/globals";
import { failure, first, SHEET } from "./support";
import { useBench } from "./useBench";

const bench = useBench();

describe("borders", () => {
  it("draws edges and inner lines, shared with the neighbours", async () => {
    const read = await bench.run(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
        Object.assign(borders.getItem(edge), { style: "Continuous", weight: "Medium", color: "#ff0000" });
      }
      borders.getItem("InsideHorizontal").style = "Dot";
      const lines = [
        borders.getItem("EdgeTop"),
        borders.getItem("InsideHorizontal"),
        borders.getItem("InsideVertical"),
        sheet.getRange("B1").format.borders.getItem("EdgeBottom"),
        sheet.getRange("B2:C2").format.borders.getItem("EdgeBottom"),
      ];
      for (const line of lines) line.load("style,weight,color");
      await context.sync();
      return lines.map((line) => [line.style, line.weight, line.color]);
    });
    expect(read).toEqual([
      ["Continuous", "Medium", "#FF0000"],
      ["Dot", "Thin", "#000000"],
      ["None", "Thin", "#000000"],
      ["Continuous", "Medium", "#FF0000"],
      ["Dot", "Thin", "#000000"],
    ]);
  });

  it("keeps the weight under another style, and a weight alone draws a line", async () => {
    const lines = await bench.run(async (sheet, context) => {
      const first = sheet.getRange("B2").format.borders.getItem("EdgeLeft");
      first.weight = "Medium";
      first.style = "Dash";
      const second = sheet.getRange("D2").format.borders.getItem("EdgeLeft");
      second.weight = "Thick";
      for (const line of [first, second]) line.load("style,weight");
      await context.sync();
      return [first, second].map((line) => [line.style, line.weight]);
    });
    expect(lines).toEqual([
      ["Dash", "Medium"],
      ["Continuous", "Thick"],
    ]);
  });

  it("removes a line", async () => {
    const style = await bench.run(async (sheet, context) => {
      const line = sheet.getRange("B2").format.borders.getItem("EdgeTop");
      line.style = "Double";
      line.style = "None";
      line.load("style");
      await context.sync();
      return line.style;
    });
    expect(style).toBe("None");
  });

  it("refuses an unknown edge", async () => {
    const call = bench.run(async (sheet, context) => {
      sheet.getRange("B2").format.borders.getItem("DiagonalUp").style = "Continuous";
      await context.sync();
    });
    expect(await failure(call)).toMatch(/^InvalidArgument:/);
  });
});

describe("merging and clearing", () => {
  it("keeps the first cell of a block only, and forgets the block on unmerge", async () => {
    await bench.run(async (sheet, context) => {
      sheet.getRange("A1:C2").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.getRange("A1:B2").merge();
      sheet.getRange("D1:E2").merge(true);
      await context.sync();
    });
    const merges = (): unknown => bench.workbook.state().snapshot.sheets["new-0"]?.mergeData?.length;
    expect(bench.workbook.read(SHEET, "A1:C2").values).toEqual([
      [1, "", 3],
      ["", "", 6],
    ]);
    expect(merges()).toBe(3);
    await bench.run(async (sheet, context) => {
      sheet.getRange("B2").unmerge();
      await context.sync();
    });
    expect(merges()).toBe(2);
  });

  it("clears contents or formats or both", async () => {
    const read = await bench.run(async (sheet, context) => {
      const cells = ["A1", "A2", "A3"].map((address) => sheet.getRange(address));
      for (const cell of cells) {
        cell.values = [["x"]];
        cell.format.font.bold = true;
      }
      cells[0]?.clear("Contents");
      cells[1]?.clear("Formats");
      cells[2]?.clear();
      for (const cell of cells) {
        cell.load("values");
        cell.format.font.load("bold");
      }
      await context.sync();
      return cells.map((cell) => [first(cell), cell.format.font.bold]);
    });
    expect(read).toEqual([
      ["", true],
      ["x", false],
      ["", false],
    ]);
  });
});
