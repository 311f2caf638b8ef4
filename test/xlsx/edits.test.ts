import { describe, expect, test } from "@jest/globals";
import { openXlsx } from "../../workbench/xlsx";
import { edited, withCells } from "./state";
import { changedParts, dataOf, filesOf, sheetXml, simpleBook, wellFormed } from "./support";

const ROWS =
  '<row r="1" spans="1:2" ht="20" customHeight="1"><c r="A1" s="1"><v>3</v></c><c r="C1" t="b" s="2"><v>1</v></c></row><row r="4" s="2" customFormat="1"><c r="B4" t="str"><v>x</v></c></row>';
const book = (rows = ROWS): Uint8Array => simpleBook({ A: sheetXml(rows) });

describe("cells of the file's own sheets", () => {
  test("nothing changed: every part is byte for byte", async () => {
    const file = book();
    expect(changedParts(file, await edited(file, () => ({})))).toEqual([]);
  });

  test("a changed value keeps the cell's format and leaves the others", async () => {
    const file = book();
    const saved = await withCells(file, { 0: { 0: { v: "Cao", t: 1, s: "style-0" } } });
    expect(changedParts(file, saved)).toEqual(["~xl/worksheets/sheet1.xml"]);
    expect(dataOf(saved)).toBe(
      ROWS.replace(' spans="1:2"', "").replace(
        '<c r="A1" s="1"><v>3</v></c>',
        '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">Cao</t></is></c>',
      ),
    );
  });

  test("new cells and rows stand in their order and take the row's format", async () => {
    const saved = await withCells(book(), {
      0: { 1: { v: 5, t: 2 }, 4: { v: 6, t: 2 } },
      2: { 0: { v: 1, t: 3 } },
      3: { 0: { v: 7, t: 2 } },
      5: { 0: { v: "#N/A", t: 1 } },
    });
    const cells = [...dataOf(saved).matchAll(/<row r="(\d+)"|<c r="([A-Z]+\d+)"/g)].map(
      (match) => match[1] ?? match[2],
    );
    expect(cells).toEqual(["1", "A1", "B1", "C1", "E1", "3", "A3", "4", "A4", "B4", "6", "A6"]);
    expect(dataOf(saved)).toContain('<c r="A4" s="2"><v>7</v></c>');
    expect(dataOf(saved)).toContain('<c r="A3" t="b"><v>1</v></c>');
    expect(dataOf(saved)).toContain('<c r="A6" t="e"><v>#N/A</v></c>');
  });

  test("a cleared cell keeps its format, or goes where it has none", async () => {
    const saved = await withCells(book(), { 0: { 0: { v: null, s: "style-0" } }, 3: { 1: {} } });
    expect(dataOf(saved)).toContain('<c r="A1" s="1"/>');
    expect(dataOf(saved)).not.toContain('r="B4"');
  });

  test("a formula is written with its result, and a result that is not known asks for calculation", async () => {
    const known = await withCells(book(), { 0: { 0: { f: "=C1*2", v: 2, t: 2 } } });
    expect(dataOf(known)).toContain('<c r="A1" s="1"><f>C1*2</f><v>2</v></c>');
    expect(filesOf(known)["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
    const unknown = await withCells(book(), { 0: { 0: { f: "=TINNHIEM.MARGIN(1,2)", v: "#BUSY!", t: 1 } } });
    expect(dataOf(unknown)).toContain('<f t="array" ref="A1">_xldudf_TINNHIEM_MARGIN(1,2)</f></c>');
    expect(filesOf(unknown)["xl/workbook.xml"]).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test.each([
    ["leading and trailing spaces", "  x "],
    ["a line break", "a\nb"],
    ["markup", `<b>&"']]>`],
    ["control characters", "a\u0007b\u000bc\r\td"],
    ["what looks like an escape", "_x0041_ _x000D_"],
    ["emoji and a lone surrogate", "😀 \ud800"],
    ["a formula that is text", "=1+1"],
    ["error letters that are text", "#N/A"],
  ])("text survives: %s", async (_name, text) => {
    const saved = await withCells(book(), { 0: { 0: { v: text, t: 4 } } });
    expect(wellFormed(saved)).toContain("xl/worksheets/sheet1.xml");
    const cell = (await openXlsx(saved)).snapshot.sheets["file-0"]?.cellData?.[0]?.[0];
    expect(cell?.v).toBe(text);
    expect(cell?.f).toBeUndefined();
  });

  test("text typed as a document is read from its stream", async () => {
    const saved = await withCells(book(), {
      0: { 0: { p: { id: "d", body: { dataStream: "một\rhai\r\n" }, documentStyle: {} } } },
    });
    expect(dataOf(saved)).toContain("một\nhai</t>");
  });

  test("an empty sheet takes cells", async () => {
    const file = simpleBook({ A: sheetXml("").replace("<sheetData></sheetData>", "<sheetData/>") });
    const saved = await withCells(file, { 1: { 1: { v: 2, t: 2 } } });
    expect(dataOf(saved)).toBe('<row r="2"><c r="B2"><v>2</v></c></row>');
  });

  test("the stated used range grows with the cells", async () => {
    const file = simpleBook({ A: sheetXml(ROWS, "", '<dimension ref="A1:C4"/>') });
    const saved = await withCells(file, { 8: { 5: { v: 2, t: 2 } } });
    expect(filesOf(saved)["xl/worksheets/sheet1.xml"]).toContain('<dimension ref="A1:F9"/>');
  });

  test("rows and cells without references are counted", async () => {
    const file = book("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    const saved = await withCells(file, { 0: { 1: { v: 9, t: 2 } }, 1: { 0: { v: 8, t: 2 } } });
    expect(dataOf(saved)).toBe(
      '<row><c><v>1</v></c><c r="B1"><v>9</v></c></row><row><c r="A2"><v>8</v></c></row>',
    );
  });
});

describe("formulas that stay", () => {
  const formula = '<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>10</v></c></row>';

  test("a new result is cached, the formula's own text stays", async () => {
    const saved = await withCells(book(formula), { 0: { 0: { f: "=SUM(B1:B9)", v: 12, t: 2 } } });
    expect(dataOf(saved)).toBe('<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>12</v></c></row>');
  });

  test.each([
    ["the last digits of a sum differ", 10.000000000000002],
    ["the workbench does not know a function", "#NAME?"],
    ["a function has not answered", "#BUSY!"],
  ])("the file's result stays when %s", async (_name, value) => {
    const file = book(formula);
    const saved = await withCells(file, {
      0: { 0: { f: "=SUM(B1:B9)", v: value, t: typeof value === "number" ? 2 : 1 } },
    });
    expect(changedParts(file, saved)).toEqual([]);
  });

  test("a shared formula whose first cell changes is written out for the others", async () => {
    const shared =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1&amp;"B1"</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';
    const file = book(shared);
    const opened = (await openXlsx(file)).snapshot.sheets["file-0"]?.cellData;
    expect(opened?.[2]?.[0]?.f).toBe('=B3*$C$1&"B1"');
    const saved = await withCells(file, { 0: { 0: { v: 5, t: 2 } } });
    expect(dataOf(saved)).toBe(
      '<row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2"><f>B2*$C$1&amp;"B1"</f><v>2</v></c></row><row r="3"><c r="A3"><f>B3*$C$1&amp;"B1"</f><v>3</v></c></row>',
    );
    const other = await withCells(file, { 1: { 0: { v: 5, t: 2 } } });
    expect(dataOf(other)).toContain('<f t="shared" si="0"/><v>3</v>');
  });

  test("formulas that Univer shares by id are moved to their place", async () => {
    const saved = await withCells(book(), {
      6: { 0: { f: "=B7+$B$1", si: "k", v: 1, t: 2 } },
      7: { 1: { si: "k", v: 2, t: 2 } },
    });
    expect(dataOf(saved)).toContain('<c r="B8"><f>C8+$B$1</f><v>2</v></c>');
  });
});
