import { describe, expect, test } from "@jest/globals";
import { openXlsx } from "../../workbench/xlsx";
import { excelFile } from "./excelFile";
import { edited, relay } from "./state";
import { changedParts, filesOf } from "./support";

const file = excelFile();

describe("tabs", () => {
  test("a sheet moved to the front takes names and view with it", async () => {
    const saved = await edited(file, (_sheets, state) => ({
      snapshot: { ...state.snapshot, sheetOrder: ["file-2", "file-0", "file-3"] },
    }));
    const text = filesOf(saved)["xl/workbook.xml"] ?? "";
    expect([...text.matchAll(/sheet name="[^"]*" sheetId="(\d)"/g)].map((match) => match[1])).toEqual([
      "4",
      "1",
      "7",
      "5",
    ]);
    expect(text).toContain('name="_xlnm._FilterDatabase" localSheetId="1"');
    expect(text).toContain('name="_xlnm.Print_Area" localSheetId="0"');
    expect(text).toContain('activeTab="0" firstSheet="2"');
  });

  test("a renamed sheet is renamed in the names", async () => {
    const saved = await edited(file, (sheets) => {
      relay(sheets, "file-0", { name: "Lá phiếu's" });
      return {};
    });
    const text = filesOf(saved)["xl/workbook.xml"] ?? "";
    expect(text).toContain(`<sheet name="Lá phiếu's" sheetId="1"`);
    expect(text).toContain(`<definedName name="Phieu_TN">'Lá phiếu''s'!$A$2:$C$4</definedName>`);
    expect(changedParts(file, saved)).toEqual(["~xl/workbook.xml"]);
  });

  test("a deleted sheet goes with what only it used", async () => {
    const saved = await edited(file, (_sheets, state) => {
      return { snapshot: { ...state.snapshot, sheetOrder: ["file-0", "file-3"] } };
    });
    expect(changedParts(file, saved)).toEqual([
      "-xl/calcChain.xml",
      "-xl/tables/table1.xml",
      "-xl/worksheets/_rels/sheet2.xml.rels",
      "-xl/worksheets/sheet2.xml",
      "~[Content_Types].xml",
      "~xl/_rels/workbook.xml.rels",
      "~xl/workbook.xml",
    ]);
    const text = filesOf(saved)["xl/workbook.xml"] ?? "";
    expect(text).not.toContain("Print_Area");
    expect((await openXlsx(saved)).snapshot.sheetOrder).toEqual(["file-0", "file-2"]);
  });

  test("a sheet can be hidden and shown; very hidden stays so until shown", async () => {
    const hide = await edited(file, (sheets) => {
      relay(sheets, "file-0", { hidden: 1 });
      return { veryHidden: [] };
    });
    expect(filesOf(hide)["xl/workbook.xml"]).toContain('sheetId="1" r:id="rId1" state="hidden"');
    expect(filesOf(hide)["xl/workbook.xml"]).toContain('sheetId="5" state="veryHidden"');
    const show = await edited(file, (sheets) => {
      relay(sheets, "file-3", { hidden: 0 });
      return { veryHidden: ["file-0"] };
    });
    expect(filesOf(show)["xl/workbook.xml"]).toContain('sheetId="5" r:id="rId4"');
    expect(filesOf(show)["xl/workbook.xml"]).toContain('sheetId="1" r:id="rId1" state="veryHidden"');
  });
});

describe("defined names", () => {
  const name = (formula: string, localSheetId = "AllDefaultWorkbook") => ({
    name: "N",
    formulaOrRefString: formula,
    localSheetId,
  });
  const withNames = (names: Readonly<Record<string, ReturnType<typeof name>>>) =>
    edited(file, (_sheets, { snapshot }) => {
      const data = JSON.stringify(names);
      return { snapshot: { ...snapshot, resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data }] } };
    });

  test("changed, deleted and new ones are written; those of the program stay", async () => {
    const saved = await withNames({
      "file-name-3": name("=Phiếu!$A$2:$C$9"),
      fresh: name("=XLOOKUP(1,Phiếu!$A:$A,Phiếu!$B:$B)", "file-3"),
    });
    const text = filesOf(saved)["xl/workbook.xml"] ?? "";
    expect(text.slice(text.indexOf("<definedNames>"), text.indexOf("</definedNames>"))).toBe(
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Phiếu!$A$1:$C$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">'Danh sách &amp; ''khác'' x'!$A$1:$B$9</definedName><definedName name="Phieu_TN">Phiếu!$A$2:$C$9</definedName><definedName name="N" localSheetId="3">_xlfn.XLOOKUP(1,Phiếu!$A:$A,Phiếu!$B:$B)</definedName>`,
    );
  });

  test("a snapshot that says nothing of names changes none", async () => {
    const saved = await edited(file, (_sheets, { snapshot }) => ({
      snapshot: { ...snapshot, resources: [] },
    }));
    expect(changedParts(file, saved)).toEqual([]);
  });
});
