import { readMarks } from "../ballot/readMarks";
import type { Reading } from "../ballot/reading";
import type { Cell } from "../sheet/cell";
import { tableAt } from "../recognise/recognise";
import { area, indexOf, sheet } from "../testing/sheet";
import { checkMarks } from "./marks";

const CODES: Reading = { layout: "codes", codes: "TNC/TN/TNT" };
const BOXES: Reading = { layout: "boxes", codes: null };

function check(rows: Cell[][], marks: string, reading: Reading, isMarked?: readonly boolean[]) {
  const grid = sheet(...rows);
  const part = area(marks);
  const table = tableAt(grid, part, reading);
  const read = readMarks(indexOf(grid, part), reading);
  const all = Array.from({ length: read.rows }, () => true);
  return checkMarks(grid, table, read, isMarked ?? all).map(({ code, address, facts }) => ({
    code,
    address,
    ...facts,
  }));
}

describe("checkMarks with codes", () => {
  const of = (cell: Cell) =>
    check(
      [
        ["Số phiếu", "Nguyễn Văn A"],
        [11, cell],
      ],
      "B2:B2",
      CODES,
    );
  const at = { address: "B2", person: "Nguyễn Văn A", ballot: 11 };

  it.each<[Cell, object]>([
    [null, { code: "N141", ...at }],
    [0, { code: "N113", ...at }],
    ["TNC/TN", { code: "N142", ...at }],
    ["KHL", { code: "N143", ...at }],
    ["TNN", { code: "F131", ...at, text: "TNN" }],
    [46, { code: "F131", ...at, text: "46" }],
    [{ error: "#REF!" }, { code: "F132", ...at, text: "#REF!" }],
  ])("%j", (cell, expected) => expect(of(cell)).toEqual([expected]));

  it.each<Cell>(["TNC", "TN", "TNT"])("has nothing against %s", (cell) => expect(of(cell)).toEqual([]));

  it("counts ballots from the top where they have no number of their own", () => {
    const rows: Cell[][] = [
      ["Số phiếu", "Nguyễn Văn A", "Trần Thị B"],
      [11, "TNC", "TN"],
      [null, "TN", "?"],
    ];
    expect(check(rows, "B2:C3", CODES)).toMatchObject([{ address: "C3", person: "Trần Thị B", ballot: 2 }]);
    expect(check([["Nguyễn Văn A"], ["?"]], "A2:A2", CODES)).toMatchObject([{ ballot: 1 }]);
  });

  it("leaves out rows without any mark", () => {
    expect(check([["Nguyễn Văn A"], ["TNC"], [null]], "A2:A3", CODES, [true, false])).toEqual([]);
  });
});

describe("checkMarks with boxes", () => {
  const of = (...cells: Cell[]) =>
    check([["Nguyễn Văn A", null, null], ["x", null, null], cells], "A2:C3", BOXES);

  it.each<[Cell[], object]>([
    [["x", null, "x"], { code: "N142", address: "A3:C3" }],
    [[null, null, null], { code: "N141", address: "A3:C3" }],
    [["x", "?", null], { code: "F131", address: "B3", text: "?" }],
    [["x", null, { error: "#N/A" }], { code: "F132", address: "C3", text: "#N/A" }],
  ])("%j", (cells, expected) => expect(of(...cells)).toMatchObject([expected]));
});
