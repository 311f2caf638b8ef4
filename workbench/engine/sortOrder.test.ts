import { describe, expect, it } from "@jest/globals";
import { CELL_BOOLEAN, CELL_FORCED_STRING, CELL_NUMBER, CELL_STRING } from "../xlsx/univer";
import { compareCells, type SortedCell } from "./sortOrder";

const number = (v: number): SortedCell => ({ v, t: CELL_NUMBER });
const text = (v: string): SortedCell => ({ v, t: CELL_STRING });
const kept = (v: string): SortedCell => ({ v, t: CELL_FORCED_STRING });
const truth = (v: 0 | 1): SortedCell => ({ v, t: CELL_BOOLEAN });
const shown = (cells: readonly SortedCell[]) => cells.map(({ v }) => v ?? "");

const MIXED = [
  text("#N/A"),
  truth(1),
  text("Đỗ"),
  {},
  kept("007"),
  number(10),
  truth(0),
  text("an"),
  number(9),
];

const sorted = (isDescending: boolean) =>
  shown(MIXED.toSorted((one, other) => compareCells(isDescending, one, other)));

describe("the order of sorting", () => {
  it("is Excel's: numbers, texts, truth values, errors, and empty cells last", () => {
    expect(sorted(false)).toEqual([9, 10, "007", "an", "Đỗ", 0, 1, "#N/A", ""]);
  });

  it("keeps empty cells last when turned round", () => {
    expect(sorted(true)).toEqual(["#N/A", 1, 0, "Đỗ", "an", "007", 10, 9, ""]);
  });

  it("sets Đ behind D and keeps equal texts equal", () => {
    expect(compareCells(false, text("Đan"), text("Dung"))).toBeGreaterThan(0);
    expect([compareCells(false, text("AN"), text("an")), compareCells(false, {}, { v: null })]).toEqual([
      0, 0,
    ]);
  });

  it("reads formatted text by its letters", () => {
    const rich: SortedCell = { p: { body: { dataStream: "an\r\n" } } };
    expect(compareCells(false, rich, text("an"))).toBe(0);
  });
});
