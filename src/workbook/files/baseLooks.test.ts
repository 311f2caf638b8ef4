import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { unitFile } from "./unitFile";
import { withBase } from "./withBase";

const SIGNS = ["TNC", "TN", "TNT"];
const ROWS = Array.from({ length: 9 }, (_, row) => [
  row + 1,
  ...[0, 1, 2].map((at) => SIGNS[(row + at) % 3] ?? ""),
]);
const STYLES = "xl/styles.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const X14 =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

type Change = (xml: string) => string;

/** What is said of a file of ballots after one of its parts was changed by hand. */
async function said(part: string, change: Change): Promise<readonly string[]> {
  const rows = [["Số phiếu", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"], ...ROWS];
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: "Phiếu", rows }] }));
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  const bytes = zipSync({ ...parts, [part]: strToU8(after) });
  const { findings, result } = await unitFile(bytes, "Xã Một.xlsx", "96-QD/TW");
  const codes = new Set(findings.map(({ code, address }) => `${code} ${address ?? ""}`));
  return [...codes, ...(result ? ["counted"] : [])];
}

const font =
  (inner: string): Change =>
  (xml) =>
    xml.replace(/<font>.*?<\/font>/s, `<font>${inner}</font>`);
const format =
  (attributes: string): Change =>
  (xml) =>
    xml.replace(/<sheetFormatPr[^>]*>/, `<sheetFormatPr ${attributes}/>`);
const extension =
  (rule: string, range: string): Change =>
  (xml) => {
    const group = `<x14:conditionalFormatting ${X14}>${rule}<xm:sqref>${range}</xm:sqref></x14:conditionalFormatting>`;
    const list = `<x14:conditionalFormattings ${X14}>${group}</x14:conditionalFormattings>`;
    return xml.replace(
      "</worksheet>",
      `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">${list}</ext></extLst></worksheet>`,
    );
  };
const dxf = (inner: string) =>
  `<x14:cfRule type="expression" priority="1" id="{1}"><xm:f>TRUE</xm:f><x14:dxf>${inner}</x14:dxf></x14:cfRule>`;

const firstLine = (codes: readonly string[]) => codes.filter((code) => code !== "counted").slice(0, 1);

describe("a row that states no number", () => {
  const unnumbered: Change = (xml) => xml.replace(/<row r="\d+"/g, "<row").replace(/<c r="[A-Z]+\d+"/g, "<c");

  it("is the next one, with what is said of it", async () => {
    expect(await said(SHEET, unnumbered)).toEqual(await said(SHEET, (xml) => `${xml} `));
    const hidden = await said(SHEET, (xml) => {
      let rows = 0;
      return unnumbered(xml).replace(/<row/g, (row) => ((rows += 1) === 4 ? `${row} hidden="1"` : row));
    });
    expect(hidden).toContain("W130 B4");
  });
});

