import type { Cell } from "../sheet/cell";
import { cellAt } from "../sheet/grid";
import { rowsAt } from "../setup/source";
import { area, sheet } from "../testing/sheet";
import { ownRows } from "./ownRows";

const grid = sheet(
  ["Họ và tên", "1", "2"],
  ["a", "TNC", "TN"],
  ["b", "TN", "TN"],
  ["Thu về", 2],
  ["TT", "Họ và tên", "3"],
  ["c", "TNT", "TN"],
  ["d", "TN", "TNC"],
  ["Thu về", 2],
);
const FIRST = { ...rowsAt(area("B2:C3")), people: area("A2:A3") };
const SECOND = { ...rowsAt(area("B6:C7")), people: area("A6:A7") };

const seen = (cells: ReturnType<typeof ownRows>): readonly Cell[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((row) => cellAt(cells, row, 0));

describe("the rows that a kind of ballot sees", () => {
  it("are all where no other is above or below", () => {
    expect(ownRows(grid, FIRST, [])).toBe(grid);
    expect(ownRows(grid, rowsAt(area("B2:B3")), [rowsAt(area("C2:C3"))])).toBe(grid);
  });

  it("end above the head of the next, and begin under the last", () => {
    expect(seen(ownRows(grid, FIRST, [SECOND]))).toEqual([
      "Họ và tên",
      "a",
      "b",
      "Thu về",
      null,
      null,
      null,
      null,
    ]);
    expect(seen(ownRows(grid, SECOND, [FIRST]))).toEqual([
      null,
      null,
      null,
      "Thu về",
      "TT",
      "c",
      "d",
      "Thu về",
    ]);
  });

  it("end at the marks of the next where it has no head, and at the rows of counts", () => {
    const counts = { type: "counts", marks: area("A6:C7") } as const;
    expect(
      seen(
        ownRows(sheet(["x"], ["a"], ["b"], ["c"], ["d"], ["e"]), rowsAt(area("A2:A3")), [
          rowsAt(area("A5:A6")),
        ]),
      ),
    ).toEqual(["x", "a", "b", "c", null, null, null, null]);
    expect(seen(ownRows(grid, FIRST, [counts]))[4]).toBeNull();
    expect(seen(ownRows(grid, rowsAt(area("A1:C1")), [rowsAt(area("A2:C3"))]))[1]).toBeNull();
  });
});
