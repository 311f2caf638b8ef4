import { contentAt, fileText, type CellsRead } from "./contents";

const AREA = { row: 0, column: 0, rows: 1, columns: 1 };

function content(value: unknown, formula: unknown = value, type = "String") {
  const read: CellsRead = {
    values: [[value]],
    formulas: [[formula]],
    numberFormats: [["General"]],
    types: [[type]],
  };
  return contentAt(read, AREA, 0, 0);
}

describe("contentAt", () => {
  it.each([
    ["text", "Nguyễn Văn A", { value: "Nguyễn Văn A" }],
    ["text that begins like a formula", "=A1", { value: "=A1" }],
    ["a number", 46, { value: 46 }],
    ["a truth value", true, { value: true }],
    ["nothing", "", { value: null }],
  ])("%s stays", (_what, value, expected) => expect(content(value)).toEqual(expected));

  it("keeps a formula with what it gives", () => {
    expect(content(2, "=1+1")).toEqual({ type: "formula", formula: "1+1", formulaResult: 2, value: 2 });
    expect(content("", '=IF(TRUE,"","x")')).toMatchObject({ formula: 'IF(TRUE,"","x")', formulaResult: "" });
  });

  it("takes the value of a formula that looks elsewhere", () => {
    expect(content(7, "=Phiếu!A1")).toEqual({ value: 7 });
    expect(content("=1+1", "=Phiếu!A1")).toEqual({ value: "=1+1" });
  });

  it("tells an error from a text that reads like one", () => {
    expect(content("#N/A", "=Phiếu!A1", "Error")).toEqual({ value: "#N/A" });
    expect(content("#N/A")).toEqual({ type: "richText", value: "#N/A", richText: [{ text: "#N/A" }] });
  });
});

describe("fileText", () => {
  it.each([
    ["a\r\nb\tc", "a\nb\tc"],
    ["chuông\u0007", "chuông_x0007_"],
    ["_x0041_ thật", "_x005F_x0041_ thật"],
    ["😀 ừ", "😀 ừ"],
  ])("%j is kept as %j", (text, kept) => expect(fileText(text)).toBe(kept));
});
