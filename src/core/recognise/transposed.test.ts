import { sourceTexts } from "../setup/sourceText";
import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";

const PEOPLE: Cell[][] = [
  [1, "Nguyễn Văn A", "Chủ tịch", "C", "C", "T", "K", "C"],
  [2, "Trần Thị B", "Phó Chủ tịch", "T", "K", "T", "K", "C"],
  [3, "Lê Văn C", "Ủy viên", "T", "K", "T", "K", "C"],
];
const COUNTS = ["Nguyễn Văn A 3 1 1 0", "Trần Thị B 1 2 2 0", "Lê Văn C 1 2 2 0"];
const head = (...ballots: Cell[]): Cell[] => ["STT", "Họ và tên", "Chức vụ", ...ballots];

describe("a sheet with a row per person and a column per ballot", () => {
  it.each<[string, Cell[][]]>([
    ["named P1, P2", [["BẢNG GHI PHIẾU"], head("P1", "P2", "P3", "P4", "P5"), ...PEOPLE]],
    ["numbered", [["Kiểm phiếu"], head(1, 2, 3, 4, 5), ...PEOPLE]],
    ["without a head", [["Lấy phiếu tín nhiệm"], [], ...PEOPLE]],
    [
      "with a sum",
      [[], head("P1", "P2", "P3", "P4", "P5"), ...PEOPLE, ["Tổng cộng", null, null, 3, 3, 3, 3, 3]],
    ],
  ])("is recognised, %s", (_, rows) => {
    const found = auto(sheet(...rows));
    expect(found.ranges).toEqual(["turned | D3:H5 | B3:C5 | "]);
    expect(found).toMatchObject({
      layouts: ["turned codes C/T/K"],
      collected: [5],
      people: COUNTS,
      said: [],
    });
    expect(found.addresses).toEqual(["B3", "B4", "B5"]);
  });

  it("compares the sums beside it", () => {
    const sums: readonly (readonly Cell[])[] = [
      [3, 1, 1],
      [1, 2, 2],
      [1, 2, 9],
    ];
    const rows = PEOPLE.map((row, at): Cell[] => [...row, ...(sums[at] ?? [])]);
    const found = auto(sheet([...head(1, 2, 3, 4, 5), "Cao", "Tín nhiệm", "Thấp"], ...rows));
    expect(found).toMatchObject({ people: COUNTS, said: ["W239@K4"] });
  });

  it("says everything at the cells of the sheet", () => {
    const rows = PEOPLE.with(1, [2, "Trần Thị B", "Phó Chủ tịch", "T", null, "CT", "C,T", "C"]);
    const { said } = auto(sheet(head("P1", "P2", "P3", "P4", "P5"), ...rows));
    expect(said).toEqual(["F131@F3", "N141@E3", "N142@G3"]);
  });

  it("takes three boxes under each other", () => {
    const rows: Cell[][] = [
      ["STT", "Họ tên", "Mức", "P1", "P2", "P3"],
      [1, "Nguyễn Văn A", "Cao", "x", "x", null],
      [null, null, "TN", null, null, "x"],
      [null, null, "Thấp", null, null, null],
      [2, "Trần Thị B", "Cao", null, null, null],
      [null, null, "TN", "x", null, "x"],
      [null, null, "Thấp", null, "x", null],
    ];
    expect(auto(sheet(...rows))).toMatchObject({
      ranges: ["turned | D2:F7 | B2:B7 | "],
      people: ["Nguyễn Văn A 2 1 0 0", "Trần Thị B 0 2 1 0"],
      said: [],
    });
  });

  it("leaves a row of faults to the ballots above it, and other kinds alone", () => {
    const faults: Cell[] = ["Lỗi của phiếu", null, null, null, null, null, null, "gạch tên"];
    const found = auto(sheet(head("P1", "P2", "P3", "P4", "P5"), ...PEOPLE, faults));
    expect(sourceTexts(found.kinds[0]?.source ?? null).faultColumn).toBe("D5:H5");
    expect(found.said).toEqual(["N144@H5"]);
    expect(found.people).toEqual(["Nguyễn Văn A 2 1 1 1", "Trần Thị B 0 2 2 1", "Lê Văn C 0 2 2 1"]);
  });

  it("asks where both ways make sense, unless the clerk said", () => {
    const rows: Cell[][] = [
      ["", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"],
      ["Phạm Thị D", "TNC", "TN", "TNT"],
      ["Hoàng Văn E", "TNC", "TN", "TNT"],
      ["Vũ Thị F", "TNC", "TN", "TNT"],
    ];
    expect(auto(sheet(...rows)).said).toEqual(["F116@B2:D4"]);
    expect(auto(sheet(...rows), { layout: "rows" }).said).toEqual([]);
    const turned = auto(sheet(...rows), { layout: "turned", people: "A2:A4" });
    expect(turned).toMatchObject({
      people: ["Phạm Thị D 1 1 1 0", "Hoàng Văn E 1 1 1 0", "Vũ Thị F 1 1 1 0"],
    });
    expect(turned.said).toEqual([]);
  });

  it("takes names of those who typed for no people", () => {
    const typed = (at: number) => (at % 2 === 0 ? "Người nhập một" : "Người nhập hai");
    const rows = Array.from({ length: 6 }, (_, at): Cell[] => [typed(at), "TNC", "TN"]);
    expect(auto(sheet(["Người nhập", "Nguyễn Văn A", "Trần Thị B"], ...rows)).said).toEqual([]);
  });
});

describe("a long sheet", () => {
  it("is never turned: nobody votes on so many people", () => {
    const rows = Array.from({ length: 501 }, (_, at): Cell[] => [
      `Nguyễn Văn ${String.fromCharCode(65 + at)}`,
      "C",
      "T",
      "K",
    ]);
    expect(auto(sheet(["", "P1", "P2", "P3"], ...rows)).ranges).toEqual([]);
  });
});