describe("the look of all cells of which nothing is said", () => {
  it.each<[string, string, Change, readonly string[]]>([
    ["struck through", STYLES, font('<strike/><sz val="11"/><name val="Calibri"/>'), ["F174 B1:D1"]],
    ["white", STYLES, font('<sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/>'), ["F174 B1:D1"]],
    ["as dots", STYLES, font('<sz val="1"/><name val="Calibri"/>'), ["F174 B1:D1"]],
    ["in pictures", STYLES, font('<sz val="11"/><name val="Wingdings"/>'), ["F174 B1:D1"]],
    [
      "in a font that says it has pictures",
      STYLES,
      font('<sz val="11"/><name val="X"/><charset val="2"/>'),
      ["F174 B1:D1"],
    ],
    [
      "in a colour that the workbook makes white",
      STYLES,
      (xml) =>
        font('<sz val="11"/><color indexed="8"/><name val="Calibri"/>')(xml).replace(
          "</styleSheet>",
          `<colors><indexedColors>${'<rgbColor rgb="FF000000"/>'.repeat(8)}<rgbColor rgb="00FFFFFF"/></indexedColors></colors></styleSheet>`,
        ),
      ["F174 B1:D1"],
    ],
    ["not struck", STYLES, font('<strike val="0"/><sz val="11"/><name val="Calibri"/>'), []],
    [
      "another text",
      STYLES,
      (xml) =>
        xml
          .replace(
            "<fonts",
            '<numFmts count="1"><numFmt numFmtId="164" formatCode="@;@;@;&quot;TNT&quot;"/></numFmts><fonts',
          )
          .replace(/(<cellXfs[^>]*><xf numFmtId=")0/, "$1164"),
      ["F171 B1"],
    ],
  ])("%s", async (_, part, change, codes) => {
    expect(firstLine(await said(part, change))).toEqual(codes);
  });
});

describe("sizes of all rows and columns of which nothing is said", () => {
  it.each<[string, Change, readonly string[]]>([
    ["rows too low to see", format('defaultRowHeight="0.5" customHeight="1"'), ["F162 B1"]],
    ["columns too narrow to see", format('defaultRowHeight="15" defaultColWidth="0.1"'), ["W135 B2"]],
    // Excel and others show the rows that the file holds; only those that it does not hold are hidden.
    ["rows below the last hidden", format('defaultRowHeight="15" zeroHeight="1"'), []],
    [
      "a row without height",
      (xml) => xml.replace('<row r="3"', '<row r="3" ht="0" customHeight="1"'),
      ["W130 B3"],
    ],
  ])("%s", async (_, change, codes) => {
    expect(firstLine(await said(SHEET, change))).toEqual(codes);
  });
});

describe("conditions in the part that older programs pass over", () => {
  it.each<[string, Change, readonly string[]]>([
    [
      "white",
      extension(dxf(`<font ${MAIN}><color rgb="FFFFFFFF"/></font>`), "B2:B4"),
      ["W661 B2:B4", "counted"],
    ],
    ["bold", extension(dxf(`<font ${MAIN}><b/></font>`), "B2:B4"), ["counted"]],
    [
      "black on black",
      extension(dxf(`<fill ${MAIN}><patternFill><bgColor rgb="FF000000"/></patternFill></fill>`), "C2"),
      ["W661 C2", "counted"],
    ],
    [
      "another text",
      extension(dxf(`<numFmt ${MAIN} numFmtId="1" formatCode=";;;&quot;TNC&quot;"/>`), "B2"),
      ["W661 B2", "counted"],
    ],
    [
      "a picture in the place of the mark",
      extension(
        '<x14:cfRule type="iconSet" priority="1" id="{1}"><x14:iconSet iconSet="3Stars" showValue="0"/></x14:cfRule>',
        "B2:D9",
      ),
      ["W661 B2:D9", "counted"],
    ],
  ])("%s", async (_, change, codes) => expect(await said(SHEET, change)).toEqual(codes));

  it("pictures in the place of marks, the old way", async () => {
    const set =
      '<cfRule type="iconSet" priority="1"><iconSet showValue="0"><cfvo type="percent" val="0"/></iconSet></cfRule>';
    const rule = `<conditionalFormatting sqref="B2:B9">${set}</conditionalFormatting>`;
    const change: Change = (xml) => xml.replace("</sheetData>", `</sheetData>${rule}`);
    expect(await said(SHEET, change)).toEqual(["W661 B2:B9", "counted"]);
  });
});

describe("what a theme says of the cells of which nothing is said", () => {
  const sheet = { name: "Phiếu", rows: [["TNC"]] };
  const fontOf = (themeFonts: readonly string[], theme: readonly string[], own: object) =>
    withBase(sheet, { style: { font: own }, themeFonts, palette: [] }, { theme, palette: [] }).cells?.get(
      "0,0",
    )?.style?.font;
  const named = { name: "Calibri", scheme: "minor" };

  it.each<[string, readonly string[], readonly string[], object, object | undefined]>([
    ["a font of pictures", ["Calibri", "Wingdings"], [], named, { name: "Wingdings", scheme: "minor" }],
    ["letters as white as paper", [], ["FFFFFF", "FFFFFF"], { color: { theme: 1 } }, { color: { theme: 1 } }],
    ["black letters", ["Calibri", "Calibri"], ["000000", "FFFFFF"], { color: { theme: 1 } }, undefined],
  ])("%s", (_, fonts, theme, own, seen) => expect(fontOf(fonts, theme, own)).toEqual(seen));
});
