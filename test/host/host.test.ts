import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { quiet } from "../support/waiting";
import { type Bench, failure, openBench, SHEET } from "./support";

let bench: Bench;
const open = async (options: Parameters<typeof openBench>[0] = {}): Promise<void> => {
  bench = await openBench(options);
};
afterEach(() => {
  expect(bench.addin.errors).toEqual([]);
  bench.close();
});

const threeSyncs = (): Promise<void> =>
  bench.run(async (sheet, context) => {
    for (const row of [1, 2, 3]) {
      sheet.getRange(`A${row}:B${row}`).values = [[row, row]];
      sheet.getRange(`C${row}`).values = [["xong"]];
      await context.sync();
    }
  });

describe("what the add-in is told of Excel", () => {
  it("is Excel for the desktop in Vietnamese, with the requirement sets as given", async () => {
    await open({ sets: { ExcelApi: "1.9", SharedRuntime: "1.1" } });
    const told: unknown = bench.addin.window.eval(`({
      host: officeInfo.host, platform: officeInfo.platform, language: Office.context.displayLanguage,
      mode: officeInfo.addin.visibilityMode, theme: Office.context.officeTheme ?? null,
      sets: ["1.9", "1.10"].map((v) => Office.context.requirements.isSetSupported("ExcelApi", v)),
    })`);
    expect(told).toEqual({
      host: "Excel",
      platform: "PC",
      language: "vi-VN",
      mode: "Taskpane",
      theme: null,
      sets: [true, false],
    });
  });

  it("leaves nothing in the session that would stop a page without seam", async () => {
    await open();
    expect(bench.addin.window.sessionStorage.getItem("hostInfoValue")).toBeNull();
  });

  it("does not mind the old document settings", async () => {
    await open();
    const saved: unknown = bench.addin.window.eval(
      "new Promise((done) => { Office.context.document.settings.set('a', 1); Office.context.document.settings.saveAsync((r) => done(r.status)); })",
    );
    expect(await saved).toBe("succeeded");
  });
});

describe("the guard of requirement sets", () => {
  it("stops members above the sets that are told, by name, before they reach Excel", async () => {
    await open({ sets: { ExcelApi: "1.3", CustomFunctions: "1.9" } });
    const batches = bench.workbook.batches();
    const call = bench.run((_sheet, context) => {
      context.workbook.worksheets.getItemOrNullObject(SHEET);
      return Promise.resolve();
    });
    expect(await failure(call)).toMatch(
      /^ApiNotFound: .*WorksheetCollection.getItemOrNullObject .*ExcelApi 1\.4/,
    );
    expect(bench.workbook.batches()).toBe(batches);
  });
});

describe("members the workbench does not answer", () => {
  beforeEach(() => open());

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    ["Worksheet.TabColor (set)", (sheet) => (sheet.tabColor = "#FF0000")],
    ["Worksheet.tabColor", (sheet) => sheet.load("tabColor")],
    ["Worksheet.Shapes", (sheet) => sheet.shapes.getCount()],
    ["Range.Sort", (sheet) => sheet.getRange("A1").sort.apply([{ key: 0 }])],
    ["Range.FlashFill", (sheet) => sheet.getRange("A1").flashFill()],
    ["Workbook.Comments", (_sheet, context) => context.workbook.comments.getCount()],
    ["RangeFormat.shrinkToFit", (sheet) => sheet.getRange("A1").format.load("shrinkToFit")],
    [
      "HeaderFooter.LeftHeader (set)",
      (sheet) => (sheet.pageLayout.headersFooters.firstPage.leftHeader = "x"),
    ],
  ])("%s fails by its name", async (name, use) => {
    const call = bench.run(async (sheet, context) => {
      use(sheet, context);
      await context.sync();
    });
    expect(await failure(call)).toBe(`ApiNotFound: The workbench does not answer ${name}.`);
  });
});

describe("planned failures", () => {
  beforeEach(() => open());

  it("counts syncs, not the cleaning up of Office.js", async () => {
    const before = bench.workbook.batches();
    await threeSyncs();
    expect(bench.workbook.batches() - before).toBe(3);
  });

  it.each([1, 2, 3])("fails the sync number %i before any of its actions", async (batch) => {
    bench.workbook.fail({ batch, code: "InvalidOperationInCellEditMode", message: "Đang sửa ô" });
    expect(await failure(threeSyncs())).toBe("InvalidOperationInCellEditMode: Đang sửa ô");
    const written = bench.workbook.read(SHEET, "C1:C3").values.map(([cell]) => cell !== "");
    expect(written).toEqual([1, 2, 3].map((row) => row < batch));
  });

  it("fails a sync after some of its actions", async () => {
    // Actions: the workbook, its sheets, the sheet, the range, its reference, its values; then the second range.
    bench.workbook.fail({ batch: 1, code: "GeneralException", after: 7 });
    expect(await failure(threeSyncs())).toMatch(/^GeneralException/);
    expect(bench.workbook.read(SHEET, "A1:C1").values).toEqual([[1, 1, ""]]);
  });

  it("fails a sync after all of its actions where it has fewer than that", async () => {
    bench.workbook.fail({ batch: 2, code: "GeneralException", message: "Bận", after: 400 });
    expect(await failure(threeSyncs())).toBe("GeneralException: Bận");
    expect(bench.workbook.read(SHEET, "C1:C3").values.map(([cell]) => cell !== "")).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("works again afterwards, and when a plan is dropped", async () => {
    bench.workbook.fail({ batch: 1, code: "GeneralException" });
    await failure(threeSyncs());
    bench.workbook.fail({ batch: 1, code: "GeneralException" });
    bench.workbook.clearFaults();
    await threeSyncs();
    expect(bench.workbook.read(SHEET, "C3").values).toEqual([["xong"]]);
  });
});

describe("events and commands", () => {
  beforeEach(() => open());

  const listen = async (): Promise<void> => {
    await bench.addin.window.eval(`Excel.run(async (context) => {
      window.seen = [];
      const sheet = context.workbook.worksheets.getItem("${SHEET}");
      sheet.onChanged.add(async (event) => void seen.push("sheet " + event.address + " " + event.changeType));
      context.workbook.worksheets.onChanged.add(async (event) => void seen.push("book " + event.address));
      context.workbook.worksheets.onActivated.add(async (event) => void seen.push("activated"));
      await context.sync();
    })`);
  };
  const seen = async (): Promise<unknown> => {
    await quiet(() => bench.addin.window.eval("seen.length"));
    return bench.addin.window.eval("seen.slice().sort()");
  };

  it("tells of edits, not of results", async () => {
    await listen();
    await bench.run(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    expect(await seen()).toEqual(["book A1:B2", `sheet A1:B2 RangeEdited`]);
    await bench.run(async (sheet, context) => {
      sheet.getRange("C1").formulas = [["=A1+B1"]];
      sheet.getRange("D1").format.font.bold = true;
      await context.sync();
    });
    await bench.workbook.idle();
    expect(await seen()).toHaveLength(4);
  });

  it("tells of another sheet being shown", async () => {
    await listen();
    await bench.run(async (_sheet, context) => {
      context.workbook.worksheets.add("Khác").activate();
      await context.sync();
    });
    expect(await seen()).toContain("activated");
  });

  it("runs the handler of a ribbon button until it says it is done", async () => {
    await bench.addin.command("writeReport");
    expect(bench.workbook.sheetNames()).toEqual([SHEET, "Lệnh"]);
    expect(bench.addin.window.eval("ran")).toBe("writeReport");
  });
});
