import { boundedArea } from "./boundedArea";
import { gridOf } from "./grid";

const grid = gridOf({
  sheet: "Phiếu",
  row: 2,
  column: 1,
  cells: [
    ["a", "b"],
    ["c", "d"],
    ["e", "f"],
  ],
});
const WHOLE = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

describe("an area that somebody saved", () => {
  it("of every cell there is becomes what is used", () => {
    expect(boundedArea(WHOLE, grid)).toEqual({ row: 2, column: 1, rows: 3, columns: 2 });
  });

  it("far from what is used becomes one cell", () => {
    const far = { ...WHOLE, row: 500_000, rows: 500_000 };
    expect(boundedArea(far, grid)).toEqual({ row: 500_000, column: 0, rows: 1, columns: 1 });
  });

  it("of the largest vote stays as it is, blank or not", () => {
    const large = { row: 4, column: 2, rows: 100_000, columns: 60 };
    expect(boundedArea(large, grid)).toBe(large);
  });
});
