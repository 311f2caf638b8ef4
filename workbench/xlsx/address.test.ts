import { describe, expect, test } from "@jest/globals";
import {
  absolute,
  areaName,
  cellName,
  columnIndex,
  columnName,
  parseArea,
  parseCell,
  quoteSheet,
} from "./address";

describe("columns", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("%i is %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  test.each(["XFE", "", "A1", "ĐA", "AAAA"])("%s is no column", (name) => {
    expect(columnIndex(name)).toBeNull();
  });
});

describe("cells and areas", () => {
  test("a cell is named and read back, absolute or not", () => {
    expect(cellName(2, 1)).toBe("B3");
    expect(parseCell("$b$3")).toEqual({ row: 2, column: 1 });
    expect(parseCell("XFD1048576")).toEqual({ row: 1_048_575, column: 16_383 });
  });

  test.each(["A0", "A1048577", "1A", "A", "A1:B2", "LOG10X"])("%s is no cell", (text) => {
    expect(parseCell(text)).toBeNull();
  });

  test("an area is put in order; one cell is named as a cell", () => {
    const area = { startRow: 0, endRow: 3, startColumn: 0, endColumn: 2 };
    expect(parseArea("C1:A4")).toEqual(area);
    expect(areaName(area)).toBe("A1:C4");
    expect(areaName({ startRow: 1, endRow: 1, startColumn: 0, endColumn: 0 })).toBe("A2");
    expect(parseArea("A:C")).toBeNull();
  });
});

test.each([
  ["A1:J40", "$A$1:$J$40"],
  ["12:13", "$12:$13"],
  ["$A$1:B2", "$A$1:$B$2"],
])("%s made absolute is %s", (range, expected) => {
  expect(absolute(range)).toBe(expected);
});

test("a sheet name is quoted with its quotes doubled", () => {
  expect(quoteSheet("Báo cáo 'x'")).toBe("'Báo cáo ''x'''");
});
