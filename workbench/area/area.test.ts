import { describe, expect, it } from "@jest/globals";
import {
  areaOf,
  boundsOf,
  cellArea,
  cellCount,
  columnOf,
  contains,
  holdsCell,
  intersection,
  overlaps,
  rowOf,
  union,
} from "./area";

const AREA = { row: 1, column: 2, rows: 3, columns: 4 };

describe("an area", () => {
  it("is known by its size or by its last row and column", () => {
    const bounds = { startRow: 1, endRow: 3, startColumn: 2, endColumn: 5 };
    expect(boundsOf(AREA)).toEqual(bounds);
    expect(areaOf(bounds)).toEqual(AREA);
    expect(cellCount(AREA)).toBe(12);
  });

  it.each([
    [1, 2, true],
    [3, 5, true],
    [0, 2, false],
    [4, 2, false],
    [1, 1, false],
    [1, 6, false],
  ])("holds row %i, column %i: %s", (row, column, isIn) => {
    expect(holdsCell(AREA, row, column)).toBe(isIn);
  });

  it("has rows and columns", () => {
    expect(rowOf(AREA, 2)).toEqual({ row: 3, column: 2, rows: 1, columns: 4 });
    expect(columnOf(AREA, 0)).toEqual({ row: 1, column: 2, rows: 3, columns: 1 });
  });
});

describe("two areas", () => {
  const other = { row: 3, column: 5, rows: 2, columns: 2 };

  it("share the cells that both hold", () => {
    expect(intersection(AREA, other)).toEqual(cellArea(3, 5));
    expect(overlaps(AREA, other)).toBe(true);
  });

  it.each([
    ["below", cellArea(4, 2)],
    ["to the right", cellArea(1, 6)],
  ])("share none when one begins right %s of the other", (_where, beside) => {
    expect(intersection(AREA, beside)).toBeUndefined();
    expect(overlaps(AREA, beside)).toBe(false);
  });

  it("contain one another only when every cell is held", () => {
    expect(contains(AREA, AREA)).toBe(true);
    expect(contains(AREA, cellArea(3, 5))).toBe(true);
    expect(contains(AREA, other)).toBe(false);
    expect(contains(AREA, cellArea(9, 9))).toBe(false);
  });

  it("lie in the smallest area around both", () => {
    expect(union(AREA, other)).toEqual({ row: 1, column: 2, rows: 4, columns: 5 });
    expect(union(cellArea(4, 4), cellArea(0, 0))).toEqual({ row: 0, column: 0, rows: 5, columns: 5 });
  });
});
