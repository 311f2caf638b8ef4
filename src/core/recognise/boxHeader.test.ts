import type { Cell } from "../sheet/cell";
import { gridOf, usedArea } from "../sheet/grid";
import { findBoxHeader } from "./boxHeader";

const LEVELS = ["Cao", "Tín nhiệm", "Thấp"];
const PEOPLE = 300;
const repeated = (cells: readonly Cell[]) => Array.from({ length: PEOPLE }, () => cells).flat();

function headerOf(cells: readonly (readonly Cell[])[]) {
  const grid = gridOf({ sheet: "Phiếu", row: 0, column: 0, cells });
  return findBoxHeader(grid, usedArea(grid));
}

describe("the head of boxes", () => {
  const boxes = [LEVELS, ["x", null, null], [null, "x", null]];
  /** Rows of levels with no boxes below, by turns from high to low and back: none is another, printed again. */
  const noHeads = (count: number) =>
    Array.from({ length: count }, (_, at) => [
      at % 2 === 0 ? LEVELS : LEVELS.toReversed(),
      ["a", "b", "c"],
    ]).flat();
  const under = (count: number) => headerOf([...noHeads(count), ...boxes].map(repeated));

  it("is found below others that are none, up to so many cells looked at", () => {
    expect(under(10)).toEqual({ row: 20, columns: [0, 3 * PEOPLE - 1] });
    // 200 rows of 900 cells below each are looked at, 5,000,000 cells at most.
    expect(under(26)?.row).toBe(52);
    expect(under(28)).toBeNull();
  });

  it("stands over most of its columns: two people at both ends of a wide sheet have none between them", () => {
    const far = (between: number) => {
      const gap = Array<string>(between).fill("q");
      return headerOf([["x", null, null], LEVELS].toReversed().map((own) => [...own, ...gap, ...own]));
    };
    expect(far(18)?.columns).toEqual([0, 23]);
    expect(far(19)).toBeNull();
  });
});
