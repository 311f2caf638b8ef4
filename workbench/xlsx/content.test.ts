import { describe, expect, test } from "@jest/globals";
import { arrayArea } from "./arrays";
import { BLANK, columnsOf, contentOf, spilledCells, withSpill } from "./content";
import type { CellLike } from "./content";

const NONE = new Map();
const read = (cell: CellLike) => contentOf(cell, 0, 0, NONE);

describe("what a cell holds", () => {
  test.each<[string, CellLike, string | number | boolean | null]>([
    ["a number", { v: 1.5, t: 2 }, 1.5],
    ["a number without a type", { v: 1.5 }, 1.5],
    ["text that is a number", { v: 12, t: 1 }, "12"],
    ["forced text", { v: "007", t: 4 }, "007"],
    ["a truth as a number", { v: 1, t: 3 }, true],
    ["a truth as a word", { v: "false", t: 3 }, false],
    ["a bare truth", { v: false }, false],
    ["an empty text", { v: "", t: 1 }, null],
    ["nothing", {}, null],
  ])("%s", (_name, cell, value) => {
    expect(read(cell)).toEqual({ ...BLANK, value });
  });

  test("an error, and letters that look like one", () => {
    expect(read({ v: "#N/A", t: 1 }).error).toBe(true);
    expect(read({ v: "#N/A", t: 4 }).error).toBe(false);
  });

  test("a formula with its result; an empty text is a result, an open question is none", () => {
    expect(read({ f: "=A1", v: "", t: 1 })).toEqual({ ...BLANK, formula: "A1", value: "" });
    expect(read({ f: "=A1", v: "#BUSY!", t: 1 })).toEqual({ ...BLANK, formula: "A1" });
    expect(read({ v: "=A1", t: 1 })).toEqual({ ...BLANK, value: "=A1" });
  });
});

describe("spills", () => {
  const cells = spilledCells([
    { row: 1, column: 2, values: [[1, "#N/A"], [null]] },
    { row: 9, column: 0, values: [[5]] },
  ]);

  test("lie over the cells, with the area where they begin", () => {
    const area = { row: 1, column: 2, rows: 2, columns: 2 };
    expect(withSpill({ ...BLANK, formula: "F()" }, cells[1]?.[2])).toEqual({
      value: 1,
      error: false,
      formula: "F()",
      area,
    });
    expect(withSpill(BLANK, cells[1]?.[3])).toEqual({ ...BLANK, value: "#N/A", error: true });
    expect(cells[9]?.[0]?.area).toBeNull();
  });
});

test.each([
  ["TINNHIEM.OUTCOME(1,2)", true],
  ["IF(A1,sort(B1:B2),1)", true],
  ["SUM(A1:A2)", false],
  ['"SORT"&A1', false],
])("%s is marked as an array: %s", (formula, marked) => {
  expect(arrayArea({ ...BLANK, formula }, 3, 1) !== null).toBe(marked);
});

test("columns of several rows come once and in order", () => {
  expect(columnsOf({ 3: 1, 10: 1 }, undefined, { 2: 1, 3: 1 })).toEqual([2, 3, 10]);
  expect(columnsOf(undefined)).toEqual([]);
});
