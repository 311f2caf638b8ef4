import { gridOf, type SheetGrid } from "../sheet/grid";
import { NO_LOOKS } from "../testing/sheet";
import { UnitCollector } from "./consolidate";
import { DATA_HEAD } from "./dataColumns";
import { readUnit } from "./readUnit";
import { A, B, C, form } from "./testing/dataForm";
import { CHIEF, grid, rowsOf, sheetOf, THIRD, VICE, type Row } from "./testing/flatSheet";

const OPTIONS = { regulation: "96-QD/TW", isReport: (sheet: string) => sheet.startsWith("Phụ lục 4") };
const DATA = sheetOf(VICE, CHIEF, THIRD);
const ROWS_HIDDEN = { ...NO_LOOKS, hiddenRows: [2] };
/** The first one with another ballot, as a form would print it. */
const OTHER = [1, "Nguyễn Văn A", "Phó Bí thư", 46, 1, 20, 2, 24, 42.55, 4.26, 51.06];

function found(...grids: readonly SheetGrid[]) {
  const { result, findings } = readUnit(grids, "Xa Mot.xlsx", OPTIONS);
  return [
    result !== null,
    findings.map(({ code, facts }) => [code, "person" in facts ? facts.person : ""].join(" ")),
  ];
}

describe("what our flat table says, beside the form of the same report", () => {
  it("is taken where both say the same", () => {
    expect(found(DATA, form([A, B, C]))).toEqual([true, []]);
  });

  it("is left out where the form says other counts, or names somebody more", () => {
    expect(found(DATA, form([OTHER, B, C]))).toEqual([false, ["F651 Nguyễn Văn A"]]);
    expect(found(sheetOf(VICE, CHIEF), form([A, B, C]))).toEqual([false, ["F651 Lê Văn C"]]);
    const more = { ...THIRD, position: 4, name: "Phạm Thị D" };
    expect(found(sheetOf(VICE, CHIEF, THIRD, more), form([A, B, C]))).toEqual([false, ["F651 Phạm Thị D"]]);
  });

  it("is compared with a form that names no report of the file where there is no other", () => {
    expect(found(DATA, form([OTHER, B, C], "BC-2"))).toEqual([false, ["F651 Nguyễn Văn A", "W668 "]]);
    expect(found(DATA, form([A, B, C], "BC-2"))).toEqual([true, ["W668 "]]);
    const second = form([OTHER, B, C], "BC-2", "Phụ lục 4 (2)");
    expect(found(DATA, form([A, B, C]), second)).toEqual([true, ["W668 "]]);
    const earlier = [VICE, CHIEF, THIRD].map((row) => ({ ...row, report: "BC-0" }));
    const both = sheetOf(...earlier, VICE, CHIEF, THIRD);
    expect(found(both, form([A, B, C]), form([OTHER, B, C], "BC-0", "Phụ lục 4 (2)"))).toEqual([
      true,
      ["N627 "],
    ]);
  });

  it("is not compared with a form of other people, or of names that stand twice", () => {
    expect(
      found(
        DATA,
        form([
          [1, "Phạm Thị D", "", 46, 1, 20, 2, 24],
          [2, "Đỗ Văn E", "", 47, 0, 47, 0, 0],
        ]),
      ),
    ).toEqual([true, ["N663 "]]);
    const twice = sheetOf(VICE, CHIEF, THIRD, { ...THIRD, position: 4, title: "Phó Bí thư" });
    expect(found(twice, form([A, B, [3, "Lê Văn C", "Ủy viên", 47, 0, 46, 1, 0]]))[0]).toBe(true);
    expect(found(DATA, form([["không có bảng"]]))).toEqual([true, ["W662 "]]);
    expect(found(DATA, form([["không có bảng"]], "BC-1", "Biên bản"))).toEqual([true, ["N663 "]]);
    const nameless = [VICE, CHIEF, THIRD].map((row) => ({ ...row, kind: "" }));
    expect(found(sheetOf(...nameless), form([["không có bảng"]], "BC-1", "Biên bản"))[1]).toEqual(["N663 "]);
    const unnamed = [VICE, CHIEF, THIRD].map((row) => ({ ...row, report: "" }));
    expect(
      found(sheetOf(...unnamed), form([[1, "Nguyễn Văn A", "Phó Bí thư", 46, 1, 20, 2, 24], B, C])),
    ).toEqual([true, []]);
  });
});

