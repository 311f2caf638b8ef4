import { describe, expect, it } from "@jest/globals";
import { failure, SHEET } from "./support";
import { useBench } from "./useBench";

const bench = useBench();

const add = (name?: string): Promise<string> =>
  bench.run(async (_sheet, context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });

describe("adding sheets", () => {
  it("puts a sheet behind the others and stays where the clerk is", async () => {
    await add("Báo cáo");
    const active = await bench.run(async (_sheet, context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name,position,visibility,showGridlines");
      await context.sync();
      return sheet.toJSON();
    });
    expect(active).toMatchObject({ name: SHEET, position: 0, visibility: "Visible", showGridlines: true });
    expect(bench.workbook.sheetNames()).toEqual([SHEET, "Báo cáo"]);
  });

  it("names a sheet itself when no name is given", async () => {
    expect([await add(), await add()]).toEqual(["Sheet2", "Sheet3"]);
  });

  it.each([
    ["a name that is there in other case", SHEET.toUpperCase(), "ItemAlreadyExists"],
    ["a colon", "a:b", "InvalidArgument"],
    ["a slash", "a/b", "InvalidArgument"],
    ["a bracket", "a[b", "InvalidArgument"],
    ["an apostrophe at the end", "a'", "InvalidArgument"],
    ["32 letters", "x".repeat(32), "InvalidArgument"],
  ])("refuses %s", async (_what, name, code) => {
    expect(await failure(add(name))).toMatch(new RegExp(`^${code}:`));
    expect(bench.workbook.sheetNames()).toEqual([SHEET]);
  });

  it("takes 31 letters", async () => {
    expect(await add("x".repeat(31))).toHaveLength(31);
  });
});

describe("finding, renaming, moving, deleting", () => {
  it("finds by name in any case and by id, and answers null objects", async () => {
    const found = await bench.run(async (sheet, context) => {
      const { worksheets } = context.workbook;
      sheet.load("id");
      const count = worksheets.getCount();
      const missing = worksheets.getItemOrNullObject("không có");
      await context.sync();
      const again = worksheets.getItem(sheet.id);
      const lower = worksheets.getItemOrNullObject(SHEET.toLowerCase());
      again.load("name");
      await context.sync();
      return [again.name, lower.isNullObject, missing.isNullObject, count.value];
    });
    expect(found).toEqual([SHEET, false, true, 1]);
  });

  it("says ItemNotFound for what is asked of a sheet that is not there", async () => {
    const call = bench.run(async (_sheet, context) => {
      context.workbook.worksheets
        .getItemOrNullObject("không có")
        .getUsedRangeOrNullObject(true)
        .load("values");
      await context.sync();
    });
    expect(await failure(call)).toMatch(/^ItemNotFound:/);
  });

  it("says ItemNotFound for a sheet that is not there", async () => {
    const call = bench.run(async (_sheet, context) => {
      context.workbook.worksheets.getItem("không có").getRange("A1").load("values");
      await context.sync();
    });
    expect(await failure(call)).toMatch(/^ItemNotFound:/);
  });

  it("renames with the rules of a new name, moves, and lists in order", async () => {
    await add("B");
    const names = await bench.run(async (sheet, context) => {
      sheet.name = "Mới";
      sheet.position = 1;
      sheet.showGridlines = false;
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/position,items/showGridlines");
      await context.sync();
      return worksheets.items.map((item) => [item.name, item.position, item.showGridlines]);
    });
    expect(names).toEqual([
      ["B", 0, true],
      ["Mới", 1, false],
    ]);
  });

  it("deletes a sheet, but not the last visible one", async () => {
    await add("B");
    await bench.run(async (sheet, context) => {
      sheet.delete();
      await context.sync();
    });
    expect(bench.workbook.sheetNames()).toEqual(["B"]);
    const call = bench.run(async (_sheet, context) => {
      context.workbook.worksheets.getItem("B").delete();
      await context.sync();
    });
    await expect(call).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("tells hidden from very hidden and never hides the last sheet", async () => {
    await add("Kho");
    const visibility = await bench.run(async (_sheet, context) => {
      const store = context.workbook.worksheets.getItem("Kho");
      store.visibility = "VeryHidden";
      store.load("visibility,id");
      await context.sync();
      return [store.visibility, bench.workbook.state().veryHidden.includes(store.id)];
    });
    expect(visibility).toEqual(["VeryHidden", true]);
    const call = bench.run(async (sheet, context) => {
      sheet.visibility = "Hidden";
      await context.sync();
    });
    expect(await failure(call)).toMatch(/^InvalidOperation:/);
  });

  it("activates sheets, but no hidden one", async () => {
    await add("B");
    const active = await bench.run(async (sheet, context) => {
      const other = context.workbook.worksheets.getItem("B");
      other.activate();
      const now = context.workbook.worksheets.getActiveWorksheet();
      now.load("name");
      sheet.visibility = "Hidden";
      await context.sync();
      return now.name;
    });
    expect(active).toBe("B");
    const call = bench.run(async (sheet, context) => {
      sheet.activate();
      await context.sync();
    });
    expect(await failure(call)).toMatch(/^InvalidOperation:/);
  });
});
