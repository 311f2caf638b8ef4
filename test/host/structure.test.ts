import { describe, expect, it } from "@jest/globals";
import { sheetXml, simpleBook, zipOf, filesOf } from "../xlsx/support";
import { SHEET } from "./support";
import { useBench } from "./useBench";

const bench = useBench();

/** Two sheets in a workbook whose structure is protected. */
function locked(): Uint8Array {
  const files = filesOf(simpleBook({ [SHEET]: sheetXml(""), Khác: sheetXml("") }));
  const book = (files["xl/workbook.xml"] ?? "").replace(
    "<sheets>",
    '<workbookProtection lockStructure="1"/><sheets>',
  );
  return zipOf({ ...files, "xl/workbook.xml": book });
}

const CHANGES: readonly (readonly [
  string,
  (sheet: Excel.Worksheet, sheets: Excel.WorksheetCollection) => void,
])[] = [
  ["added", (_, sheets) => void sheets.add("Báo cáo")],
  ["deleted", (sheet) => sheet.delete()],
  ["renamed", (sheet) => void (sheet.name = "Tên mới")],
  ["moved", (sheet) => void (sheet.position = 1)],
  ["hidden", (sheet) => void (sheet.visibility = "Hidden")],
];

describe("where the structure of a workbook is protected", () => {
  it.each(CHANGES)("no sheet can be %s", async (_, change) => {
    await bench.reopen({}, locked());
    const tried = bench.run(async (sheet, context) => {
      change(sheet, context.workbook.worksheets);
      await context.sync();
    });
    await expect(tried).rejects.toMatchObject({ code: "AccessDenied" });
    expect(bench.workbook.sheetNames()).toEqual([SHEET, "Khác"]);
  });

  it("cells can be changed", async () => {
    await bench.reopen({}, locked());
    await bench.run(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(bench.workbook.read(SHEET, "A1").values).toEqual([[1]]);
  });
});
