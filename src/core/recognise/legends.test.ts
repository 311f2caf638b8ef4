import type { Cell } from "../sheet/cell";
import type { SheetGrid } from "../sheet/grid";
import { placeKey } from "../sheet/shown";
import { auto } from "../testing/auto";
import { area, NO_LOOKS, sheet } from "../testing/sheet";
import { cellAt } from "../sheet/grid";
import { agreedSet, digitLegends, legendsOn, withoutLegendTables } from "./legends";
import { explainedBy, explainedOnce, setExplained } from "./explained";

const setOf = (...rows: Cell[][]) => agreedSet(digitLegends(sheet(...rows)))?.set ?? null;

describe("a text that explains digits", () => {
  it.each([
    "Điểm 3 = TNC; điểm 2 = TN; điểm 1 = TNT",
    "Cao: 3; TN: 2; Thấp: 1",
    "1→thấp, 2→TN, 3→cao",
    "Ghi chú: 3 là tín nhiệm cao, 2 là tín nhiệm, 1 là tín nhiệm thấp",
    "1: TNT - 2: TN - 3: TNC",
    "Từ 1 (thấp nhất) đến 3 (cao nhất)",
    "Cao, tín nhiệm, thấp tương ứng 3, 2, 1",
    "3, 2, 1 là cao, tín nhiệm, thấp",
    "Mức độ tín nhiệm (3) tín nhiệm cao (2) tín nhiệm (1) tín nhiệm thấp",
    "Quy ước 2026: 3 = cao; 2 = trung bình; 1 = thấp",
  ])("from low to high: %s", (text) => {
    expect(setExplained(explainedBy(text))).toBe("3/2/1");
  });

  it("from high to low", () => {
    expect(setExplained(explainedBy("1 = cao; 2 = tín nhiệm; 3 = thấp"))).toBe("1/2/3");
    expect(setExplained(explainedBy("Phần A; 1 = cao và 9 người; 2 = tín nhiệm; 3 = thấp"))).toBe("1/2/3");
  });

  it.each([
    "Phụ lục 3: Tín nhiệm cao",
    "Số càng cao thì tín nhiệm càng cao: 1, 2, 3",
    "1 = cao, 1 = thấp",
    "1 = cao, 2 = cao",
    "1 2 3 4 5 6",
    "cao thấp cao",
    "tín nhiệm",
    `1 = cao; 3 = thấp${" ".repeat(400)}.`,
  ])("says nothing: %s", (text) => {
    expect(explainedBy(text)).toEqual([]);
  });

  it("may explain digits as no known set does, or too little", () => {
    expect(setExplained(explainedBy("5 = cao; 3 = tín nhiệm; 1 = thấp"))).toBe("5/3/1");
    expect(setExplained(explainedBy("5 = cao; 3 = tín nhiệm"))).toBeNull();
    expect(setExplained([])).toBeNull();
    expect(explainedOnce("1: cao")).toEqual({ sign: "1", level: "high" });
    expect(explainedOnce("1: cao, 2: thấp")).toBeNull();
    expect(explainedOnce("cao")).toBeNull();
    expect(explainedOnce("1 2")).toBeNull();
  });
});

describe("a sheet explains digits", () => {
  it("in lines of their own, in a small table, or beside their heads", () => {
    expect(setOf(["1: tín nhiệm cao"], ["2: tín nhiệm"], ["3: tín nhiệm thấp"])).toBe("1/2/3");
    expect(setOf([3, "Tín nhiệm cao"], [2, "Tín nhiệm"], [1, "Tín nhiệm thấp"])).toBe("3/2/1");
    expect(setOf(["Tín nhiệm cao", 3], ["Tín nhiệm", 2], ["Tín nhiệm thấp", "1"])).toBe("3/2/1");
    expect(setOf(["Mức", "Cao", "TN", "Thấp"], ["Ký hiệu", 3, 2, 1])).toBe("3/2/1");
    expect(setOf(["Ký hiệu", 1, 2, 3], ["Ý nghĩa", "Cao", "TN", "Thấp"])).toBe("1/2/3");
  });

  it("not where numbers are results, or only number the lines", () => {
    expect(setOf([1, "Tín nhiệm cao", 25], [2, "Tín nhiệm", 3], [3, "Tín nhiệm thấp", 1])).toBeNull();
    expect(setOf(["STT", "Mức"], [1, "Tín nhiệm cao"], [3, "Tín nhiệm thấp"])).toBeNull();
    expect(setOf(["Tín nhiệm cao", 3, 25], ["Tín nhiệm thấp", 1, 2])).toBeNull();
    expect(setOf(["Tín nhiệm cao"], ["Tín nhiệm thấp"])).toBeNull();
    expect(setOf(["Ký hiệu", "a", 2, null], ["x", 1, "b", true])).toBeNull();
    expect(setOf(...Array.from({ length: 61 }, (): Cell[] => [1, "Cao"]))).toBeNull();
  });

  it("once only: two that differ explain nothing", () => {
    expect(setOf(["1 = cao, 3 = thấp"], ["3 = cao, 1 = thấp"])).toBeNull();
    expect(setOf(["5 = cao, 1 = thấp"])).toBeNull();
  });

  it("in comments and by how its cells show them", () => {
    const grid = sheet([1, 2, 3, "x"]);
    const notes = [{ area: area("A1"), text: "3 = tín nhiệm cao, 2 = tín nhiệm, 1 = tín nhiệm thấp" }];
    expect(agreedSet(digitLegends({ ...grid, metadata: { ...NO_LOOKS, notes } }))?.set).toBe("3/2/1");
    const shown = new Map([
      [placeKey(0, 0), "Thấp"],
      [placeKey(0, 1), "TN"],
      [placeKey(0, 2), "Cao"],
      [placeKey(0, 3), "Cao"],
    ]);
    const seen: SheetGrid = { ...grid, metadata: { ...NO_LOOKS, shown } };
    expect(digitLegends(seen)).toMatchObject([
      { set: "3/2/1", where: { address: "A1" }, text: "1 = Thấp; 2 = TN; 3 = Cao" },
    ]);
  });
});

