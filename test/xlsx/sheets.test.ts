import { describe, expect, test } from "@jest/globals";
import { openXlsx } from "../../workbench/xlsx";
import { excelFile } from "./excelFile";
import { edited, putCells, relay, withCells } from "./state";
import { changedParts, dataOf, filesOf, sheetXml, simpleBook, zipOf } from "./support";

const file = excelFile();

describe("cells in a file full of things", () => {
  test("a sheet written with a prefix is patched with its prefix", async () => {
    const saved = await withCells(file, { 1: { 0: { v: "Trần Thị B", t: 1 }, 2: { v: 4, t: 2 } } }, "file-2");
    expect(changedParts(file, saved)).toEqual(["~xl/worksheets/sheet2.xml"]);
    const text = filesOf(saved)["xl/worksheets/sheet2.xml"];
    expect(text).toContain(
      '<x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve">Trần Thị B</x:t></x:is></x:c>',
    );
    expect(text).toContain('<x:c r="C2"><x:v>4</x:v></x:c></x:row>');
  });

  test("a table's column follows its header", async () => {
    const saved = await withCells(file, { 0: { 0: { v: "chức vụ", t: 1 }, 1: { v: null } } }, "file-2");
    const table = filesOf(saved)["xl/tables/table1.xml"] ?? "";
    expect([...table.matchAll(/tableColumn id="\d" name="([^"]*)"/g)].map((match) => match[1])).toEqual([
      "chức vụ2",
      "Column2",
    ]);
    const row = (await openXlsx(saved)).snapshot.sheets["file-2"]?.cellData?.[0];
    expect([row?.[0]?.v, row?.[1]?.v]).toEqual(["chức vụ2", "Column2"]);
  });

  test("a table without headers has none to follow", async () => {
    const files = filesOf(file);
    const table = (files["xl/tables/table1.xml"] ?? "").replace(' totalsRowShown="0"', ' headerRowCount="0"');
    const bare = zipOf({ ...files, "xl/tables/table1.xml": table });
    const saved = await withCells(bare, { 0: { 0: { v: "x", t: 1 } } }, "file-2");
    expect(filesOf(saved)["xl/tables/table1.xml"]).toBe(table);
  });

  test("a spill that grew is written with its new area and values", async () => {
    const values = [
      [70, 80],
      [90, "mười"],
      [1, 2],
    ];
    const saved = await edited(file, () => ({ spills: { "file-0": [{ row: 4, column: 0, values }] } }));
    const data = dataOf(saved);
    expect(data).toContain('<c r="A5" cm="1"><f t="array" ref="A5:B7">_xldudf_TINNHIEM_TALLY(A2:C4)</f>');
    expect(data).toContain('<row r="7"><c r="A7" s="2"><v>1</v></c><c r="B7" s="2"><v>2</v></c></row>');
  });

  test("an overwritten spill leaves no results behind", async () => {
    const saved = await withCells(file, { 4: { 0: { v: "hết", t: 1 } } });
    expect(dataOf(saved)).toContain('<row r="6"></row>'.replace("></row>", "/>"));
    expect(filesOf(saved)["xl/calcChain.xml"]).toBeUndefined();
  });

  test("a new spill in a file without the mark brings it", async () => {
    const saved = await edited(
      simpleBook({ A: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }),
      (sheets) => {
        putCells(sheets, "file-0", { 0: { 2: { f: "=SORT(A1:A2)", v: 1, t: 2 } } });
        return { spills: { "file-0": [{ row: 0, column: 2, values: [[1], [0]] }] } };
      },
    );
    expect(dataOf(saved)).toContain(
      '<c r="C1" cm="1"><f t="array" ref="C1:C2">_xlfn._xlws.SORT(A1:A2)</f><v>1</v></c>',
    );
    expect(filesOf(saved)["xl/metadata.xml"]).toContain(
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
    );
    expect(filesOf(saved)["[Content_Types].xml"]).toContain('PartName="/xl/metadata.xml"');
  });

  test("widths, heights, hidden rows and merged areas of an original sheet", async () => {
    const saved = await edited(file, (sheets) => {
      const hidden = Object.keys(sheets["file-0"]?.columnData ?? {}).map(
        (index) => [index, { w: 82, hd: 1 }] as const,
      );
      relay(sheets, "file-0", {
        columnData: {
          ...Object.fromEntries(hidden),
          0: { w: 114 },
          1: { w: 180 },
          2: { w: 114 },
          3: { w: 82, hd: 0 },
        },
        rowData: { 1: { h: 48, ia: 0 }, 3: { h: 33, ia: 1 }, 4: { h: 40, ia: 0 }, 9: { hd: 1 } },
        mergeData: [
          { startRow: 0, endRow: 1, startColumn: 3, endColumn: 4 },
          { startRow: 8, endRow: 9, startColumn: 0, endColumn: 1 },
        ],
      });
      return {};
    });
    const text = filesOf(saved)["xl/worksheets/sheet1.xml"] ?? "";
    expect(text).toContain(
      '<col min="2" max="2" width="20" style="2" customWidth="1"/><col min="3" max="3" width="12.7109375"',
    );
    expect(text).toContain(
      '<col min="4" max="4" width="9.140625"/><col min="5" max="16384" width="9.140625" hidden="1"/>',
    );
    expect(text).toContain('<row r="2" spans="1:3" ht="36" customHeight="1">');
    expect(text).toContain('<row r="3"><c r="A3" t="e">');
    expect(text).toContain('<row r="4"><c r="A4" t="s">');
    expect(text).toContain('<row r="10" hidden="1"/>');
    expect(text).toContain(
      '<mergeCells count="2"><mergeCell ref="D1:E2"/><mergeCell ref="A9:B10"/></mergeCells><conditional',
    );
    expect(changedParts(file, saved)).toEqual(["~xl/worksheets/sheet1.xml"]);
  });
});
