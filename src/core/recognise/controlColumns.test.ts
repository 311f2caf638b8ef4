import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { area, sheet } from "../testing/sheet";
import { controlColumns } from "./controlColumns";

const NAMES = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const SIGNS: readonly Cell[] = ["TNC", "TN", "TNT"];

/** Three ballots with a column of some head and cells behind the first two people. */
function ballots(head: Cell, typed: readonly Cell[], names: readonly Cell[] = NAMES): Cell[][] {
  const [a = null, b = null, c = null] = names;
  const line = (row: number): Cell[] => [
    row + 1,
    SIGNS[row] ?? null,
    SIGNS[(row + 1) % 3] ?? null,
    typed[row] ?? null,
    SIGNS[(row + 2) % 3] ?? null,
  ];
  return [["Phiếu", a, b, head, c], ...[0, 1, 2].map(line)];
}

const TYPED = [1, 2, 1] as const;
const columnsOf = (rows: Cell[][]) => controlColumns(sheet(...rows), area("B2:E4"), area("B1:E1"));

describe("a column of numbers among letters", () => {
  it("is left aside where its head is of remarks, though nothing stands in it", () => {
    expect(columnsOf(ballots("Ghi chú", []))).toEqual([{ column: 3, header: "Ghi chú" }]);
    expect(columnsOf(ballots("Ghi chú", ["TN"]))).toEqual([]);
  });

  it("is left aside and said where it is called as nobody is", () => {
    const { people, said } = auto(sheet(...ballots("Lần nhập", TYPED)));
    expect(people).toEqual(NAMES.map((name) => `${name} 1 1 1 0`));
    expect(said).toEqual(["W106@D2"]);
    expect(columnsOf(ballots("Lần nhập", TYPED))).toEqual([{ column: 3, header: "Lần nhập" }]);
  });

  it.each<[string, Cell[][]]>([
    ["called by a name", ballots("Phạm Thị D", TYPED)],
    ["called by an office", ballots("Bí thư", TYPED)],
    ["called by nothing", ballots(null, TYPED)],
    ["blank", ballots("Lần nhập", [])],
    ["of signs", ballots("Lần nhập", ["TNC", "TN", "TN"])],
    [
      "among other numbers",
      ballots("Lần nhập", TYPED).map((row) =>
        row.map((cell, at) => (at > 0 && typeof cell === "string" && cell.startsWith("TN") ? 1 : cell)),
      ),
    ],
  ])("is a person's where it is %s", (_, rows) => {
    expect(columnsOf(rows)).toEqual([]);
  });

  it("is not looked for without names over the marks, nor at their edges", () => {
    const rows = ballots("Lần nhập", TYPED);
    expect(controlColumns(sheet(...rows), area("B2:E4"), null)).toEqual([]);
    expect(controlColumns(sheet(...rows), area("B2:E4"), area("B1:C1"))).toEqual([]);
    expect(controlColumns(sheet(...rows), area("B2:D4"), area("B1:D1"))).toEqual([]);
  });
});

describe("a helper that is made of the codes left of it", () => {
  const CODES: readonly Cell[] = ["TNC", "TN", "TNT", "TN", "TNC", "TNC"];
  const score = (code: Cell): Cell => (code === "TNC" ? 3 : code === "TN" ? 2 : 1);
  const rows = (heads: readonly Cell[], helper: (code: Cell, row: number) => Cell = score): Cell[][] => [
    ["Phiếu", "Nguyễn Văn A", heads[0] ?? null, "Trần Thị B", heads[1] ?? null],
    ...CODES.map((code, row): Cell[] => {
      const other = CODES.at(row - 1) ?? null;
      return [row + 1, code, helper(code, row), other, helper(other, row)];
    }),
  ];
  const COUNTS = ["Nguyễn Văn A 3 2 1 0", "Trần Thị B 3 2 1 0"];

  it("is left aside under no head, and at the edge", () => {
    expect(auto(sheet(...rows([])))).toMatchObject({ people: COUNTS, said: ["W106@C2"] });
    expect(auto(sheet(...rows(["Mã", "Mã"])))).toMatchObject({ people: COUNTS, said: ["W106@C2"] });
  });

  it("may say yes and no under a head", () => {
    expect(auto(sheet(...rows(["Đã soát", "Đã soát"], (code) => code === "TNC")))).toMatchObject({
      people: COUNTS,
    });
  });

  it("is somebody's where the same code stands beside different numbers, or all are one", () => {
    const faults = (helper: (code: Cell, row: number) => Cell) =>
      auto(sheet(...rows([], helper))).said.filter((code) => code.startsWith("F"));
    expect(faults((_, row) => (row % 2) + 1)).toContain("F121@C1");
    expect(faults(() => 1)).toContain("F121@C1");
  });
});

it("takes the names of those who typed for no ballots, under a head that names nobody", () => {
  const typed = ["Hà", "Lan", "Hà"];
  const rows = (head: string) =>
    ballots("Phạm Thị D", ["TN", "TN", "TN"]).map((row, at): Cell[] => [
      ...row,
      at === 0 ? head : (typed[at - 1] ?? null),
    ]);
  expect(auto(sheet(...rows("Nhập"))).said).toEqual(["W106@F2"]);
  expect(auto(sheet(...rows("Hoàng Văn E"))).said).toEqual(["F107@F2"]);
});
