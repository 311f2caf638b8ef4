import type { Cell } from "../../sheet/cell";
import type { SheetGrid } from "../../sheet/grid";
import { auto } from "../../testing/auto";
import { sheet } from "../../testing/sheet";
import { findCounts } from "./findCounts";

const WHO: Cell[] = ["TT", "Họ và tên"];
const A: Cell[] = [1, "Nguyễn Văn A"];
const B: Cell[] = [2, "Trần Thị B"];

/** A finished result under the figure it needs. */
const result = (collected: number, ...rows: Cell[][]): SheetGrid =>
  sheet(["Số phiếu thu về", null, collected], ...rows);

describe("heads of tables of counts", () => {
  const people = ["Nguyễn Văn A 30 12 4 1", "Trần Thị B 25 15 6 1"];

  it.each<[string, Cell[][]]>([
    [
      "levels the other way round",
      [
        [...WHO, "Tín nhiệm thấp", "Tín nhiệm", "Tín nhiệm cao"],
        [...A, 4, 12, 30],
        [...B, 6, 15, 25],
      ],
    ],
    [
      "levels with words before them, numbers of columns without brackets",
      [
        [...WHO, "Số phiếu tín nhiệm cao", "Phiếu tín nhiệm:", "Mức độ TN thấp"],
        [1, 2, 3, 4, 5],
        [...A, 30, 12, 4],
        [...B, 25, 15, 6],
      ],
    ],
    [
      "letters and numbers of columns",
      [
        [...WHO, "1. T.N cao", "2. T.Nhiệm", "3. T.N thấp"],
        ["A", "B", 1, 2, 3],
        [...A, 30, 12, 4],
        [...B, 25, 15, 6],
      ],
    ],
    [
      "percentages before the counts",
      [
        [...WHO, "Cao", null, "Tín nhiệm", null, "Thấp", null],
        [null, null, "%", "Số phiếu", "%", "Số phiếu", "%", "Số phiếu"],
        [...A, 63.83, 30, 25.53, 12, 8.51, 4],
        [...B, 53.19, 25, 31.91, 15, 12.77, 6],
      ],
    ],
    [
      "percentages in a block of their own",
      [
        [...WHO, "Số phiếu", null, null, "Tỷ lệ (%)", null, null],
        [null, null, "Cao", "TN", "Thấp", "Cao", "TN", "Thấp"],
        [...A, 30, 12, 4, 63.83, 25.53, 8.51],
        [...B, 25, 15, 6, 53.19, 31.91, 12.77],
      ],
    ],
    [
      "counting tables with percentages of their own apart",
      [
        [
          ...WHO,
          "Bàn 1",
          null,
          null,
          "Bàn 2",
          null,
          null,
          "Tỉ lệ bàn 1",
          null,
          null,
          "Tỉ lệ bàn 2",
          null,
          null,
        ],
        [null, null, "C", "T", "K", "C", "T", "K", "C", "T", "K", "C", "T", "K"],
        [...A, 20, 7, 2, 10, 5, 2, 1, 1, 1, 1, 1, 1],
        [...B, 15, 10, 4, 10, 5, 2, 1, 1, 1, 1, 1, 1],
      ],
    ],
    [
      "percentages beside the sum of counting tables only",
      [
        [...WHO, "Bàn 1", null, null, "Bàn 2", null, null, "Tỷ lệ (%)", null, null],
        [null, null, "Cao", "TN", "Thấp", "Cao", "TN", "Thấp", "Cao", "TN", "Thấp"],
        [...A, 20, 7, 2, 10, 5, 2, 63.83, 25.53, 8.51],
        [...B, 15, 10, 4, 10, 5, 2, 53.19, 31.91, 12.77],
      ],
    ],
    [
      "counting tables under each level",
      [
        [...WHO, "Cao", null, null, "Tín nhiệm", null, null, "Thấp", null, null],
        [null, null, "Bàn 1", "Bàn 2", "Cộng", "Bàn 1", "Bàn 2", "Cộng", "Bàn 1", "Bàn 2", "Cộng"],
        [...A, 20, 10, 30, 7, 5, 12, 2, 2, 4],
        [...B, 15, 10, 25, 10, 5, 15, 4, 2, 6],
      ],
    ],
    [
      "a sum by another name",
      [
        [...WHO, "Tổ 1", null, null, "Tổ 2", null, null, "Hội nghị", null, null],
        [null, null, "TNC", "TN", "TNT", "TNC", "TN", "TNT", "TNC", "TN", "TNT"],
        [...A, 20, 7, 2, 10, 5, 2, 30, 12, 4],
        [...B, 15, 10, 4, 10, 5, 2, 25, 15, 6],
      ],
    ],
    [
      "remarks between the levels",
      [
        [...WHO, "Cao", "Ghi chú", "Tín nhiệm", "Ghi chú", "Thấp", "Ghi chú"],
        [...A, 30, null, 12, null, 4, null],
        [...B, 25, null, 15, null, 6, null],
      ],
    ],
  ])("are understood with %s", (_, rows) => {
    const came = auto(result(47, ...rows));
    expect(came.people).toEqual(people);
    expect(came.said).toEqual([]);
  });

  it("names percentages that stand without their counts", () => {
    const rows = [
      [...WHO, "Cao (%)", "Tín nhiệm (%)", "Thấp (%)"],
      [...A, 60, "30%", null],
    ];
    expect(auto(result(100, ...rows)).said).toEqual(["F138@C3", "F138@D3", "F137@E3"]);
  });

  it("does not take three tables that count alike for a sum", () => {
    const rows = [
      [...WHO, "Bàn 1", null, null, "Bàn 2", null, null, "Hòm phụ", null, null],
      [null, null, "TNC", "TN", "TNT", "TNC", "TN", "TNT", "TNC", "TN", "TNT"],
      [...A, 20, 7, 2, 10, 5, 2, "x", 1, 0],
      [...B, 15, 10, 4, 10, 5, 2, 2, 1, 0],
    ];
    expect(findCounts(result(60, ...rows))?.total).toBeNull();
  });

  it("are none where every level has something else under it", () => {
    const rows = [
      [...WHO, "Cao", null, "Tín nhiệm", null, "Thấp"],
      [null, null, "Bàn 1", "Bàn 2", "Bàn 1", "Bàn 3", "Bàn 1"],
      [...A, 20, 10, 7, 5, 4],
    ];
    expect(findCounts(sheet(...rows))).toBeNull();
  });

  it("does not add up two votes", () => {
    const rows = (first: string, second: string) => [
      [...WHO, first, null, null, second, null, null],
      [null, null, "TNC", "TN", "TNT", "TNC", "TN", "TNT"],
      [...A, 20, 7, 2, 10, 5, 2],
    ];
    expect(auto(result(46, ...rows("Năm 2023", "Năm 2026"))).said).toEqual(["F151@C4:H4"]);
    expect(auto(result(46, ...rows("Bàn 1", "Bàn 2"))).said).toEqual([]);
  });

  it("takes blocks of percentages alone for what they are", () => {
    const rows = (first: string, second: string) => [
      [...WHO, first, null, null, second, null, null],
      [null, null, "TNC", "TN", "TNT", "TNC", "TN", "TNT"],
      [...A, 20, 7, 2, 10, 5, 2],
    ];
    expect(auto(result(46, ...rows("Tỉ lệ bàn 1", "Tỉ lệ bàn 2"))).said).toHaveLength(6);
  });

  it("leaves a sum that is not filled in alone", () => {
    const rows = [
      [...WHO, "Bàn 1", null, null, "Bàn 2", null, null, "Hội nghị", null, null],
      [null, null, "TNC", "TN", "TNT", "TNC", "TN", "TNT", "TNC", "TN", "TNT"],
      [...A, 20, 7, 2, 10, 5, 2, null, null, null],
    ];
    expect(findCounts(result(60, ...rows))?.total).toBeNull();
  });

  it("does not take the word above a head for what stands under it", () => {
    const grid = sheet(["Số phiếu thu về"], [...WHO, "TNC", "TN", "TNT"], [...A, 30, 12, 4]);
    expect(auto(grid).said).toEqual(["F247@C3:E3"]);
  });

  it("finds names under a head that slipped", () => {
    const grid = result(47, ["TT", "Nguyễn Văn A", "TNC", "TN", "TNT"], [1, "Họ và tên", 30, 12, 4]);
    expect(auto(grid).ranges).toEqual(["counts | C3:E3 |  | "]);
  });
});
