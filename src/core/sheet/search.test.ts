import { gridOf } from "./grid";
import { findRowsOf } from "./search";

const grid = gridOf({
  sheet: "S",
  row: 4,
  column: 2,
  cells: [
    ["A", null, "B", "x"],
    ["A", "A", "B", "B"],
    [null, "B", "A", "x"],
    ["x", "x", "x", "A"],
  ],
});

const isLetter = (cell: unknown) => cell === "A" || cell === "B";

describe("findRowsOf", () => {
  it("gives rows in which exactly so many cells pass, from the left, at their places on the sheet", () => {
    expect(findRowsOf(grid, 2, isLetter)).toEqual([
      [
        { row: 4, column: 2, cell: "A" },
        { row: 4, column: 4, cell: "B" },
      ],
      [
        { row: 6, column: 3, cell: "B" },
        { row: 6, column: 4, cell: "A" },
      ],
    ]);
  });

  it("asks for blank cells as for any other", () => {
    expect(findRowsOf(grid, 1, (cell) => cell === null)).toEqual([
      [{ row: 4, column: 3, cell: null }],
      [{ row: 6, column: 2, cell: null }],
    ]);
  });

  it("gives nothing where no cell passes", () => {
    expect(findRowsOf(grid, 1, () => false)).toEqual([]);
  });
});
