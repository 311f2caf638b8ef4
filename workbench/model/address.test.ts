import { describe, expect, it } from "@jest/globals";
import { columnIndex, columnName, formatA1, parseA1, quoteSheet, splitSheet } from "./address";

describe("columns", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("%i is %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });
});

describe("addresses", () => {
  it.each([
    ["B2", { row: 1, column: 1, rows: 1, columns: 1 }, "B2"],
    ["$D$5:B2", { row: 1, column: 1, rows: 4, columns: 3 }, "B2:D5"],
    ["C:A", { row: 0, column: 0, rows: 1_048_576, columns: 3 }, "A:C"],
    ["$12:$13", { row: 11, column: 0, rows: 2, columns: 16_384 }, "12:13"],
    [" xfd1048576 ", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }, "XFD1048576"],
  ])("%s", (text, rectangle, written) => {
    expect(parseA1(text)).toEqual(rectangle);
    expect(formatA1(rectangle)).toBe(written);
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:", "A1:B", "A1;B2", "TNC", "A1:B2:C3", "Phiếu!A1"])(
    "%j is none",
    (text) => {
      expect(parseA1(text)).toBeUndefined();
    },
  );
});

describe("sheet names in addresses", () => {
  it.each([
    ["Phiếu", "Phiếu"],
    ["Báo cáo", "'Báo cáo'"],
    ["A1", "'A1'"],
    ["2014", "'2014'"],
    ["O'Neil", "'O''Neil'"],
    ["R1C1", "'R1C1'"],
  ])("%s is written %s", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
    expect(splitSheet(`${quoted}!B2`)).toEqual({ sheet: name, cells: "B2" });
  });

  it("is undefined where none stands", () => {
    expect(splitSheet("B2")).toEqual({ sheet: undefined, cells: "B2" });
  });
});
