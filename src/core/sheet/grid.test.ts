import { area, sheet } from "../testing/sheet";
import { isBlank } from "./cell";
import {
  cellAt,
  cellsOf,
  gridOf,
  lineAt,
  mapCells,
  packCells,
  partOf,
  takeRows,
  transposeGrid,
  withBlankAreas,
  withBlankRows,
} from "./grid";
import { joinPacked } from "./pack";
import { addressAt, addressOf } from "./place";
import { countByPlace, findCells, hasCell, usedValues } from "./search";

const GRID = { ...sheet(["STT", "Nguyễn Văn A"], [1, "TNC"], [2, null]), row: 2, column: 1 };

describe("a packed sheet", () => {
  it("gives its cells, lines and rows", () => {
    expect(lineAt(GRID, 3)).toEqual([1, "TNC"]);
    expect(lineAt(GRID, 9)).toEqual([]);
    expect(cellsOf(GRID)).toEqual([
      ["STT", "Nguyễn Văn A"],
      [1, "TNC"],
      [2, null],
    ]);
    expect(cellsOf(undefined)).toEqual([]);
  });

  it("is as wide as its widest row", () => {
    const ragged = gridOf({ sheet: "P", row: 0, column: 0, cells: [["a"], ["b", "c"]] });
    expect(cellsOf(ragged)).toEqual([
      ["a", null],
      ["b", "c"],
    ]);
  });

  it("is searched once per value", () => {
    expect(findCells(GRID, isBlank)).toEqual([{ row: 4, column: 2, cell: null }]);
    const right = { row: 2, column: 2, rows: 3, columns: 1 };
    expect(countByPlace(GRID, [right], (cell) => !isBlank(cell))).toEqual({
      inside: 2,
      outside: 3,
      first: { row: 2, column: 1 },
    });
    expect(countByPlace(GRID, [GRID], isBlank)).toEqual({ inside: 1, outside: 0, first: null });
    expect([hasCell(GRID, (cell) => cell === 2), hasCell(GRID, (cell) => cell === 3)]).toEqual([true, false]);
  });

  it("is changed cell by cell, turned, cut and emptied", () => {
    expect(cellsOf(mapCells(GRID, (cell, row) => (row === 2 ? "x" : cell)))).toEqual([
      ["x", "x"],
      [1, "TNC"],
      [2, null],
    ]);
    expect(cellsOf(transposeGrid(GRID))).toEqual([
      ["STT", 1, 2],
      ["Nguyễn Văn A", "TNC", null],
    ]);
    expect(transposeGrid(GRID)).toMatchObject({ row: 1, column: 2 });
    const blank = withBlankRows(GRID, new Set([3, 9]));
    expect([cellAt(blank, 3, 2), cellAt(blank, 2, 1)]).toEqual([null, "STT"]);
    expect(usedValues(blank)).not.toContain("TNC");
    const part = partOf(GRID, area("A4:D6"));
    expect(cellsOf({ sheet: "P", row: 3, column: 0, ...part })).toEqual([
      [null, 1, "TNC", null],
      [null, 2, null, null],
      [null, null, null, null],
    ]);
    expect(takeRows(GRID, [4, 2])).toMatchObject({ rows: 2, columns: 2 });
  });

  it("knows where its cells stand on the clerk's sheet", () => {
    expect(addressAt(GRID, 3, 2)).toBe("C4");
    const moved = { ...GRID, origin: () => area("F9:G9") };
    expect([addressAt(moved, 3, 2), addressOf(moved, area("A1:B2"))]).toEqual(["F9:G9", "F9:G9"]);
  });
});

describe("joinPacked", () => {
  it("names a value of several parts once", () => {
    const [one, other] = [packCells([["TNC", "TN"]]), packCells([["TN", null]])];
    const joined = joinPacked([one, other]);
    expect(joined).toMatchObject({ rows: 2, columns: 2, values: ["TNC", "TN", null] });
    expect([...joined.ids]).toEqual([0, 1, 1, 2]);
    expect(joinPacked([one])).toBe(one);
    expect(joinPacked([])).toMatchObject({ rows: 0, columns: 0 });
  });
});

it("blanks areas as far as they reach into a sheet", () => {
  const grid = { ...sheet([1, 2], [3, 4]), row: 2, column: 1 };
  const blank = withBlankAreas(grid, [
    { row: 0, column: 0, rows: 3, columns: 2 },
    { row: 3, column: 2, rows: 9, columns: 9 },
    { row: 2, column: 7, rows: 1, columns: 1 },
  ]);
  expect([2, 3].map((row) => [1, 2].map((column) => cellAt(blank, row, column)))).toEqual([
    [null, 2],
    [3, null],
  ]);
});
