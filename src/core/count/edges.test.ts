import { kindOf } from "../setup/kindTexts";
import type { Cell } from "../sheet/cell";
import { gridOf, type SheetGrid } from "../sheet/grid";
import { count } from "./count";
import { jobSetup, type ReportJob } from "../recognise/jobSetup";
import { EMPTY_SETUP, type KindSetup } from "../setup/setup";
import { area } from "../testing/sheet";

function countSheet(rows: Cell[][], job: ReportJob = {}) {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill(null)]);
  const grid: SheetGrid = gridOf({ sheet: "P", row: 0, column: 0, cells });
  return count(jobSetup(job, [grid]), new Map([["P", grid]]));
}

/** What was found beside the note on unknown numbers, with its cell. */
function found(rows: Cell[][], job: ReportJob = {}): readonly string[] {
  const { findings } = countSheet(rows, job);
  return findings.flatMap(({ code, address }) => (code === "N402" ? [] : [`${code}@${address ?? ""}`]));
}

const collected = (rows: Cell[][]) => countSheet(rows).kinds[0]?.collected;
const people = (rows: Cell[][]) =>
  countSheet(rows).kinds[0]?.people.map(({ name, office }) => `${name}|${office}`);

const NAMES = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const BALLOTS: Cell[][] = [
  ["TNC", "TN", "TNT"],
  ["TN", "TNC", "TNC"],
  ["TNC", "TN", "TN"],
];
const numbered = (rows: Cell[][]) => rows.map((row, at): Cell[] => [at + 1, ...row]);

describe("a first ballot that nobody understands is not taken for a head", () => {
  it.each<[string, Cell[][], string]>([
    ["numbered", [["STT", ...NAMES], ...numbered([["?", "!", "zz"], ...BALLOTS])], "F131@B2"],
    ["one typing error, not numbered", [NAMES, ["TNCC", "TN", "TN"], ...BALLOTS], "F131@A2"],
    ["an error cell, not numbered", [NAMES, [{ error: "#N/A" }, "TN", "TN"], ...BALLOTS], "F132@A2"],
    ["one person, not numbered", [["Nguyễn Văn A"], ["TNCC"], ["TNC"], ["TN"]], "F109@A2"],
    ["a number nobody knows", [["Nguyễn Văn A"], ["Chủ tịch"], [9], ["TNC"], ["TN"]], "F109@A3"],
    ["all unknown, not numbered", [NAMES, ["zz", "zz", "zz"], ...BALLOTS], "W117@A2"],
  ])("%s", (_, rows, expected) => expect(found(rows)).toContain(expected));
});

describe("columns beside the marks", () => {
  const withColumn = (head: Cell, ...cells: Cell[]): Cell[][] => [
    [...NAMES, head],
    ...BALLOTS.map((row, at) => [...row, cells[at] ?? null]),
  ];

  it.each<[string, Cell[][], readonly string[]]>([
    ["unknown codes of a person", withColumn("Phạm Thị D", "zz", "?", "zz"), ["F107@D2"]],
    ["typed zeros of a person", withColumn("Phạm Thị D", 0, 0, 0), ["F107@D2"]],
    ["something else", withColumn("Màu phiếu", "màu xanh", "màu vàng"), ["W106@D2"]],
    ["remarks", withColumn("Ghi chú", "gạch góc", null, "mờ"), []],
    ["a fault among remarks", withColumn("Ghi chú", "gạch tên", null, "mờ"), ["F182@D2", "W106@D2"]],
    ["empty remarks", withColumn("Ghi chú"), []],
    ["a sum", withColumn("Hợp lệ", 3, 3, 3), []],
  ])("%s", (_, rows, expected) => expect(found(rows)).toEqual(expected));

  it("keeps somebody whom nobody marked, on either side", () => {
    const blankFirst = [["Phạm Thị D", ...NAMES], ...BALLOTS.map((row) => [null, ...row])];
    expect(people(blankFirst)).toHaveLength(4);
    expect(people(withColumn("Phạm Thị D"))).toHaveLength(4);
  });
});

describe("rows", () => {
  it("finds ballots that a given range leaves out", () => {
    expect(found([NAMES, ...BALLOTS], { marks: "A2:C3" })).toContain("F110@A4");
  });

  it("counts ballots after a blank one", () => {
    const rows = [NAMES, ...BALLOTS, [null], ...BALLOTS];
    expect(collected(rows)).toBe(6);
    expect(found(rows)).toContain("W111@");
  });

  it.each<[string, Cell[]]>([
    ["letters and numbers", ["A", 1, 2, 3]],
    ["brackets", [null, "(1)", "(2)", "(3)"]],
  ])("does not count a row of column indices: %s", (_, index) => {
    const rows: Cell[][] = [
      ["STT", ...NAMES],
      index,
      ...numbered([
        [1, 2, 3],
        [2, 1, 1],
        [3, 2, 2],
      ]),
    ];
    expect(collected(rows)).toBe(3);
  });

  it("takes posts above names by what they say", () => {
    const rows = [["Chủ tịch", "Phó Chủ tịch", "Ủy viên"], NAMES, ...BALLOTS];
    expect(people(rows)?.[0]).toBe("Nguyễn Văn A|Chủ tịch");
  });

  it("says that posts stand where names should", () => {
    expect(found([["Chủ tịch", "Phó Chủ tịch", "Ủy viên"], ...BALLOTS])).toEqual(["W118@A1"]);
  });
});

