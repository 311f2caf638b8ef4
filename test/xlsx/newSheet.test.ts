import { describe, expect, test } from "@jest/globals";
import { readXlsx } from "hucre/xlsx";
import { saveXlsx } from "../../workbench/xlsx";
import type { PageSetup } from "../../workbench/xlsx";
import { excelFile } from "./excelFile";
import { addSheets, emptyState, newSheet, openState } from "./state";
import { filesOf, sheetXml, simpleBook, wellFormed } from "./support";

const BORDER = { s: 1, cl: { rgb: "#000000" } };
const HEAD = {
  ff: "Times New Roman",
  fs: 13,
  bl: 1,
  it: 1,
  cl: { rgb: "rgb(192, 0, 0)" },
  bg: { rgb: "#D9E1F2" },
  bd: { t: BORDER, r: BORDER, b: { s: 8, cl: { rgb: "#00B050" } }, l: BORDER },
  ht: 2,
  vt: 2,
  tb: 3,
};
const PAGE: PageSetup = {
  orientation: "landscape",
  paperSize: 9,
  margins: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 21.6 },
  centerHorizontally: true,
  fitToWidth: 1,
  printArea: "A1:C4",
  titleRows: "1:2",
  centerHeader: "&P",
  centerFooter: "Đơn vị && tổ",
  differentFirst: true,
};

const report = newSheet(
  "Phụ lục 4",
  {
    0: { 0: { v: "BÁO CÁO", t: 1, s: HEAD } },
    1: {
      0: { v: "=1+1", t: 4, s: { n: { pattern: "@" } } },
      1: { v: 0.5319, t: 2, s: { n: { pattern: "0.00%" } } },
    },
    2: {
      0: { f: "=SUM(B2:B2)", v: 0.5319, t: 2 },
      1: { f: '=IF(B2>0.5,"trên","")', v: "", t: 1 },
      2: { f: "=B2>0", v: 1, t: 3 },
    },
    3: {
      0: { v: " thụt ", t: 1, s: { ht: 1, pd: { l: 18 } } },
      1: { f: "=NA()", v: "#N/A", t: 1 },
      2: { v: "#N/A", t: 4 },
    },
  },
  {
    mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 2 }],
    columnData: { 0: { w: 210 }, 2: { hd: 1 } },
    rowData: { 0: { h: 40, ia: 0 }, 2: { h: 33, ia: 1 }, 3: { hd: 1 } },
    showGridlines: 0,
    defaultColumnWidth: 64,
    freeze: { xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 },
  },
);

const BASES: readonly (readonly [string, Uint8Array | null])[] = [
  ["a new file", null],
  ["a plain file", simpleBook({ A: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') })],
  ["a file full of things", excelFile()],
];

async function saved(base: Uint8Array | null): Promise<Uint8Array> {
  const before = base === null ? emptyState() : await openState(base);
  return saveXlsx(base, { ...addSheets(before, { report }), pages: { report: PAGE } });
}

describe.each(BASES)("a report in %s", (_name, base) => {
  async function sheet() {
    const bytes = await saved(base);
    const book = await readXlsx(bytes, { readStyles: true, sheets: (info) => info.name !== "Biểu đồ" });
    const found = book.sheets.find((entry) => entry.name === "Phụ lục 4");
    if (found === undefined) throw new Error("no report");
    return { bytes, found, cell: (key: string) => found.cells?.get(key) };
  }

  test("is well-formed and has its cells with their types", async () => {
    const { bytes, cell, found } = await sheet();
    expect(wellFormed(bytes).length).toBeGreaterThan(5);
    expect(found.rows[1]?.[0]).toBe("=1+1");
    expect(cell("1,0")).toMatchObject({ type: "string", style: { numFmt: "@" } });
    expect(cell("1,0")?.formula).toBeUndefined();
    expect(cell("2,0")).toMatchObject({ formula: "SUM(B2:B2)", formulaResult: 0.5319 });
    expect(cell("2,1")).toMatchObject({ formula: 'IF(B2>0.5,"trên","")', value: "" });
    expect(cell("2,2")).toMatchObject({ formula: "B2>0", value: true });
    expect(cell("3,1")).toMatchObject({ formula: "NA()", value: "#N/A", type: "error" });
    expect(cell("3,2")).toMatchObject({ value: "#N/A", type: "richText" });
    expect(Object.values(filesOf(bytes)).join()).toContain('<t xml:space="preserve"> thụt </t>');
  });

  test("has its looks", async () => {
    const { cell } = await sheet();
    expect(cell("0,0")?.style).toEqual({
      font: { name: "Times New Roman", size: 13, bold: true, italic: true, color: { rgb: "C00000" } },
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "D9E1F2" } },
      border: {
        top: { style: "thin", color: { rgb: "000000" } },
        right: { style: "thin", color: { rgb: "000000" } },
        bottom: { style: "medium", color: { rgb: "00B050" } },
        left: { style: "thin", color: { rgb: "000000" } },
      },
      alignment: { horizontal: "center", vertical: "center", wrapText: true },
    });
    expect(cell("1,1")?.style?.numFmt).toBe("0.00%");
    expect(cell("3,0")?.style?.alignment).toEqual({ horizontal: "left", indent: 2 });
  });

  test("has its layout and page", async () => {
    const { found, bytes } = await sheet();
    expect(found.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }]);
    expect(found.rowDefs?.get(0)?.height).toBe(30);
    expect(found.rowDefs?.get(2)).toBeUndefined();
    expect(found.rowDefs?.get(3)?.hidden).toBe(true);
    expect(found.columns?.[2]?.hidden).toBe(true);
    expect(found.view?.showGridLines).toBe(false);
    expect(found.freezePane).toEqual({ rows: 2 });
    expect(found.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.25, footer: 0.3 },
      printArea: "$A$1:$C$4",
      printTitlesRow: "$1:$2",
    });
    expect(found.headerFooter).toEqual({
      differentFirst: true,
      oddHeader: "&C&P",
      oddFooter: "&CĐơn vị && tổ",
    });
    expect(filesOf(bytes)["xl/workbook.xml"]).toContain("'Phụ lục 4'!$A$1:$C$4</definedName>");
  });

  test("opens in the workbench as it was", async () => {
    const { snapshot } = await openState((await sheet()).bytes);
    const data = Object.values(snapshot.sheets).find((entry) => entry.name === "Phụ lục 4");
    expect(data).toMatchObject({
      columnData: { 0: { w: 210 } },
      rowData: { 0: { h: 40 } },
      defaultColumnWidth: 64,
      cellData: { 3: { 2: { v: "#N/A", t: 4 } } },
    });
    expect(Object.values(snapshot.styles)).toContainEqual({ ...HEAD, cl: { rgb: "#C00000" } });
  });
});
