import type { Area } from "../sheet/area";
import type { Cell } from "../sheet/cell";
import { tableAt } from "../recognise/recognise";
import { area, sheet } from "../testing/sheet";
import { checkStrays } from "./strays";

const NAMES = ["Nguyễn Văn A", "Trần Thị B"];
const BALLOTS: Cell[][] = [
  ["TNC", "TN"],
  ["TN", "TNT"],
  ["TNC", "TNC"],
];

function strays(rows: Cell[][], marks: string, others: readonly Area[] = []): readonly string[] {
  const grid = sheet(...rows);
  const findings = checkStrays(grid, tableAt(grid, area(marks), null), others);
  return findings.map(({ code, address, facts }) => `${code}@${address ?? ""} ${JSON.stringify(facts)}`);
}

describe("columns that the range leaves out", () => {
  const beside = (head: Cell, ...cells: Cell[]) =>
    strays([[...NAMES, head], ...BALLOTS.map((row, at) => [...row, cells[at] ?? null])], "A2:B4");

  it.each<[string, Cell, Cell[], string[]]>([
    ["marks without a head", null, ["TN", "TNC", "TN"], ['F107@C2 {"header":"C"}']],
    ["marks of a person", "Lê Văn C", ["TN", "TNC", "TN"], ['F107@C2 {"header":"Lê Văn C"}']],
    ["numbers under a head", "Tuổi", [45, 52, 38], []],
    ["numbers without a head", null, [45, 52, 38], []],
    ["words under a head", "Màu phiếu", ["màu xanh", "màu vàng"], ['W106@C2 {"header":"Màu phiếu"}']],
    ["words without a head", null, ["mờ nét chữ"], []],
    ["words under remarks", "Ghi chú", ["gạch", "mờ"], []],
    ["marks under remarks", "Ghi chú", ["TN", "TNC", "TN"], ['W106@C2 {"header":"Ghi chú"}']],
    ["marks under numbers", "STT", ["TN", "TNC", "TN"], ['F107@C2 {"header":"STT"}']],
    ["a fault of a ballot under remarks", "Ghi chú", ["gạch tên"], ['W106@C2 {"header":"Ghi chú"}']],
    ["one mark among words", "Lê Văn C", ["mờ nét chữ", "TN", "bỏ trống"], ['F107@C2 {"header":"Lê Văn C"}']],
    ["numbers among words", "Lê Văn C", [1, "mờ nét chữ", 2], ['F107@C2 {"header":"Lê Văn C"}']],
    ["half unknown codes", "Lê Văn C", ["zz", "mờ nét chữ"], ['F107@C2 {"header":"Lê Văn C"}']],
    ["one 1 among other numbers", "Số năm", [1, 45, 52], []],
  ])("%s", (_, head, cells, expected) => expect(beside(head, ...cells)).toEqual(expected));

  it("knows the boxes of somebody who has not three of them, not the ticks of who typed it", () => {
    const rows: Cell[][] = [
      ["Nguyễn Văn A", null, null, "Trần Thị B", null, "Đã kiểm"],
      ["Cao", "Tín nhiệm", "Thấp", "Cao", "Tín nhiệm", null],
      [1, null, null, null, 1, "x"],
      [null, "x", null, "x", null, "x"],
    ];
    expect(strays(rows, "A3:C4")).toEqual(['F107@D3 {"header":"Trần Thị B"}', 'F107@E3 {"header":"E"}']);
    expect(
      strays(
        rows.map((row) => row.toSpliced(3, 2)),
        "A3:C4",
      ),
    ).toEqual([]);
  });

  it("warns of marks right beside ballots that lack one", () => {
    const rows: Cell[][] = [
      [...NAMES, "Ghi chú"],
      ["TNC", null, "TN"],
      ["TN", "TNT", "xem lại"],
      [null, " ", "mờ"],
      ["TNC", "TN", null],
    ];
    expect(strays(rows, "A2:B5")).toEqual(['W149@C2 {"row":2,"text":"TN"}']);
    const boxes: Cell[][] = [
      ["Nguyễn Văn A", null, null, null],
      ["Cao", "Tín nhiệm", "Thấp", null],
      ["x", null, null, null],
      [null, "☐", 0, 1],
      ["x", null, null, null],
    ];
    expect(strays(boxes, "A3:C5")).toEqual(['W149@D4 {"row":4,"text":"1"}']);
  });

  it("warns of a digit there, and blocks where most ballots have one: somebody's name may be forgotten", () => {
    const digits: Cell[][] = [NAMES, [1, 2], [2, null, 1], [3, 1]];
    expect(strays(digits, "A2:B4")).toEqual(['W149@C3 {"row":3,"text":"1"}']);
    const full = [NAMES, [1, 2, 1], [2, null, 2], [3, 1, 3]];
    expect(strays(full, "A2:B4")).toEqual(['F107@C2 {"header":"C"}']);
  });

  it("knows a person by the name above an empty post", () => {
    const rows: Cell[][] = [
      [...NAMES, "Lê Văn C"],
      ["Chủ tịch", "Ủy viên", null],
      ...BALLOTS.map((row) => [...row, "zz"]),
    ];
    expect(strays(rows, "A3:B5")).toEqual(['F107@C3 {"header":"Lê Văn C"}']);
  });

  it("leaves another kind of ballot alone, and nothing on either side of it", () => {
    const heads: Cell[] = [...NAMES, "Lê Văn C", ...NAMES, "Phạm Thị D"];
    const wide = [heads, ...BALLOTS.map((row) => [...row, "TN", ...row, "TN"])];
    expect(strays(wide, "A2:B4", [area("D2:E4")])).toEqual([
      'F107@C2 {"header":"Lê Văn C"}',
      'F107@F2 {"header":"Phạm Thị D"}',
    ]);
  });

  it("finds them on a sheet without any head", () => {
    expect(strays([...BALLOTS.map((row) => [...row, "TN"])], "A1:B3")).toEqual(['F107@C1 {"header":"C"}']);
  });
});

