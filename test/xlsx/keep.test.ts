import { describe, expect, test } from "@jest/globals";
import { openXlsx, saveXlsx } from "../../workbench/xlsx";
import type { WorkbookState } from "../../workbench/xlsx";
import { excelFile } from "./excelFile";
import { addSheets, newSheet, openState } from "./state";
import { changedParts, dataOf, filesOf, wellFormed } from "./support";

const file = excelFile();

async function withReport(
  change: (state: WorkbookState) => Partial<WorkbookState> = () => ({}),
): Promise<Uint8Array> {
  const state = addSheets(await openState(file), {
    report: newSheet("Báo cáo & 'kết quả' x", {
      0: { 0: { v: "BÁO CÁO", t: 1 } },
      1: { 0: { f: "=Phiếu!B2", v: 45306.5, t: 2 }, 1: { f: "=1/0", v: "#DIV/0!", t: 1 } },
      2: { 0: { f: "=TINNHIEM.TALLY(Phiếu!A2:C4)", v: 7, t: 2 } },
    }),
  });
  const spills = {
    report: [
      {
        row: 2,
        column: 0,
        values: [
          [7, "x"],
          [null, "#N/A"],
        ],
      },
    ],
  };
  return saveXlsx(file, {
    ...state,
    spills,
    pages: { report: { printArea: "A1:B9", titleRows: "1:2" } },
    ...change(state),
  });
}

describe("a new sheet in a file full of things", () => {
  test("only the parts that must change do", async () => {
    const saved = await withReport();
    expect(changedParts(file, saved)).toEqual([
      "+xl/worksheets/sheet4.xml",
      "-xl/calcChain.xml",
      "~[Content_Types].xml",
      "~xl/_rels/workbook.xml.rels",
      "~xl/styles.xml",
      "~xl/workbook.xml",
    ]);
    expect(wellFormed(saved).length).toBeGreaterThan(20);
  });

  test("the original cells read as before", async () => {
    const before = await openXlsx(file);
    const after = await openXlsx(await withReport());
    for (const id of before.snapshot.sheetOrder)
      expect(after.snapshot.sheets[id]).toEqual(before.snapshot.sheets[id]);
    expect(after.veryHidden).toEqual(before.veryHidden);
    expect(after.customXml).toEqual(before.customXml);
  });

  test("the tabs, names, view and markers of the workbook stay and the new ones join them", async () => {
    const text = filesOf(await withReport())["xl/workbook.xml"] ?? "";
    expect(text).toContain('<sheet name="Báo cáo &amp; \'kết quả\' x" sheetId="8" r:id="rId11"/></sheets>');
    expect(text).toContain('activeTab="2" firstSheet="1"');
    expect(text).toContain("Phiếu!$A$1:$C$4</definedName>");
    expect(text).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="4">'Báo cáo &amp; ''kết quả'' x'!$A$1:$B$9</definedName>`,
    );
    expect(text).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="4">'Báo cáo &amp; ''kết quả'' x'!$1:$2</definedName>`,
    );
    expect(text).toContain('<calcPr calcId="191029"/>');
    expect(text).toContain('mc:Ignorable="x15"');
  });

  test("spills use the file's own dynamic array mark, errors are errors", async () => {
    const data = dataOf(await withReport(), 4);
    expect(data).toContain(
      '<c r="A3" cm="1"><f t="array" ref="A3:B4">_xldudf_TINNHIEM_TALLY(Phiếu!A2:C4)</f><v>7</v></c>',
    );
    expect(data).toContain('<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(data).toContain('<c r="B4" t="e"><v>#N/A</v></c>');
  });

  test("saved again and again without a change, it is the same file", async () => {
    const once = await withReport();
    const state = await openState(once);
    expect(changedParts(once, await saveXlsx(once, state))).toEqual([]);
  });
});
