import type { Cell } from "./cell";
import { packCells } from "./grid";
import { countValues } from "./pack";

const shown = (cells: Cell[][]) => {
  const packed = packCells(cells);
  const { ids, values } = packed;
  return { back: [...ids].map((id) => values[id]), values, counts: [...countValues(packed)] };
};

describe("packCells", () => {
  it("names every value once and counts its cells", () => {
    expect(
      shown([
        ["TNC", "TN"],
        ["TNC", null],
      ]),
    ).toEqual({
      back: ["TNC", "TN", "TNC", null],
      values: ["TNC", "TN", null],
      counts: [2, 1, 1],
    });
  });

  it("takes cells missing at the end of a row for blank", () => {
    expect(shown([["TNC", "TN"], ["TNT"]]).back).toEqual(["TNC", "TN", "TNT", null]);
  });

  it("keeps apart what only looks alike: 1 and '1', 0 and ''", () => {
    expect(shown([[1, "1", 0, ""]]).values).toEqual([1, "1", 0, ""]);
  });

  it("knows a value again after many others, as on a sheet full of typing errors", () => {
    const odd: Cell[] = ["TNC", "TN", "TNT", "tnc", "tn", "tnt", "TNCC", "TNN", "TNTT", "TMC"];
    const { back, counts } = shown([odd, odd]);
    expect(back).toEqual([...odd, ...odd]);
    expect(counts).toEqual(odd.map(() => 2));
  });

  it("finds nothing in a range without rows", () => {
    expect(packCells([])).toMatchObject({ rows: 0, columns: 0, values: [] });
  });
});
