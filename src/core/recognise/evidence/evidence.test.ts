import type { Cell } from "../../sheet/cell";
import { auto } from "../../testing/auto";
import { area, sheet } from "../../testing/sheet";
import { tableAt } from "../recognise";
import { evidenceOf, isVote } from "./vote";
import { areSums, holdsOnlyNumbers } from "./sums";

const NAMES: Cell[] = ["Nguyễn Văn A", "Trần Thị B"];

describe("rows of numbers under ballots", () => {
  const grid = sheet(
    ["TNC", "TN"],
    ["TNC", null],
    ["TN", "TN"],
    [2, 0],
    [1, 2],
    ["66,7%", null],
    [0.667, 0],
    [66.67, 0],
    [9, 9],
  );
  const ballots = area("A1:B3");

  it("sum them by sign, by anything, or in shares", () => {
    expect(areSums(grid, ballots, [3, 4])).toBe(true);
    expect(areSums(grid, ballots, [6, 7])).toBe(true);
    expect(areSums(grid, ballots, [20])).toBe(true);
    expect(areSums(grid, ballots, [8])).toBe(false);
    const gap = sheet(["TNC", "TN", "TN"], ["TN", "TN", "TNC"], [1, 0, null]);
    expect(areSums(gap, area("A1:C2"), [2])).toBe(true);
  });

  it("are told from others", () => {
    expect(holdsOnlyNumbers(grid, 3, [0, 1])).toBe(true);
    expect(holdsOnlyNumbers(grid, 5, [0, 1])).toBe(false);
    expect(holdsOnlyNumbers(grid, 30, [0, 1])).toBe(false);
  });
});

describe("a sheet", () => {
  const people = (...rows: Cell[][]) => auto(sheet(...rows)).people.length;

  it.each<[string, Cell[][]]>([
    [
      "a list of groups",
      [
        ["STT", "Họ và tên", "Nhóm"],
        [1, "Nguyễn Văn A", 1],
        [2, "Trần Thị B", 2],
        [3, "Lê Văn C", 3],
      ],
    ],
    [
      "who got ballots",
      [
        ["TT", "Đại biểu", "Số phiếu phát"],
        [1, "Đại biểu 1", 1],
        [2, "Đại biểu 2", 1],
        [3, "Đại biểu 3", 1],
      ],
    ],
    [
      "attendance",
      [
        ["TT", "Đại biểu", "Có mặt", "Vắng"],
        [1, "Nguyễn Văn A", "x", null],
        [2, "Trần Thị B", null, "x"],
      ],
    ],
    [
      "digits that nobody is named over",
      [
        [null, 1, 2],
        [null, 2, 1],
        [null, 3, 1],
      ],
    ],
  ])("is no vote where it is %s", (_, rows) => {
    expect(people(...rows)).toBe(0);
  });

  it("is a vote with names over digits, or levels in words under anything", () => {
    const ballots = (signs: readonly Cell[]): Cell[][] =>
      [0, 1, 2].map((at) => [at + 1, signs[at] ?? null, signs[(at + 1) % 3] ?? null]);
    expect(people([null, ...NAMES], ...ballots([1, 2, 3]))).toBe(2);
    expect(people([null, "Một", "Hai"], ...ballots(["TNC", "TN", "TNT"]))).toBe(2);
    expect(people([null, "John Smith", "Mary Ann"], ...ballots(["C", "T", "K"]))).toBe(2);
    expect(people([null, "Bí thư", "Phó Bí thư"], ...ballots([1, 2, 3]))).toBe(2);
  });
});

it("knows sums of what is valid, which leave out whoever has two boxes marked", () => {
  const boxes = sheet(
    ["x", "", "", "", "x", ""],
    ["x", "x", "", "", "", "x"],
    ["", "x", "", "", "x", "x"],
    ["1", "1", "0", "0", "1", "1"],
    ["2", "2", "0", "0", "2", "2"],
    ["2", "1", "0", "0", "1", "1"],
  );
  const three = area("A1:F3");
  expect([3, 4, 5].map((row) => areSums(boxes, three, [row]))).toEqual([true, true, false]);
});

it("counts digits typed as text, and takes attributes for no people", () => {
  expect(areSums(sheet(["TNC"], ["TN"], ["1"]), area("A1:A2"), [2])).toBe(true);
  const graded = sheet(["STT", "Xếp loại", "Hạng"], [1, 1, 2], [2, 1, 3], [3, 2, 3], [4, 1, 1]);
  const marked = sheet(["", "Số lượng", "Nhóm"], ["a", 1, 2], ["b", 1, 3], ["c", 2, 3]);
  expect([auto(graded), auto(marked)].map(({ people }) => people)).toEqual([[], []]);
});

it("takes a list in which nobody is named for none", () => {
  const grid = sheet([1], [2], [3]);
  const table = tableAt(grid, area("A1:A3"), null);
  expect(isVote(evidenceOf(grid, table, true))).toBe(false);
  expect(evidenceOf(grid, table, true)).toContainEqual({ code: "noPeople", weight: -20 });
});

it("takes ticks under no level for little", () => {
  const grid = sheet(["x", null, null], [null, "x", null]);
  const table = tableAt(grid, area("A1:C2"), { layout: "boxes", codes: null });
  expect(evidenceOf(grid, table)).toContainEqual({ code: "ticks", weight: -1 });
});

it("takes letters of which most belong to no set for something else", () => {
  const grid = sheet(NAMES, ["C", "A"], ["A", "B"], ["B", "C"], ["T", "A"]);
  const table = tableAt(grid, area("A2:B5"), { layout: "codes", codes: "C/T/K" });
  expect(evidenceOf(grid, table)).toContainEqual({ code: "otherSigns", weight: -6 });
});

it("takes little from a column beside numbered ballots that could say something of them", () => {
  const line = (at: number): Cell[] => [at + 1, ["Hà", "Lan", "Hà"][at] ?? null, "C", "T"];
  const grid = sheet(["Phiếu", "Người nhập", ...NAMES], ...[0, 1, 2].map(line));
  const table = { ...tableAt(grid, area("C2:D4"), { layout: "codes", codes: "C/T/K" }), numberColumn: 0 };
  expect(evidenceOf(grid, table)).toContainEqual({ code: "attributes", weight: -1 });
  expect(evidenceOf(grid, { ...table, numberColumn: null })).toContainEqual({
    code: "attributes",
    weight: -5,
  });
});
