import { findRegulation } from "../regulation";
import { DATA_HEAD } from "./dataColumns";
import { isDataSheet, readUnit } from "./readUnit";
import { CHIEF, grid, rowsOf, sheetOf, VICE, type Row } from "./testing/flatSheet";
import { gridOf, cellsOf, type SheetGrid } from "../sheet/grid";

const OPTIONS = { regulation: "96-QD/TW", isReport: (sheet: string) => sheet === "Phụ lục 4" };
const read = (...grids: readonly SheetGrid[]) => readUnit(grids, "Xa Mot.xlsx", OPTIONS);
const found = (...grids: readonly SheetGrid[]) => {
  const { result, findings } = read(...grids);
  return [result !== null, findings.map(({ code, address }) => `${code} ${String(address)}`)];
};
/** What a change of the first person gives. */
const changed = (row: Row) => found(sheetOf({ ...VICE, ...row }, CHIEF));

describe("our flat sheet", () => {
  it("is known by its name", () => {
    expect(["TN_DuLieu", "TN_DuLieu (2)", "DuLieu"].map(isDataSheet)).toEqual([true, true, false]);
  });

  it("gives the unit with everybody", () => {
    expect(read(sheetOf(VICE, CHIEF))).toEqual({
      findings: [],
      result: {
        report: "BC-1",
        unit: "Xã Một",
        conference: "Hội nghị lần thứ 10",
        date: "2023-12-13",
        kinds: [
          {
            label: "Ban Thường vụ",
            place: "party",
            group: "1.3",
            regulation: "Quy định 96-QĐ/TW",
            baseRule: "collected",
            base: 47,
            people: [
              { name: "Nguyễn Văn A", office: "Phó Bí thư", high: 19, confidence: 2, low: 25 },
              { name: "Trần Thị B", office: "Bí thư", high: 47, confidence: 0, low: 0 },
            ],
          },
        ],
      },
    });
  });

  it("is read below a title, without blank rows and sums", () => {
    const total: Row = { report: "Tổng cộng", high: 66 };
    const cells = [["Dữ liệu", 2023], [], [...DATA_HEAD, 7], ...rowsOf(VICE, {}, CHIEF, total)];
    const moved = { ...grid("TN_DuLieu (2)", cells), row: 1, column: 2 };
    expect(found(moved)).toEqual([true, []]);
    expect(
      found(gridOf({ ...moved, cells: [...cells, ...rowsOf({ ...CHIEF, position: 3, valid: 46 })] })),
    ).toEqual([
      false,
      ["F236 S9", "F237 S9", "W136 L9"].map((item) => expect.stringMatching(item.slice(0, 4)) as string),
    ]);
  });

  it("calls a unit without a name by its file", () => {
    expect(read(sheetOf({ ...VICE, unit: null })).result?.unit).toBe("Xa Mot");
  });

  it("has several kinds: other words, or numbers that begin again", () => {
    const other: Row = { ...CHIEF, kind: "Ban Chấp hành", place: "", group: "", position: 1 };
    const { result } = read(sheetOf(VICE, CHIEF, other, { ...other, name: "Lê Văn C" }));
    expect(
      result?.kinds.map(({ label, place, group, people }) => [label, place, group, people.length]),
    ).toEqual([
      ["Ban Thường vụ", "party", "1.3", 2],
      ["Ban Chấp hành", "", "", 1],
      ["Ban Chấp hành", "", "", 1],
    ]);
  });

  it.each<[string, Row, readonly string[]]>([
    ["a share that is another", { lowShare: 53.91 }, ["W231 S2"]],
    ["a count that its share refutes", { low: 26, valid: 47, invalid: 0 }, ["F232 S2"]],
    ["counts that miss the valid", { high: 18, highShare: 38.3 }, ["F236 O2"]],
    ["valid and invalid that miss the collected", { invalid: 2 }, ["F237 O2"]],
    ["more than were collected", { high: 30, highShare: 63.83 }, ["F235 O2", "F237 O2"].slice(0, 1)],
    ["half a ballot", { low: 25.5 }, ["F138 S2"]],
    ["a word for a count", { low: "nhiều" }, ["F138 S2"]],
    ["no count", { low: null }, ["F137 S2"]],
    ["an error for a count", { low: { error: "#REF!" } }, ["F138 S2"]],
    ["a share above 100", { lowShare: 531.9 }, ["F138 V2"]],
    ["no name", { name: " " }, ["F121 J2"]],
    ["another verdict", { verdict: "Không quá 50% phiếu tín nhiệm thấp" }, ["F631 W2"]],
    ["another band", { band: "twoThirds" }, ["F631 X2"]],
    ["more low ballots than any base", { low: 99 }, ["F232 S2", "F235 O2"]],
    ["no band", { band: null }, ["F648 X2"]],
    ["another base in one row", { base: 48 }, ["F630 N2"]],
    ["another number collected in one row", { collected: 48 }, ["F630 M2"]],
    ["another day", { date: "hôm qua" }, []],
    ["no verdict", { verdict: "" }, ["F648 W2"]],
    ["another number than its place", { position: 3 }, ["F649 I2", "F649 I3"]],
  ])("%s", (_, row, codes) => {
    expect(changed(row)).toEqual([!codes.some((code) => code.startsWith("F")), codes]);
  });

  const both = (row: Row) => found(sheetOf({ ...VICE, ...row }, { ...CHIEF, ...row }));
  const NO_SHARES = { highShare: null, confidenceShare: null, lowShare: null, verdict: null };

  it("is called by the unit where a kind has no name", () => {
    const { findings } = read(sheetOf({ ...VICE, kind: "", base: 48 }));
    expect(findings).toMatchObject([{ code: "F632", facts: { kind: "Xã Một" } }]);
  });

  it("needs the base that the regulation names", () => {
    expect(both({ base: 48 })).toEqual([false, ["F632 N2"]]);
    expect(both({ base: 0, collected: 0 })).toEqual([false, ["F206 N2"]]);
    const members = { ...NO_SHARES, regulation: "85/2014/QH13" };
    const low = {
      ...members,
      base: 60,
      band: "none",
      verdict: findRegulation("85/2014/QH13")?.noneLabel ?? null,
    };
    const shares = { highShare: 31.67, confidenceShare: 3.33, lowShare: 41.67 };
    const right = sheetOf({ ...VICE, ...low, ...shares }, { ...CHIEF, ...low, highShare: 78.33 });
    expect(found(right)).toEqual([true, []]);
    expect(both({ ...members, base: 46 })).toEqual([false, ["F209 N2"]]);
  });

  it("takes a regulation that is not known, and says that no verdict was computed", () => {
    expect(both({ regulation: "Quy định 96-QÐ/TW" })[1]).toContain("W654 E2");
    const own = { regulation: "Quy chế riêng", verdict: "Khác" };
    expect(both(own)).toEqual([true, ["W633 E2"]]);
    expect(both({ ...own, base: 0 })).toEqual([false, ["W633 E2", "F206 N2"]]);
    expect(both({ ...own, ...NO_SHARES, base: 46 })).toEqual([false, ["W633 E2", "F209 N2"]]);
  });

  it("knows over half in two votes running, which no row can prove", () => {
    const again = {
      ...NO_SHARES,
      regulation: "35/2012/QH13",
      verdict: "Trên 50% phiếu tín nhiệm thấp hai năm liên tiếp",
      band: "repeated",
    };
    const { findings } = read(sheetOf({ ...VICE, ...again }));
    const right = findings.flatMap(({ code, facts }) => (code === "F631" ? [facts] : []));
    expect(right).toEqual([]);
    expect(found(sheetOf({ ...CHIEF, ...again, position: 1, highShare: 100 }))).toEqual([
      false,
      ["F631 W2", "F631 X2"],
    ]);
  });

  it("names columns that are missing, and says when there is no table", () => {
    const without = cellsOf(sheetOf(VICE)).map((row) => row.slice(0, 22));
    const { findings } = read(grid("TN_DuLieu", without));
    expect(findings).toMatchObject([{ code: "F629", address: "A1", facts: { column: "Kết quả”, “Mức" } }]);
    expect(found(grid("TN_DuLieu", [["Không có gì", 3]]))).toEqual([false, ["F623 null"]]);
    expect(found(grid("TN_DuLieu", [DATA_HEAD]))).toEqual([false, ["F623 null"]]);
  });
});
