import type { Cell } from "../sheet/cell";
import { usedArea } from "../sheet/grid";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";
import { findBoxHeader } from "./boxHeader";
import { findCodeBlock } from "./columns";
import { isIndexRow } from "./numbering";

const blockOf = (...rows: Cell[][]) => {
  const grid = sheet(...rows);
  return findCodeBlock(grid, usedArea(grid));
};

describe("findCodeBlock", () => {
  it("knows a ballot of one person by its name at the left", () => {
    expect(blockOf(["Phiếu", "Nguyễn Văn A"], ["P1", "TNC"], ["P2", "TN"], ["Phiếu 3", "TNT"])).toEqual({
      first: 1,
      last: 3,
      columns: [1, 1],
      numberColumn: 0,
    });
  });

  it("does not take a worded row of counts for a ballot", () => {
    const rows: Cell[][] = [
      ["STT", "Nguyễn Văn A", "Trần Thị B"],
      [1, "TNC", "TN"],
      [2, "TNC", "TNT"],
      [3, "TN", "TNC"],
      ["Số lượng TNC", 2, 1],
    ];
    expect(blockOf(...rows)).toMatchObject({ first: 1, last: 3, numberColumn: 0 });
  });

  it("leaves out in which group each ballot of codes was cast", () => {
    const rows: Cell[][] = [
      ["STT", "Nguyễn Văn A", "Trần Thị B", "Tổ đại biểu"],
      [1, "TNC", "TN", 1],
      [2, "TNC", "TNT", 2],
      [3, "TN", "TNC", 3],
    ];
    expect(blockOf(...rows)).toMatchObject({ columns: [1, 2] });
  });

  it("takes a ballot whose number is a name for a ballot", () => {
    const rows: Cell[][] = [
      ["STT", "Nguyễn Văn A", "Trần Thị B"],
      [1, "TNC", "TN"],
      ["bổ sung", "TNC", "TNT"],
    ];
    expect(blockOf(...rows)).toMatchObject({ first: 1, last: 2 });
  });

  it("finds nothing in a form that numbers its columns and holds no ballot yet", () => {
    expect(blockOf(["STT", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"], ["A", 1, 2, 3])).toBeNull();
  });

  it("finds nothing where nothing is marked", () => {
    expect(blockOf(["STT", "Nguyễn Văn A"], [1, null])).toBeNull();
  });
});

describe("isIndexRow", () => {
  it.each<[Cell[], boolean]>([
    [[null, "(1)", "(2)", "(3)"], true],
    [["A", 1, 2, 3], true],
    [[null, 1, 2, 3], false],
    [[null, 2, 3, 4], true],
    [["A", 1, 3, 2], false],
    [["A", 1, "TNC", 3], false],
    [["A", null, 2, 3], false],
  ])("%j → %p", (row, expected) => expect(isIndexRow(sheet(row), 0, [1, 3])).toBe(expected));

  it("does not take the 1 of a single person for an index", () => {
    expect(isIndexRow(sheet(["A", 1]), 0, [1, 1])).toBe(false);
  });
});

describe("findBoxHeader", () => {
  it("does not take a ballot that says TNC, TN, TNT for a head", () => {
    const grid = sheet(["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"], ["TNC", "TN", "TNT"], ["TNC", "TN", "TN"]);
    expect(findBoxHeader(grid, usedArea(grid))).toBeNull();
  });
});

it("takes no first ballot of unknown digits for an index of the columns", () => {
  const ballots = (first: Cell[]) =>
    auto(
      sheet(
        ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C", "Phạm Thị D"],
        first,
        ["TNC", "TN", "TN", "TNT"],
        ["TN", "TN", "TNC", "TNC"],
      ),
    );
  expect(ballots([1, 2, 3, 4]).collected).toEqual([2]);
  expect(ballots([4, 5, 6, 7]).said).toContain("F109@A2");
});