describe("what our flat table says, beside the ballots in the same workbook", () => {
  const ballots = (first: string) =>
    grid("Phiếu", [
      ["Số phiếu", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"],
      [1, first, "TNC", "TNC"],
      [2, "TNC", "TNC", "TNC"],
      [3, "TN", "TNT", "TNC"],
      [4, "TNC", "TNC", "TNC"],
    ]);
  const share = { regulation: "Quy định 96-QĐ/TW", collected: 4, base: 4, valid: 4, invalid: 0 };
  const few = sheetOf(
    {
      ...VICE,
      ...share,
      high: 2,
      confidence: 1,
      low: 1,
      highShare: 50,
      confidenceShare: 25,
      lowShare: 25,
      verdict: CHIEF.verdict ?? "",
      band: "none",
    },
    { ...CHIEF, ...share, high: 3, confidence: 0, low: 1, highShare: 75, lowShare: 25 },
    { ...THIRD, ...share, high: 4, confidence: 0, low: 0 },
  );

  it("is taken where they give the same, and warned of where they do not", () => {
    expect(found(few, ballots("TNT"))).toEqual([true, []]);
    expect(found(few, ballots("TNC"))).toEqual([true, ["W652 Nguyễn Văn A"]]);
  });
});

describe("a flat table that was tampered with", () => {
  const hidden = gridOf({
    ...DATA,
    cells: [DATA_HEAD, ...rowsOf(VICE, CHIEF)],
    metadata: { ...NO_LOOKS, isHidden: true },
  });

  it.each<[string, readonly SheetGrid[], readonly string[]]>([
    ["is hidden", [hidden], ["F650 "]],
    [
      "holds one report together with another",
      [sheetOf(VICE), { ...sheetOf({ ...CHIEF }), sheet: "TN_DuLieu (2)" }],
      ["F650 "],
    ],
    ["has lost somebody", [sheetOf(VICE, THIRD)], ["F649 "]],
    ["has lost the first", [sheetOf(CHIEF, THIRD)], ["F649 "]],
    [
      "has hidden rows and lost somebody",
      [{ ...sheetOf(VICE, THIRD), metadata: ROWS_HIDDEN }],
      ["W671 ", "F649 "],
    ],
    ["has blank shares", [sheetOf({ ...VICE, highShare: null }, CHIEF)], ["F648 Nguyễn Văn A"]],
    ["has a blank verdict", [sheetOf(VICE, { ...CHIEF, verdict: "" })], ["F648 Trần Thị B"]],
  ])("is left out: it %s", (_, grids, codes) => {
    expect(found(...grids)).toEqual([false, codes]);
  });

  it("is taken with a warning where rows are hidden", () => {
    expect(found({ ...DATA, metadata: ROWS_HIDDEN })).toEqual([true, ["W671 "]]);
  });
});

describe("the same people in two files", () => {
  const unit = (name: string, report: string, ...rows: readonly Row[]) =>
    readUnit([sheetOf(...rows.map((row) => ({ ...row, unit: name, report })))], `${name}.xlsx`, OPTIONS);
  const codes = (...readings: readonly ReturnType<typeof unit>[]) => {
    const collector = new UnitCollector();
    return readings.map((reading, at) =>
      collector.add(`${String(at)}.xlsx`, reading).findings.map(({ code }) => code),
    );
  };

  it("with the same counts are left out under whatever name, nobody alone", () => {
    const [one, other] = [unit("Xã Một", "BC-1", VICE, CHIEF), unit("Xã Hai", "BC-2", VICE, CHIEF)];
    expect(codes(one, other)).toEqual([[], ["F653"]]);
    expect(codes(one, unit("Xã Hai", "BC-2", VICE, { ...CHIEF, name: "Lê Văn C" }))).toEqual([[], []]);
    expect(codes(unit("Xã Một", "BC-1", VICE), unit("Xã Hai", "BC-2", VICE))).toEqual([[], []]);
  });
});
