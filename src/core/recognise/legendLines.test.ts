import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";
import { legendsOn } from "./legends";

const LEVELS: Cell[] = ["Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"];
const setsOf = (...rows: Cell[][]) => [...new Set(legendsOn(sheet(...rows)).map(({ set }) => set))];

describe("an explanation laid across columns", () => {
  it("has each sign over its level, under it, or before it", () => {
    expect(setsOf(["H", "M", "L"], LEVELS)).toEqual(["H/M/L"]);
    expect(setsOf(LEVELS, ["H", "M", "L"])).toEqual(["H/M/L"]);
    expect(setsOf(LEVELS, [3, 2, 1])).toEqual(["3/2/1"]);
    expect(setsOf(["A", "TN cao", "B", "TN", "C", "TN thấp"])).toEqual(["A/B/C"]);
    expect(setsOf(["Ký hiệu", 1, "TN cao", 2, "TN", 3, "TN thấp"])).toEqual(["1/2/3"]);
    expect(setsOf(["Ký hiệu", 3, 2, 1], ["Mức", ...LEVELS])).toEqual(["3/2/1"]);
  });

  it("may stand beside something else where it is of letters", () => {
    expect(setsOf([1, "A", null, "H", "M", "L"], [2, "B", null, ...LEVELS])).toEqual(["H/M/L"]);
    expect(setsOf(["x", "H", "M", "L"], ["y", ...LEVELS])).toEqual([]);
  });

  it.each<[string, Cell[][]]>([
    [
      "the result of somebody",
      [
        [null, ...LEVELS],
        ["Lê Văn C", 1, 2, 3],
      ],
    ],
    ["a result in a line", [["Tổng", 1, "TN cao", 2, "TN", 3, "TN thấp"]]],
    [
      "levels far from each other",
      [
        ["H", null, null, null, null, "M", "L"],
        ["TN cao", null, null, null, null, "TN", "TN thấp"],
      ],
    ],
    [
      "two of them",
      [
        ["H", "M"],
        ["TN cao", "TN"],
      ],
    ],
    [
      "a level named twice",
      [
        ["H", "M", "L"],
        ["TN cao", "TN", "TN"],
      ],
    ],
    ["boxes", [LEVELS, ["x", null, null]]],
  ])("is not %s", (_, rows) => {
    expect(setsOf(...rows)).toEqual([]);
  });

  it("is no head of boxes over the ballots", () => {
    const ballots: Cell[][] = [
      ["Phiếu", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"],
      [1, "H", "M", "L"],
      [2, "M", "H", "H"],
    ];
    expect(auto(sheet([null, "H", "M", "L"], [null, ...LEVELS], ...ballots))).toMatchObject({
      people: ["Nguyễn Văn A 1 1 0 0", "Trần Thị B 1 1 0 0", "Lê Văn C 1 0 1 0"],
      said: [],
    });
  });
});
