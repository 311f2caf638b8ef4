import type { Cell } from "../sheet/cell";
import type { SheetMetadata } from "../sheet/grid";
import { auto, withLooks } from "../testing/auto";
import { area, sheet } from "../testing/sheet";

const ROWS: Cell[][] = [
  ["Phiếu", "Nguyễn Văn A", "Trần Thị B"],
  [1, "TNC", "TNT"],
  [2, "TN", null],
  [3, "TNC", "TN"],
  [4, null, null],
];
const said = (looks: Partial<SheetMetadata>) =>
  auto(withLooks(ROWS, looks), { marks: "B2:C5" }).said.filter((code) => code !== "N141@C3");

describe("what a sheet shows besides its values", () => {
  it("says hidden ballots and columns, which count", () => {
    expect(said({ hiddenRows: [2, 3] })).toEqual(["W130@B3"]);
    expect(said({ hiddenRows: [3], isFiltered: true })).toEqual(["W130@B4"]);
    expect(said({ hiddenColumns: [0, 2] })).toEqual(["W135@C2"]);
  });

  it("keeps quiet about hidden rows without ballots", () => {
    expect(said({ hiddenRows: [4, 9], hiddenColumns: [0, 5] })).toEqual([]);
  });

  it("blocks at merged marks, since nobody knows whose they are", () => {
    expect(said({ merges: [area("B2:C2"), area("B3:B4"), area("A1:C1")] })).toEqual([
      "F128@B2:C2",
      "F128@B3:B4",
    ]);
  });

  it("leaves merged blanks and merged heads alone", () => {
    expect(said({ merges: [area("B5:C5"), area("A1:A2")] })).toEqual([]);
  });
});

describe("a range that cuts the ballots", () => {
  const rows: Cell[][] = [
    ["Phiếu", "Nguyễn Văn A", "Trần Thị B"],
    ...Array.from({ length: 20 }, (_, at): Cell[] => [at + 1, "TNC", "TN"]),
  ];

  it.each([
    ["B4:C21", "F129@B2"],
    ["B19:C21", "F129@B2"],
    ["B2:C18", "F110@B19"],
    ["B2:B21", "F107@C2"],
  ])("is said for %s", (marks, code) => {
    expect(auto(sheet(...rows), { marks, people: "" }).said).toContain(code);
  });
});

describe("sums under the ballots", () => {
  const ballots = ROWS.slice(0, 4).with(2, [2, "TN", "TN,TNT"]);

  it.each<[string, Cell[][], string[]]>([
    [
      "that are right",
      [
        ["TNC", 2, 0],
        ["Tín nhiệm", 1, 1],
        ["TNT", 0, 1],
        ["Hợp lệ", 3, 2],
        ["Không hợp lệ", 0, 1],
      ],
      [],
    ],
    ["of a level", [["Số TNC", 2, 1]], ["W239@C5"]],
    [
      "of validity",
      [
        ["Tổng số phiếu hợp lệ", 2, 2],
        ["KHL", 0, 0],
      ],
      ["W239@B5", "W239@C6"],
    ],
    ["of everything", [["Tổng cộng", 3, 3]], []],
  ])("are compared, %s", (_, sums, codes) => {
    const own = auto(sheet(...ballots, ...sums)).said.filter((code) => code !== "N142@C3");
    expect(own).toEqual(codes);
  });

  it("are compared box by box", () => {
    const rows: Cell[][] = [
      ["Nguyễn Văn A", null, null],
      ["Cao", "TN", "Thấp"],
      ["x", null, null],
      [null, "x", null],
    ].map((row, at) => [["", "Phiếu", 1, 2][at] ?? null, ...row]);
    expect(auto(sheet(...rows, ["Tổng cộng", 1, 1, 0])).said).toEqual([]);
    expect(auto(sheet(...rows, ["Tổng cộng", 1, 2, 0])).said).toEqual(["W239@C5"]);
  });

  it("leaves out who is not voted on", () => {
    const left = (position: number, name: string) =>
      ({ position, name, office: "", reason: "retiring", date: "" }) as const;
    const sums = (...excluded: ReturnType<typeof left>[]) =>
      auto(sheet(...ballots, ["TNC", 9, 9]), { excluded }).said.filter((code) => code.startsWith("W239"));
    expect(sums()).toEqual(["W239@B5", "W239@C5"]);
    expect(sums(left(1, "Nguyễn Văn A"))).toEqual(["W239@C5"]);
    expect(sums(left(2, "Trần Thị B"), left(1, "Nguyễn Văn A"))).toEqual([]);
  });
});

describe("two columns with one name", () => {
  const twice = (posts: Cell[]) =>
    auto(sheet(["Nguyễn Văn A", "NGUYỄN VĂN A"], posts, ["TNC", "TN"], ["TN", "TNC"])).said;

  it("are asked about unless their posts differ", () => {
    expect(twice(["Chủ tịch", "Chủ tịch"])).toEqual(["W136@B1"]);
    expect(twice(["Chủ tịch", "Phó Chủ tịch"])).toEqual([]);
  });
});

describe("sums of validity under boxes", () => {
  it("stand in the first box of each person", () => {
    const rows: Cell[][] = [
      ["", "Nguyễn Văn A", null, null],
      ["Phiếu", "Cao", "TN", "Thấp"],
      ...Array.from({ length: 6 }, (_, at): Cell[] => [at + 1, "x", null, null]),
    ];
    expect(auto(sheet(...rows, ["Hợp lệ", 6, null, null])).said).toEqual([]);
    expect(auto(sheet(...rows, ["Hợp lệ", 7, 3, 3])).said).toEqual(["W239@B9"]);
  });
});