describe("a table of signs whose head is called as a level is", () => {
  const legend: Cell[][] = [
    ["Ký hiệu", "Mức tín nhiệm"],
    ["L", "phiếu tín nhiệm thấp"],
    ["M", "phiếu tín nhiệm"],
    ["H", "phiếu tín nhiệm cao"],
  ];

  it("begins with its first sign", () => {
    expect(legendsOn(sheet(...legend))).toMatchObject([{ set: "H/M/L", where: { address: "B2" } }]);
  });

  it("adds nobody to the ballots beside it", () => {
    const ballots: Cell[][] = [
      ["Phiếu", "Nguyễn Văn A", "Trần Thị B"],
      [1, "H", "M"],
      [2, "L", "H"],
      [3, "H", "H"],
      [4, "M", "H"],
    ];
    const rows = ballots.map((row, at) => [...row, null, ...(legend[at] ?? [])]);
    const { people, said } = auto(sheet(...rows));
    expect([people, said]).toEqual([["Nguyễn Văn A 2 1 1 0", "Trần Thị B 3 1 0 0"], []]);
  });
});

describe("a table of letters", () => {
  it("may give one that names a level elsewhere another, under any head, and beside many ballots", () => {
    const ballots = Array.from({ length: 15 }, (): Cell[] => ["C", "A", "B"]);
    const legend: Cell[][] = [
      ["Số", "Mức độ"],
      ["A", "Tín nhiệm cao"],
      ["B", "Tín nhiệm"],
      ["C", "Tín nhiệm thấp"],
    ];
    expect(legendsOn(sheet(...ballots, [], ...legend))).toMatchObject([{ set: "A/B/C" }]);
    const short = sheet(["Ký hiệu", "Mức tín nhiệm"], ["C", "TNT"], ["B", "TN"], ["A", "TNC"]);
    expect(legendsOn(short)).toMatchObject([{ set: "A/B/C" }]);
  });
});

describe("a sheet without its tables of signs", () => {
  it("has the signs beside ballots blank, and knows what they mean", () => {
    const grid = sheet(["", "Mã", "Mức"], ["TNC", 1, "cao"], ["TN", 2, "tín nhiệm"], ["TNT", 3, "thấp"]);
    const blank = withoutLegendTables(grid);
    expect([0, 1, 2, 3].map((row) => [0, 1, 2].map((column) => cellAt(blank, row, column)))).toEqual([
      ["", "Mã", "Mức"],
      ["TNC", null, null],
      ["TN", null, null],
      ["TNT", null, null],
    ]);
    expect(legendsOn(blank)).toBe(legendsOn(grid));
  });

  it("is read where more speaks for what stands without them", () => {
    const said = (sign: number, level: string): Cell[] => [null, sign, level];
    const rows: Cell[][] = [
      ["TT", "Họ và tên", "P1", "P2", "P3", null, "Mã", "Nghĩa là"],
      [1, "Nguyễn Văn A", 2, 2, 1, ...said(2, "cao")],
      [2, "Trần Thị B", 1, 2, 0, ...said(1, "tín nhiệm")],
      [3, "Lê Văn C", 0, 1, 1, ...said(0, "thấp")],
    ];
    const { people } = auto(sheet(["KẾT QUẢ KIỂM PHIẾU"], ...rows));
    expect(people).toEqual(["Nguyễn Văn A 2 1 0 0", "Trần Thị B 1 1 1 0", "Lê Văn C 0 2 1 0"]);
  });

  it("is the same where one text or none explains them, or two of three signs", () => {
    for (const grid of [
      sheet(["1 = cao, 2 = tín nhiệm, 3 = thấp"]),
      sheet(["a"]),
      sheet([4, "cao"], [7, "thấp"]),
    ])
      expect(withoutLegendTables(grid)).toBe(grid);
  });

  it("is no group beside marks that are typed in several ways", () => {
    const rows = Array.from({ length: 15 }, (_, at): Cell[] => [at % 7 === 0 ? "TNC " : "TNC", (at % 3) + 1]);
    expect(legendsOn(sheet(...rows, ["TN ", 2], ["TN", 2]))).toEqual([]);
  });

  it("knows levels and signs in several cells, the level first", () => {
    const [legend] = legendsOn(sheet(["TNT = L"], ["TN = M"], ["TNC = H"]));
    expect([legend?.set, legend?.cells.length]).toEqual(["H/M/L", 3]);
  });
});
