import { area } from "../testing/sheet";
import {
  between,
  cellArea,
  columnBeside,
  columnsOf,
  contains,
  containsArea,
  fromRow,
  intersection,
  isSameArea,
  overlaps,
  rowsOf,
  sequence,
  transposeArea,
  union,
} from "./area";

const BOX = area("C5:E6");

describe("whole numbers in a row", () => {
  it("are counted from one, or run between two", () => {
    expect(sequence(3, 2)).toEqual([3, 4]);
    expect(sequence(3, -1)).toEqual([]);
    expect(between(3, 3)).toEqual([3]);
    expect(between(3, 2)).toEqual([]);
    expect([rowsOf(BOX), columnsOf(BOX)]).toEqual([
      [4, 5],
      [2, 3, 4],
    ]);
  });
});

describe("an area", () => {
  it.each([
    ["C5", true],
    ["E6", true],
    ["B5", false],
    ["F6", false],
    ["C4", false],
    ["E7", false],
  ])("holds %s: %p", (address, isIn) => {
    const { row, column } = area(address);
    expect(contains(BOX, row, column)).toBe(isIn);
    expect(containsArea(BOX, cellArea(row, column))).toBe(isIn);
  });

  it.each([
    ["E6:G9", "E6"],
    ["D1:D9", "D5:D6"],
    ["F5:G6", null],
    ["C7:E9", null],
  ])("shares with %s the cells %p", (address, shared) => {
    expect(intersection(BOX, area(address))).toEqual(shared === null ? null : area(shared));
    expect(overlaps(BOX, area(address))).toBe(shared !== null);
  });

  it("stands with others in the smallest area around them", () => {
    expect(union([BOX, area("A8")])).toEqual(area("A5:E8"));
    expect(union([])).toBeNull();
  });

  it("is changed over, cut and set beside", () => {
    expect(transposeArea(BOX)).toEqual(area("E3:F5"));
    expect(columnBeside(BOX, 0)).toEqual(area("A5:A6"));
    expect(fromRow(BOX, 5)).toEqual(area("C6:E6"));
    expect(fromRow(BOX, 9)).toMatchObject({ row: 9, rows: 0 });
    expect(isSameArea(BOX, area("C5:E6"))).toBe(true);
    expect(isSameArea(BOX, area("C5:E7"))).toBe(false);
  });
});
