import type { Cell } from "../../sheet/cell";
import { gridOf, type SheetGrid } from "../../sheet/grid";
import { findCounts } from "./findCounts";
import { readCounts } from "../../read/readCounts";

const grid = (cells: Cell[][]): SheetGrid => gridOf({ sheet: "KQ", row: 0, column: 0, cells });
const table = (cells: Cell[][]) => findCounts(grid(cells));

const RESULT: Cell[][] = [
  ["KẾT QUẢ LẤY PHIẾU TÍN NHIỆM", null, null, null, null, null, null, null, null, null],
  [
    "STT",
    "Họ và tên",
    "Chức vụ",
    "Hợp lệ",
    "Không hợp lệ",
    "Tín nhiệm cao",
    null,
    "Tín nhiệm",
    null,
    "Tín nhiệm thấp",
  ],
  [null, null, null, null, null, "Số phiếu", "Tỉ lệ %", "Số phiếu", "Tỉ lệ %", "Số phiếu"],
  ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"],
  [1, "Nguyễn Văn A", "Chủ tịch", 46, 1, 19, "40,43", 2, "4,26", 25],
  [2, "Trần Thị B", "Phó Chủ tịch", 47, 0, 46, "97,87", 0, "0,00", 1],
  ["Tổng cộng", null, null, 93, 1, 65, null, 2, null, 26],
];

describe("a finished result table", () => {
  it("is found with its people, counts, percentages, valid and invalid columns", () => {
    expect(table(RESULT)).toEqual({
      sheet: "KQ",
      area: { row: 4, column: 5, rows: 2, columns: 5 },
      people: [
        { name: "Nguyễn Văn A", office: "Chủ tịch", address: "B5", row: 4 },
        { name: "Trần Thị B", office: "Phó Chủ tịch", address: "B6", row: 5 },
      ],
      batches: [
        {
          name: "",
          columns: [
            { level: "high", column: 5, percent: 6 },
            { level: "confidence", column: 7, percent: 8 },
            { level: "low", column: 9, percent: null },
          ],
        },
      ],
      total: null,
      head: 1,
      valid: 3,
      invalid: 4,
      issued: null,
      collected: null,
      stray: null,
    });
  });

  it("is read line by line", () => {
    const found = table(RESULT);
    expect(found && readCounts(grid(RESULT), found)).toMatchObject({
      value: [
        { sums: { high: 19, confidence: 2, low: 25 }, valid: 46, invalid: 1 },
        { sums: { high: 46, confidence: 0, low: 1 }, valid: 47, invalid: 0 },
      ],
      findings: [],
    });
  });

  it("may have percentages headed in the same row, groups between people and gaps", () => {
    const found = table([
      ["Họ tên", "Cao", "%", "TN", "Tỷ lệ", "Thấp", "(%)"],
      ["I. Ban Thường vụ", null, null, null, null, null, null],
      ["Nguyễn Văn A", 3, 60, 1, 20, 1, 20],
      [null, null, null, null, null, null, null],
      ["Trần Thị B", "04", 80, "Không có", 0, "1 phiếu", 20],
      [null, null, null, null, null, null, null],
      [null, null, null, null, null, null, null],
      ["Người lập biểu", 1, null, null, null, null, null],
    ]);
    expect(found?.people.map(({ row }) => row)).toEqual([2, 4]);
    expect(found?.batches[0]?.columns.map(({ percent }) => percent)).toEqual([2, 4, 6]);
  });

  it.each<[string, Cell[][]]>([
    ["no head", [["Nguyễn Văn A", 1, 2, 3]]],
    [
      "a level twice",
      [
        ["Họ tên", "Cao", "TN", "Cao"],
        ["Nguyễn Văn A", 1, 2, 3],
      ],
    ],
    [
      "a level missing",
      [
        ["Họ tên", "Cao", "TN"],
        ["Nguyễn Văn A", 1, 2],
      ],
    ],
    [
      "no names",
      [
        ["STT", "Cao", "TN", "Thấp"],
        [1, 3, 1, 1],
      ],
    ],
    [
      "nothing left of the counts",
      [
        ["Cao", "TN", "Thấp"],
        [3, 1, 1],
      ],
    ],
    [
      "nobody",
      [
        ["Họ tên", "Cao", "TN", "Thấp"],
        ["Tổng cộng", 3, 1, 1],
        [null, null, null, null],
      ],
    ],
    [
      "codes under three codes",
      [
        ["Tổ 1", "TNC", "TN", "TNT"],
        ["Tổ 2", "TNC", "TNT", "TN"],
        ["Tổ 3", "TN", "TNC", 1],
      ],
    ],
    ["nothing at all", []],
  ])("is not there with %s", (_, cells) => expect(table(cells)).toBeNull());

  it("takes the first texts left of the counts for names where nothing heads them", () => {
    const found = table([
      [null, null, "Cao", "TN", "Thấp"],
      [1, "Nguyễn Văn A", 3, 1, 1],
      [2, null, 2, 2, 1],
    ]);
    expect(found?.people).toMatchObject([
      { name: "Nguyễn Văn A", office: "" },
      { name: "", address: "B3" },
    ]);
  });
});

describe("a first line that looks like a head", () => {
  const HEAD: Cell[] = ["STT", "Họ và tên", "Cao", "Tín nhiệm", "Thấp"];

  it("is a person's where numbers stand in it", () => {
    const cells: Cell[][] = [HEAD, [1, "Nguyễn Văn A", "năm", 2, 0], [2, "Trần Thị B", 3, 2, 1]];
    const found = table(cells);
    expect(found?.people.map(({ name }) => name)).toEqual(["Nguyễn Văn A", "Trần Thị B"]);
    expect(found && readCounts(grid(cells), found).findings.map(({ code }) => code)).toEqual(["F138"]);
  });

  it("is none above texts only", () => {
    const cells: Cell[][] = [
      HEAD,
      [null, null, "(phiếu)", "(phiếu)", "(phiếu)"],
      [1, "Nguyễn Văn A", "05", "2", "0"],
    ];
    expect(table(cells)?.people.map(({ name }) => name)).toEqual(["Nguyễn Văn A"]);
  });
});

describe("a line called a sum", () => {
  const lines = (label: string, name: Cell, post: Cell): Cell[][] => [
    ["STT", "Họ và tên", "Chức vụ", "Cao", "Tín nhiệm", "Thấp"],
    [1, "Nguyễn Văn A", "Chủ tịch", 3, 2, 0],
    [label, name, post, 3, 2, 1],
  ];
  const names = (cells: Cell[][]) => table(cells)?.people.map(({ name }) => name);

  it("is a person's where name and post stand in it", () => {
    expect(names(lines("Cộng", "Trần Thị B", "Giám đốc"))).toEqual(["Nguyễn Văn A", "Trần Thị B"]);
    expect(names(lines("Cộng", "Trần Thị B", "Giám đốc").map((row) => row.toSpliced(2, 1)))).toEqual([
      "Nguyễn Văn A",
      "Trần Thị B",
    ]);
    expect(names(lines("", "Tổng cộng", null))).toEqual(["Nguyễn Văn A"]);
    expect(names(lines("Cộng", null, null))).toEqual(["Nguyễn Văn A"]);
  });
});