describe("rows under the range", () => {
  const rows: Cell[][] = [NAMES, ...BALLOTS, [], NAMES, ...BALLOTS];

  it("are strays, unless another kind of ballot begins there", () => {
    expect(strays(rows, "A2:B4")).toEqual(['F110@A7 {"row":7}']);
    expect(strays(rows, "A2:B4", [area("A7:B9")])).toEqual([]);
  });

  it("are strays by one mark in the last column of the last row", () => {
    expect(strays([NAMES, ...BALLOTS, [], [null, "TN"]], "A2:B4")).toEqual(['F110@A6 {"row":6}']);
  });

  it("are strays above the other kind", () => {
    expect(strays(rows, "A2:B3", [area("A7:B9")])).toEqual(['F110@A4 {"row":4}']);
  });

  it("are no strays where they are sums", () => {
    expect(
      strays(
        [
          ["STT", ...NAMES],
          [1, "TNC", "TN"],
          ["Cộng", 1, 0],
        ],
        "B2:C2",
      ),
    ).toEqual([]);
  });

  it("are strays where a row called a sum holds marks, unless it is a head of the three levels", () => {
    const head: Cell[] = ["STT", ...NAMES, "Lê Văn C"];
    const ballot: Cell[] = [1, "TNC", "TN", "TN"];
    expect(strays([head, ballot, ["Cộng", "TNC", "TN", null]], "B2:D2")).toEqual(['F110@B3 {"row":3}']);
    expect(strays([head, ballot, ["Tổng hợp", "TNC", "TN", "TNT"]], "B2:D2")).toEqual([]);
  });
});

describe("a first ballot above the range", () => {
  it("is found by one mark among its unknown codes", () => {
    const rows: Cell[][] = [
      [...NAMES, "Lê Văn C"],
      ["zz", "TNC", "zz"],
      ["TNC", "TN", "TNT"],
    ];
    expect(strays(rows, "A3:C3")).toContain('F109@B2 {"text":"TNC"}');
  });

  it.each<[string, Cell, string]>([
    ["an error", { error: "#N/A" }, '{"text":"#N/A"}'],
    ["a number", 9, '{"text":"9"}'],
    ["a sign", "?", '{"text":"?"}'],
  ])("is found by %s between head and marks", (_, cell, facts) => {
    expect(strays([["Nguyễn Văn A"], ["Chủ tịch"], [cell], ["TNC"], ["TN"]], "A4:A5")).toContain(
      `F109@A3 ${facts}`,
    );
  });

  it("is not a row that numbers the columns", () => {
    expect(strays([NAMES, ["(1)", "(2)"], ...BALLOTS], "A3:B5")).toEqual([]);
  });

  it("may be a row of posts that are all short", () => {
    expect(strays([NAMES, ["zz", "zz"], ...BALLOTS], "A3:B5")).toEqual(['W117@A2 {"row":2}']);
    expect(strays([NAMES, ["CT", "Phó Chủ tịch"], ...BALLOTS], "A3:B5")).toEqual([]);
  });
});

describe("boxes", () => {
  it("are looked at person by person", () => {
    const rows: Cell[][] = [
      ["Nguyễn Văn A", null, null, "Trần Thị B", null, null],
      ["?", null, null, null, null, null],
      ["X", null, null, null, "X", null],
      [null, "X", null, null, null, "X"],
    ];
    expect(strays(rows, "A3:F4")).toContain('F109@A2 {"text":"?"}');
  });
});

it("says nothing of marks that nobody can read", () => {
  expect(strays([NAMES, ["KHL", "KHL"], ["?", "!"]], "A2:B2")).toEqual([]);
});
