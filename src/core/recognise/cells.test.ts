import type { Cell } from "../sheet/cell";
import { sheet } from "../testing/sheet";
import {
  ballotNumber,
  isCodeLike,
  isLabel,
  isMark,
  isMarkUnder,
  isSignedMark,
  isTotalsRow,
  levelOfHeader,
} from "./cells";

describe("isMark", () => {
  it.each<Cell>(["TNC", "tn/tnt", "x", 1, "KHL", "Không hợp lệ", "√", true, false, "☐"])("takes %j", (cell) =>
    expect(isMark({}, cell)).toBe(true),
  );
  it.each<Cell>([null, "", "\u00A0", "TNN", "TNC,?", 46, { error: "#N/A" }])("refuses %j", (cell) =>
    expect(isMark({}, cell)).toBe(false),
  );
});

describe("isSignedMark", () => {
  it("takes signs and no digits, which also count ballots", () => {
    expect(["TNC", "x", 1, "1", "1/2", null, "TNN"].map((cell) => isSignedMark({}, cell))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("isMarkUnder", () => {
  it("asks the reading in use", () => {
    const codes = { layout: "codes", codes: "C/T/K" } as const;
    const boxes = { layout: "boxes", codes: null } as const;
    expect(["C", "C,T", "TNC", "KHL", 0].map((cell) => isMarkUnder(cell, codes))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(["x", 1, "C"].map((cell) => isMarkUnder(cell, boxes))).toEqual([true, true, false]);
  });
});

describe("levelOfHeader", () => {
  it.each<[Cell, number | undefined]>([
    ["Tín nhiệm cao (TNC)", 1],
    ["Mức TN", 2],
    ["TNT", 3],
    ["Nguyễn Văn A", undefined],
    [`Tín nhiệm cao${" ".repeat(2_000)}`, undefined],
    [3, undefined],
  ])("%j → %p", (cell, level) => expect(levelOfHeader(cell)).toBe(level));
});

describe("isLabel", () => {
  it.each<[Cell, boolean]>([
    ["Nguyễn Văn A", true],
    ["(2)", false],
    ["Thấp", false],
    ["Họ và tên", false],
    [" ", false],
    [12, false],
  ])("%j → %p", (cell, expected) => expect(isLabel(cell)).toBe(expected));
});

describe("isTotalsRow", () => {
  const grid = sheet(["STT", "Nguyễn Văn A"], ["Tổng cộng", 12], [1, "TNC"], ["TNC", "Tổng"]);

  it("reads the label left of the marks only", () => {
    expect([0, 1, 2, 3].map((row) => isTotalsRow(grid, row, 1))).toEqual([false, true, false, false]);
  });

  it("finds no sum in rows that nobody typed in", () => {
    expect(isTotalsRow(grid, 40, 1)).toBe(false);
  });
});

describe("ballotNumber", () => {
  it.each<[Cell, number | null]>([
    [12, 12],
    [" 012 ", 12],
    [0, 0],
    [1.5, null],
    [-1, null],
    ["P12", null],
    ["", null],
    [true, null],
  ])("%j → %p", (cell, number) => expect(ballotNumber(cell)).toBe(number));
});

describe("isCodeLike", () => {
  it.each<[Cell, boolean]>([
    ["zz", true],
    [0, true],
    [{ error: "#N/A" }, true],
    ["12", false],
    ["màu xanh", false],
    [null, false],
  ])("%j → %p", (cell, expected) => expect(isCodeLike(cell)).toBe(expected));
});
