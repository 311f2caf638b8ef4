import { openWorkbook } from "../../workbench/node";
import { failure, SHEET } from "./support";
import { useBench } from "./useBench";

const NEW = "Nhập";
const DENIED = /^AccessDenied: /;
const LIST = "=$E$1:$E$4";
const ALERT = { showAlert: true, style: "Stop", title: "Sai", message: "Chọn trong danh sách." } as const;

const bench = useBench();

/** Runs on a sheet made here, B2:C3 of which may be typed in. */
function onNew<T>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return bench.run((_, context) => job(context.workbook.worksheets.getItem(NEW), context));
}

beforeEach(async () => {
  await bench.run(async (_, context) => {
    const sheet = context.workbook.worksheets.add(NEW);
    sheet.getRange("A1:E4").values = Array.from({ length: 4 }, () => ["a", "b", "c", "d", "e"]);
    sheet.getRange("B2:C3").format.protection.locked = false;
    const { dataValidation } = sheet.getRange("B2:C3");
    dataValidation.rule = bench.inPage({
      list: { inCellDropDown: true, source: LIST },
    }) as Excel.DataValidationRule;
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = bench.inPage(ALERT) as Excel.DataValidationErrorAlert;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:A1"));
    sheet.protection.protect(bench.inPage({ allowFormatColumns: true }) as Excel.WorksheetProtectionOptions);
    await context.sync();
  });
});

describe("a protected sheet", () => {
  it("is typed in where cells are unlocked and nowhere else", async () => {
    await onNew(async (sheet, context) => {
      sheet.getRange("B2:C2").values = [["x", "y"]];
      await context.sync();
    });
    for (const address of ["A1", "B1:B2", "B2:D2", "E9"]) {
      const call = onNew(async (sheet, context) => {
        const range = sheet.getRange(address);
        range.values = bench.inPage("z") as unknown[][];
        await context.sync();
      });
      expect([address, await failure(call)]).toEqual([address, expect.stringMatching(DENIED)]);
    }
    expect(bench.workbook.read(NEW, "A2:C2").values).toEqual([["a", "x", "y"]]);
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ["number formats", (range) => (range.numberFormat = bench.inPage([["@"]]) as unknown[][])],
    ["fonts of cells", (range) => (range.format.wrapText = true)],
    ["clearing", (range) => range.clear()],
    ["merging", (range) => range.merge()],
    ["locks", (range) => (range.format.protection.locked = true)],
    ["rules", (range) => (range.dataValidation.ignoreBlanks = false)],
  ])("refuses %s even there", async (_, act) => {
    const call = onNew(async (sheet, context) => {
      act(sheet.getRange("B2"));
      await context.sync();
    });
    expect(await failure(call)).toMatch(DENIED);
  });

  it("says that it is, what it allows, and is open again once it is unprotected", async () => {
    await onNew(async (sheet, context) => {
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowFormatColumns: true, allowSort: false });
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["z"]];
      await context.sync();
    });
    expect(bench.workbook.read(NEW, "A1").values).toEqual([["z"]]);
  });

  it("cannot be protected twice, nor unprotected twice, nor without its password", async () => {
    const twice = onNew(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    expect(await failure(twice)).toMatch(DENIED);
    const unprotect = (password?: string) =>
      failure(
        bench.run(async (sheet, context) => {
          sheet.protection.unprotect(password);
          await context.sync();
        }),
      );
    expect(await unprotect()).toMatch(DENIED);
    await bench.run(async (sheet, context) => {
      sheet.protection.protect(undefined, "x");
      await context.sync();
    });
    expect([await unprotect(), await unprotect("y"), await unprotect("x")]).toEqual([
      expect.stringMatching(DENIED),
      expect.stringMatching(DENIED),
      "no error",
    ]);
  });
});

describe("locks, lists and panes", () => {
  it("are read as they were set", async () => {
    await onNew(async (sheet, context) => {
      const [open, mixed, shut] = ["B2:C3", "A1:B2", "A1"].map((a1) =>
        sheet.getRange(a1).format.protection.load("locked"),
      );
      const rule = sheet.getRange("B2:C3").dataValidation.load("type,rule,errorAlert,ignoreBlanks");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect([open?.locked, mixed?.locked, shut?.locked]).toEqual([false, null, true]);
      expect(rule.toJSON()).toMatchObject({
        type: "List",
        rule: { list: { source: LIST } },
        errorAlert: ALERT,
        ignoreBlanks: true,
      });
      expect(frozen.address).toBe(`${NEW}!A1`);
    });
  });

  it("do not exist where nothing was set", async () => {
    await bench.run(async (sheet, context) => {
      const rule = sheet.getRange("A1").dataValidation.load("type,errorAlert,ignoreBlanks,rule");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.protection.load("protected,options");
      await context.sync();
      expect(rule.toJSON()).toMatchObject({ type: "None", ignoreBlanks: true, rule: {} });
      expect([frozen.isNullObject, sheet.protection.protected]).toEqual([true, false]);
    });
  });

  it.each([
    [{ wholeNumber: { formula1: 1, operator: "GreaterThan" } }, /^ApiNotFound/],
    [{ list: { inCellDropDown: false, source: "a,b" } }, /^ApiNotFound/],
    [{ list: { inCellDropDown: true, source: "x".repeat(256) } }, /^InvalidArgument/],
    [{ list: { inCellDropDown: true, source: "" } }, /^InvalidArgument/],
  ])("refuse %j", async (rule, code) => {
    const call = bench.run(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = bench.inPage(rule) as Excel.DataValidationRule;
      await context.sync();
    });
    expect(await failure(call)).toMatch(code);
  });

  it("are taken back", async () => {
    await onNew(async (sheet, context) => {
      sheet.freezePanes.unfreeze();
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(frozen.isNullObject).toBe(true);
    });
  });

  it("come out of the file as they went in", async () => {
    const saved = await openWorkbook(await bench.workbook.save());
    const { guards, snapshot } = saved.state();
    saved.dispose();
    const [id = ""] = Object.keys(guards ?? {});
    expect(snapshot.sheets[id]).toMatchObject({ name: NEW, freeze: { xSplit: 1, ySplit: 1 } });
    expect(guards).toEqual({
      [id]: {
        options: ["allowFormatColumns"],
        locks: [{ area: "B2:C3", locked: false }],
        lists: [{ area: "B2:C3", source: LIST, ignoreBlanks: true, alert: ALERT }],
      },
    });
    expect(snapshot.sheetOrder).toHaveLength(2);
    expect(bench.workbook.sheetNames()).toEqual([SHEET, NEW]);
  });
});
