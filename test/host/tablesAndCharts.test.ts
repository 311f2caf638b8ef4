import { describe, expect, it } from "@jest/globals";
import { NEW, UNKNOWN, useNewSheet } from "./newSheet";

const { bench, onNew, failsOnNew, decor } = useNewSheet();

describe("tables", () => {
  it("are made over heads, named, styled and found", async () => {
    const seen = await onNew(async (sheet, context) => {
      const table = sheet.tables.add("A1:C3", true);
      table.name = "TN_KetQua";
      table.style = "TableStyleLight1";
      table.showFilterButton = false;
      const all = context.workbook.tables.load("items/name");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      const again = context.workbook.tables.getItem("tn_ketqua").getRange().load("address");
      await context.sync();
      return [all.items.map(({ name }) => name), body.address, again.address];
    });
    expect(seen).toEqual([["TN_KetQua"], `'${NEW}'!A2:C3`, `'${NEW}'!A1:C3`]);
    expect(bench.workbook.state().tables).toMatchObject([
      { name: "TN_KetQua", hasFilter: false, style: "TableStyleLight1", hasBands: true },
    ]);
  });

  it("do not share a name, nor a cell", async () => {
    await onNew(async (sheet, context) => {
      sheet.tables.add("A1:B3", true).name = "TN_KetQua";
      await context.sync();
    });
    expect(await failsOnNew((sheet) => sheet.tables.add("B1:C3", true))).toMatch(/^InvalidOperation/);
    const rename = (name: string) =>
      failsOnNew((sheet) => {
        sheet.tables.add("C1:C3", true).name = name;
      });
    for (const name of ["tn_ketqua", "A1", "TN KetQua", ""]) {
      expect([name, await rename(name)]).toEqual([name, expect.stringMatching(/^InvalidArgument/)]);
      // The table was made before its name was refused, as in Excel.
      await onNew(async (sheet, context) => {
        sheet.tables.getItem("Table1").delete();
        await context.sync();
      });
    }
  });

  it("over heads that Excel would write anew, or over merged cells: not played", async () => {
    expect(await failsOnNew((sheet) => sheet.tables.add("A2:C3", true))).toMatch(UNKNOWN);
    expect(await failsOnNew((sheet) => sheet.tables.add("C1:D3", true))).toMatch(UNKNOWN);
    await onNew(async (sheet, context) => {
      sheet.getRange("A2:A3").merge();
      await context.sync();
    });
    expect(await failsOnNew((sheet) => sheet.tables.add("A1:C3", true))).toMatch(UNKNOWN);
  });
});

describe("charts", () => {
  const add = (sheet: Excel.Worksheet) => sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");

  it("are stacked bars with title, place and colours", async () => {
    const seen = await onNew(async (sheet, context) => {
      const chart = add(sheet);
      chart.title.text = "Kết quả";
      chart.legend.position = "Bottom";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.categoryAxis.tickLabelSpacing = 1;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 48;
      chart.format.font.name = "Times New Roman";
      chart.series.getItemAt(1).format.fill.setSolidColor("#c00000");
      chart.setPosition("A5", "F20");
      const series = chart.series.load("items/name");
      const all = sheet.charts.load("items/name,items/chartType");
      await context.sync();
      return [series.items.map(({ name }) => name), all.items.map(({ chartType }) => chartType)];
    });
    expect(seen).toEqual([["Cao", "Thấp"], ["BarStacked"]]);
    expect(decor()?.charts).toEqual([
      {
        name: "Chart 1",
        data: "A1:C3",
        title: "Kết quả",
        place: "A5:F20",
        colors: [null, "#C00000"],
        legend: "bottom",
        isReversed: true,
        labelSpacing: 1,
        least: 0,
        most: 48,
        font: "Times New Roman",
      },
    ]);
  });

  it("of another kind, and what is not played of them, are refused", async () => {
    const range = (sheet: Excel.Worksheet) => sheet.getRange("A1:C3");
    expect(await failsOnNew((sheet) => sheet.charts.add("Pie", range(sheet), "Columns"))).toMatch(UNKNOWN);
    expect(await failsOnNew((sheet) => sheet.charts.add("BarStacked", range(sheet), "Rows"))).toMatch(
      UNKNOWN,
    );
    expect(
      await failsOnNew((sheet) => sheet.charts.add("BarStacked", sheet.getRange("A2:C3"), "Columns")),
    ).toMatch(UNKNOWN);
    expect(
      await failsOnNew((sheet) => {
        add(sheet).height = 40;
      }),
    ).toMatch(UNKNOWN);
    expect(await failsOnNew((sheet) => add(sheet).series.getItemAt(2).format.fill.clear())).toMatch(
      /^InvalidArgument/,
    );
  });
});
