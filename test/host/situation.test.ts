import { failure, SHEET } from "./support";
import { useBench } from "./useBench";

const bench = useBench();

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const done = (act: Act) =>
  failure(
    bench.run(async (sheet, context) => {
      act(sheet, context);
      await context.sync();
    }),
  );

const BEHIND: readonly [string, RegExp, Act][] = [
  ["activate", /^GeneralException/, (sheet) => sheet.activate()],
  ["select", /^GeneralException/, (sheet) => sheet.getRange("A1").select()],
  ["gridlines", /^GeneralException/, (sheet) => (sheet.showGridlines = false)],
  ["freezeAt", /^GeneralException/, (sheet) => sheet.freezePanes.freezeAt(sheet.getRange("A1"))],
  ["the selection", /^InvalidSelection/, (_, { workbook }) => workbook.getSelectedRange().load("address")],
  ["names of a sheet", /^InvalidSelection/, (sheet) => sheet.names.load("items/name")],
];

const SHEETS: readonly [string, RegExp, Act][] = [
  ["adding a sheet", /^GeneralException/, (_, { workbook }) => workbook.worksheets.add("x")],
  ["deleting a sheet", /^InvalidSelection/, (sheet) => sheet.delete()],
];

describe("another workbook in front", () => {
  it.each([...BEHIND, ...SHEETS])("makes %s fail in an old build", async (_, code, act) => {
    bench.workbook.situation().front = "otherInOldBuild";
    expect(await done(act)).toMatch(code);
  });

  it.each(BEHIND)("makes %s fail in any build, until this one is in front again", async (_, code, act) => {
    bench.workbook.situation().front = "other";
    expect(await done(act)).toMatch(code);
    bench.workbook.situation().front = "this";
    expect(await done(act)).toBe("no error");
  });

  it("lets cells be written, and in a build of today sheets be added", async () => {
    bench.workbook.before(2, () => (bench.workbook.situation().front = "other"));
    expect(await done((sheet) => sheet.activate())).toBe("no error");
    expect(await done((sheet) => sheet.activate())).not.toBe("no error");
    expect(
      await done((sheet, { workbook }) => {
        workbook.worksheets.add("x");
        sheet.getRange("A1").values = bench.inPage([["y"]]) as unknown[][];
      }),
    ).toBe("no error");
    expect(bench.workbook.read(SHEET, "A1").values).toEqual([["y"]]);
  });
});

describe("the undo list", () => {
  beforeEach(() => bench.workbook.undo().clerk("B2 = x"));

  it("gets a step for what can be undone", async () => {
    await done((sheet) => (sheet.getRange("A1").values = bench.inPage([["y"]]) as unknown[][]));
    await done((sheet) => sheet.getRange("A1").clear());
    expect(bench.workbook.undo().steps).toEqual(["B2 = x", "Range.Values", "Range.Clear"]);
  });

  it("is left alone by reading, showing, settings and custom XML", async () => {
    await done((sheet, { workbook }) => {
      sheet.getRange("A1").select();
      sheet.getUsedRangeOrNullObject(true).load("values");
      workbook.settings.add("a", bench.inPage({ b: 1 }));
      workbook.customXmlParts.add("<a/>");
    });
    expect(bench.workbook.undo().steps).toEqual(["B2 = x"]);
  });

  it.each<[string, Act]>([
    ["a name", (sheet) => (sheet.name = "Khác")],
    ["visibility, also the same one", (sheet) => (sheet.visibility = "Visible")],
    ["protection", (sheet) => sheet.protection.protect()],
    ["a sheet that goes", (_, { workbook }) => workbook.worksheets.add("x").delete()],
  ])("is emptied by %s", async (_, act) => {
    await done(act);
    expect(bench.workbook.undo().steps).toEqual([]);
  });
});
