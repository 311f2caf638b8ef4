import { describe, expect, it } from "@jest/globals";
import {
  absolute,
  cellName,
  columnIndex,
  columnName,
  formatAddress,
  formatArea,
  formatCorners,
  parseArea,
  quoteSheet,
  splitSheet,
} from "./a1";
import { cellArea } from "./area";

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
    expect(columnIndex(name)).toBe(index);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });

  it.each(["XFE", "", "A1", "ĐA", "AAAA"])("%j is none", (name) => {
    expect(columnIndex(name)).toBeUndefined();
  });
});

describe("areas", () => {
  it.each([
    ["B2", { row: 1, column: 1, rows: 1, columns: 1 }, "B2"],
    ["$b$3", { row: 2, column: 1, rows: 1, columns: 1 }, "B3"],
    ["$D$5:B2", { row: 1, column: 1, rows: 4, columns: 3 }, "B2:D5"],
    ["C1:A4", { row: 0, column: 0, rows: 4, columns: 3 }, "A1:C4"],
    ["C:A", { row: 0, column: 0, rows: 1_048_576, columns: 3 }, "A:C"],
    ["$12:$13", { row: 11, column: 0, rows: 2, columns: 16_384 }, "12:13"],
    [" xfd1048576 ", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }, "XFD1048576"],
  ])("%s", (text, area, written) => {
    expect(parseArea(text)).toEqual(area);
    expect(formatArea(area)).toBe(written);
  });

  it.each(["", "A", "1", "1A", "A0", "0:3", "XFE1", "A1048577", "1:1048577", "LOG10X", "A:XFE"])(
    "%j is none",
    (text) => {
      expect(parseArea(text)).toBeUndefined();
    },
  );

  it.each(["A1:", "A1:B", "A1;B2", "TNC", "A1:B2:C3", "Phiếu!A1"])("%j is none either", (text) => {
    expect(parseArea(text)).toBeUndefined();
  });

  it("are written by their corners in files, whole columns too", () => {
    expect(formatCorners({ row: 0, column: 0, rows: 1_048_576, columns: 3 })).toBe("A1:C1048576");
    expect(formatCorners(cellArea(1, 0))).toBe("A2");
    expect(cellName(2, 1)).toBe("B3");
  });

  it.each([
    ["A1:J40", "$A$1:$J$40"],
    ["12:13", "$12:$13"],
    ["$A$1:B2", "$A$1:$B$2"],
  ])("%s made absolute is %s", (a1, expected) => {
    expect(absolute(a1)).toBe(expected);
  });
});

describe("sheet names in addresses", () => {
  it.each([
    ["Phiếu", "Phiếu"],
    ["Báo cáo", "'Báo cáo'"],
    ["A1", "'A1'"],
    ["2014", "'2014'"],
    ["O'Neil", "'O''Neil'"],
    ["R1C1", "'R1C1'"],
  ])("%s is written %s", (name, written) => {
    const address = formatAddress(name, cellArea(1, 1));
    expect(address).toBe(`${written}!B2`);
    expect(splitSheet(address)).toEqual({ sheet: name, cells: "B2" });
  });

  it("are undefined where none stands", () => {
    expect(splitSheet("B2")).toEqual({ sheet: undefined, cells: "B2" });
  });

  it("are always quoted for a formula, their quotes doubled", () => {
    expect(quoteSheet("Báo cáo 'x'")).toBe("'Báo cáo ''x'''");
  });
});
