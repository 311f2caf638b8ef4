import type { Cell, Grid } from "../sheet/cell";
import { compare } from "./compare";

function differences(first: Grid, second: Grid) {
  const result = compare(first, second);
  return result.ok
    ? result.value.map((item) => [item.row, item.column, item.first, item.second])
    : [result.finding.code, result.finding.facts];
}

const FIRST: Grid = [
  ["TNC", "TN"],
  ["TN", ""],
  ["TNT", "TNC"],
];

describe("two entries of the same ballots", () => {
  it("that agree", () => expect(differences(FIRST, FIRST)).toEqual([]));

  it("differ at each cell, by its place in the range", () => {
    const second = [
      ["TNC", "TNT"],
      ["TN", "TN"],
      ["TNT", null],
    ];
    expect(differences(FIRST, second)).toEqual([
      [0, 1, "TN", "TNT"],
      [1, 1, "", "TN"],
      [2, 1, "TNC", ""],
    ]);
  });

  it("do not differ by spelling, nor by how a blank comes", () => {
    const second = [
      ["tnc", " tn "],
      ["Tn", 0],
      ["TNT", "TNC"],
    ];
    expect(differences(FIRST, second)).toEqual([]);
  });

  it("differ wherever the codes do, for one of two sets may be read wrongly", () => {
    const second = [
      ["C", "T"],
      ["T", null],
      ["K", "C"],
    ];
    expect(differences(FIRST, second)).toHaveLength(5);
    expect(differences([["3"]], [["K"]])).toEqual([[0, 0, "3", "K"]]);
    expect(differences([["C"], ["TN"], ["T"]], [["C"], ["T"], ["K"]])).toEqual([
      [1, 0, "TN", "T"],
      [2, 0, "T", "K"],
    ]);
    expect(differences([["TNC"], ["tn"], ["TNT"]], [["C"], ["TN"], ["T"]])).toEqual([
      [0, 0, "TNC", "C"],
      [1, 0, "tn", "TN"],
      [2, 0, "TNT", "T"],
    ]);
    expect(differences([["", "x", ""]], [["", "C", ""]])).toEqual([[0, 1, "x", "C"]]);
    expect(
      differences(second, [
        ["C", "T"],
        ["T", ""],
        ["T", "C"],
      ]),
    ).toEqual([[2, 0, "K", "T"]]);
  });

  it("are read alike where one is not certain: C and T without K", () => {
    const certain: Grid = [["C"], ["T"], ["K"]];
    expect(differences(certain, [["c"], ["t"], ["t"]])).toEqual([[2, 0, "K", "t"]]);
    expect(differences([["C"], ["T"]], [["c"], [""]])).toEqual([[1, 0, "T", ""]]);
  });

  it("hide nothing where one entry mixes two sets of codes", () => {
    const column = (...parts: (readonly [number, string])[]) =>
      parts.flatMap(([times, code]) => Array.from({ length: times }, () => [code]));
    const first = column([5, "C"], [5, "T"], [5, "K"]);
    const second = column([5, "c"], [3, "tn"], [5, "t"], [2, "k"]);
    // T in the second could be low by itself; beside the first it is not.
    const result = compare(first, second);
    expect(result.ok && result.value.map(({ row }) => row)).toEqual([5, 6, 7, 10, 11, 12]);
  });

  it("two marks in one cell are the same in any order", () => {
    expect(differences([["TNC,TN"], ["TNT"]], [["TN+TNC"], ["TNT"]])).toEqual([]);
    expect(differences([["TNC,TN"], ["TNT"]], [["TNC,TNT"], ["TNT"]])).toEqual([[0, 0, "TNC,TN", "TNC,TNT"]]);
    expect(differences([["KHL"], ["TNT"]], [["không hợp lệ"], ["TNT"]])).toEqual([]);
  });

  it("what is no mark is compared as it stands", () => {
    expect(differences([["TNN"], ["TN"]], [["tnn"], ["TN"]])).toEqual([[0, 0, "TNN", "tnn"]]);
    expect(differences([["TN"], [{ error: "#N/A" }]], [["TN"], ["TN"]])).toEqual([[1, 0, "#N/A", "TN"]]);
  });

  it("boxes: any sign marks a box", () => {
    const boxes = (...row: Cell[]): Grid => [row];
    expect(differences(boxes("x", "", ""), boxes("✓", null, 0))).toEqual([]);
    expect(differences(boxes("x", "", ""), boxes("", "x", ""))).toEqual([
      [0, 0, "x", ""],
      [0, 1, "", "x"],
    ]);
  });
});

describe("ranges without marks", () => {
  it("are compared as text", () => {
    expect(differences([["Trần Thị B", 12.5]], [["Trần Thị b", 12]])).toEqual([
      [0, 0, "Trần Thị B", "Trần Thị b"],
      [0, 1, "12.5", "12"],
    ]);
    expect(differences([["Hà".normalize("NFD")]], [["Hà"]])).toEqual([]);
  });
});

describe("ranges of different size", () => {
  it.each<[Grid, Grid]>([
    [[["TN"]], [["TN"], ["TN"]]],
    [[["TN"]], [["TN", "TN"]]],
    [[], [["TN"]]],
  ])("%j and %j are not compared", (first, second) => {
    expect(differences(first, second)[0]).toBe("F301");
  });

  it("rows that end early count as blank", () => {
    expect(
      differences(
        [["TN", "TN"], ["TN"]],
        [
          ["TN", "TN"],
          ["TN", ""],
        ],
      ),
    ).toEqual([]);
    expect(
      differences(
        [
          ["TN", "TN"],
          ["TN", "TN"],
        ],
        [["TN", "TN"], ["TN"]],
      ),
    ).toEqual([[1, 1, "TN", ""]]);
  });
});
