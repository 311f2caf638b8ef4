import { describe, expect, test } from "@jest/globals";
import { openXlsx } from "../../workbench/xlsx";
import { excelFile } from "./excelFile";
import { withCells } from "./state";
import { dataOf, filesOf, sheetXml, simpleBook, zipOf } from "./support";

async function openedSheet(id: string) {
  return (await openXlsx(excelFile())).snapshot.sheets[id];
}

describe("cells of an opened file", () => {
  test("have their values with the right types", async () => {
    const cells = (await openedSheet("file-0"))?.cellData;
    expect(cells?.[0]).toMatchObject({ 0: { v: "Bí thư", t: 1 }, 2: { v: " giờ ", t: 1 } });
    expect(cells?.[1]).toEqual({
      0: { v: "0012", t: 1 },
      1: { v: 45306.5, t: 2 },
      2: { v: 45306.25, t: 2, s: "style-1" },
    });
    expect(cells?.[2]).toEqual({
      0: { v: "#N/A", t: 1 },
      1: { v: 1, t: 3 },
      2: { v: 1, t: 2, f: '=XLOOKUP("a",A2:A4,B2:B4,SORT(B2:B4))' },
    });
    expect(cells?.[3]).toEqual({ 0: { v: "#N/A", t: 4 } });
  });

  test("leave room for what a formula spills", async () => {
    const cells = (await openedSheet("file-0"))?.cellData;
    expect(cells?.[4]).toEqual({ 0: { v: 7, t: 2, f: "=TINNHIEM.TALLY(A2:C4)" }, 1: {} });
    expect(cells?.[5]).toEqual({ 0: {}, 1: {} });
  });

  test("have their looks, theme colours in Excel's order", async () => {
    const { snapshot } = await openXlsx(excelFile());
    expect(snapshot.styles["style-0"]).toEqual({
      ff: ".VnTimeH",
      fs: 14,
      bl: 1,
      it: 1,
      ul: { s: 1 },
      st: { s: 1 },
      cl: { rgb: "#C00000" },
      bg: { rgb: "#808080" },
      bd: {
        t: { s: 7, cl: { rgb: "#00B050" } },
        r: { s: 10, cl: { rgb: "#000000" } },
        b: { s: 2, cl: { rgb: "#ED7D31" } },
        l: { s: 1, cl: { rgb: "#FF0000" } },
      },
      ht: 3,
      vt: 2,
      tb: 3,
      tr: { a: 45 },
      pd: { r: 18 },
      n: { pattern: '0.0" %"' },
    });
    expect(snapshot.defaultStyle).toEqual({ ff: "Times New Roman", fs: 13 });
  });

  test.each([
    ["an ordinary day", 45306.75, 45306.75],
    ["the day before the one that never was", 59, 59],
    ["the first of March 1900", 61, 61],
    ["a time of day", 0.25, 0.25],
  ])("a date stays its serial number: %s", async (_name, stored, shown) => {
    const file = simpleBook({ A: sheetXml(`<row r="1"><c r="A1" s="1"><v>${stored}</v></c></row>`) });
    expect((await openXlsx(file)).snapshot.sheets["file-0"]?.cellData?.[0]?.[0]?.v).toBe(shown);
  });

  test("numbers of a file that counts from 1904 stay as they are, so that edits go back unmoved", async () => {
    const plain = filesOf(simpleBook({ A: sheetXml('<row r="1"><c r="A1" s="1"><v>43844</v></c></row>') }));
    const book = (plain["xl/workbook.xml"] ?? "").replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    const file = zipOf({ ...plain, "xl/workbook.xml": book });
    expect((await openXlsx(file)).snapshot.sheets["file-0"]?.cellData?.[0]?.[0]?.v).toBe(43844);
    expect(dataOf(await withCells(file, { 0: { 0: { v: 43845, t: 2 } } }))).toContain("<v>43845</v>");
  });
});

describe("sheets of an opened file", () => {
  test("chart sheets are passed over, places in the file are the ids", async () => {
    const { snapshot, veryHidden } = await openXlsx(excelFile());
    expect(snapshot.sheetOrder).toEqual(["file-0", "file-2", "file-3"]);
    expect(snapshot.sheets["file-2"]?.name).toBe("Danh sách & 'khác' x");
    expect([snapshot.sheets["file-0"]?.hidden, snapshot.sheets["file-3"]?.hidden]).toEqual([0, 1]);
    expect(veryHidden).toEqual(["file-3"]);
  });

  test("have their layout", async () => {
    const sheet = await openedSheet("file-0");
    expect(sheet).toMatchObject({
      columnData: { 0: { w: 114 }, 3: { w: 82, hd: 1 }, 25: { hd: 1 } },
      rowData: { 2: { hd: 1 }, 4: { h: 40, ia: 0 } },
      mergeData: [{ startRow: 0, endRow: 1, startColumn: 3, endColumn: 4 }],
      freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
      defaultColumnWidth: 104,
      defaultRowHeight: 22,
      tabColor: "#335693",
      showGridlines: 1,
    });
    expect(Object.keys(sheet?.columnData ?? {})).toHaveLength(26);
  });

  test("names that people made are handed over, those of the program stay in the file", async () => {
    const { snapshot } = await openXlsx(excelFile());
    const [resource] = snapshot.resources ?? [];
    const names: unknown = JSON.parse(resource?.data ?? "");
    expect(resource?.name).toBe("SHEET_DEFINED_NAME_PLUGIN");
    const whole = "AllDefaultWorkbook";
    expect(names).toEqual({
      "file-name-2": { id: "file-name-2", name: "Nguong", formulaOrRefString: "=0.5", localSheetId: whole },
      "file-name-3": {
        id: "file-name-3",
        name: "Phieu_TN",
        formulaOrRefString: "Phiếu!$A$2:$C$4",
        localSheetId: whole,
      },
    });
  });
});