describe("two kinds of ballot on one sheet", () => {
  const rows: Cell[][] = [[...NAMES, ...NAMES], ...BALLOTS.map((row) => [...row, ...row])];
  const cells: SheetGrid = gridOf({ sheet: "P", row: 0, column: 0, cells: rows });

  it("are not each other's strays", () => {
    const kinds = [kindOf({ sheet: "P", marks: "A2:C4" }), kindOf({ sheet: "P", marks: "D2:F4" })];
    const both = count({ ...EMPTY_SETUP, kinds }, new Map([["P", cells]]));
    expect(both.findings.map((item) => item.code).filter((code) => code !== "W415")).toEqual(["N402"]);
    const one = count({ ...EMPTY_SETUP, kinds: kinds.slice(0, 1) }, new Map([["P", cells]]));
    expect(one.findings.map((item) => item.code)).toEqual(["F107", "F107", "F107", "N402"]);
  });

  it("are both told of where only one is counted and the other has signs that nothing explains", () => {
    const other: Cell[][] = [NAMES, ...BALLOTS.map((row) => row.map((_, at) => ["H", "M", "L"][at] ?? null))];
    const grid = gridOf({
      sheet: "P",
      row: 0,
      column: 0,
      cells: [...rows.map((row) => row.slice(0, 3)), [], ...other],
    });
    const COUNTS: KindSetup = { ...kindOf({ sheet: "P" }), source: { type: "counts", marks: area("A2:C4") } };
    const kinds = [
      kindOf({ sheet: "P", marks: "A2:C4" }),
      { ...kindOf({ sheet: "P" }), source: null },
      COUNTS,
    ];
    const came = count({ ...EMPTY_SETUP, kinds }, new Map([["P", grid]]));
    expect(came.findings.map(({ code, address }) => `${code}@${String(address)}`)).toContain("F170@A6:C9");
  });
});

describe("the head of three boxes", () => {
  const boxes = (...levels: string[]): Cell[][] => [
    ["Nguyễn Văn A", null, null, "Trần Thị B", null, null],
    ["Cao", "Tín nhiệm", "Thấp", ...levels],
    ["X", null, null, "X", null, null],
    ["X", null, null, null, null, "X"],
    [null, "X", null, "X", null, null],
  ];

  it.each([
    [["Cao", "Tín nhiệm", "Thấp"], []],
    [["TN cao", "TN", "TN thấp"], []],
    [["Tín nhiệm cao (TNC)", "T.N", "TNT"], []],
    [["Thấp", "Tín nhiệm", "Cao"], ["F108@D2:F2"]],
    [["Cao", "", "Thấp"], ["F108@D2:F2"]],
  ])("%j", (levels, expected) => {
    expect(found(boxes(...levels), { marks: "A3:F5" })).toEqual(expected);
  });

  it("never counts reversed boxes without a fault", () => {
    const reversed = boxes("Thấp", "Tín nhiệm", "Cao").map((row, at) =>
      at === 1 ? ["Thấp", "Tín nhiệm", "Cao", "Thấp", "Tín nhiệm", "Cao"] : row,
    );
    expect(countSheet(reversed).findings.some((item) => item.severity === "F")).toBe(true);
  });

  it("makes ones boxes", () => {
    const ones = boxes("Cao", "Tín nhiệm", "Thấp").map((row, at) =>
      at < 2 ? row : row.map((cell) => (cell === "X" ? 1 : cell)),
    );
    expect(countSheet(ones).kinds[0]).toMatchObject({ source: { signs: { layout: "boxes" } }, collected: 3 });
  });
});

describe("figures on the sheet", () => {
  const withFigures = (...figures: Cell[][]) => [NAMES, ...BALLOTS, [], ...figures];
  const conference = (...figures: Cell[][]) => {
    const { conference: known, kinds } = countSheet(withFigures(...figures));
    return { ...known, issued: kinds[0]?.issued, collected: kinds[0]?.collected };
  };

  it("reads two figures in one cell, each after its own label", () => {
    expect(conference(["Được triệu tập: 30 người; có mặt: 13 người"])).toMatchObject({
      summoned: 30,
      present: 13,
    });
  });

  it.each<[Cell[], number]>([
    [["Số phiếu thu về: 3."], 3],
    [["Thu về", null, null, null, "= 3"], 3],
    [["Thu về 3 phiếu"], 3],
    [["Số phiếu thu lại", "03 phiếu"], 3],
  ])("%j is 3 collected", (row, expected) => expect(conference(row).collected).toBe(expected));

  it("does not take ballots not returned for ballots returned", () => {
    expect(found(withFigures(["Số phiếu không thu về", 0]))).toEqual([]);
  });

  it("reports a second, different number, and one that cannot be read", () => {
    expect(found(withFigures(["Phát ra", 4], ["Số phiếu phát ra", 5]))).toEqual(["F210@B7"]);
    expect(found(withFigures(["Phát ra", { error: "#REF!" }]))).toEqual(["F207@B6"]);
  });
});
