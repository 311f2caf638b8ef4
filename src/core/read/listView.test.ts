import { kindOf, type KindTexts } from "../setup/kindTexts";
import type { Cell } from "../sheet/cell";
import { count } from "../count/count";
import { EMPTY_SETUP } from "../setup/setup";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";

const MARKS: readonly (readonly Cell[])[] = [
  ["TNC", "TNC", "TNT"],
  ["TN", "TN", "TN"],
  ["TNC", "TNC", "TNT"],
  ["TNC", "TNC", "TNT"],
];
const PEOPLE: readonly (readonly [string, string])[] = [
  ["Nguyễn Văn A", "Chủ tịch"],
  ["Trần Thị B", "Phó Chủ tịch"],
  ["Lê Văn C", "Ủy viên"],
];
const lines = (): Cell[][] =>
  MARKS.flatMap((marks, ballot) =>
    PEOPLE.map(([name, post], person): Cell[] => [ballot + 1, name, post, marks[person] ?? null]),
  );
const COUNTS = ["Nguyễn Văn A 3 1 0 0", "Trần Thị B 3 1 0 0", "Lê Văn C 0 1 3 0"];

describe("a list of boxes", () => {
  const boxes = lines().map(([ballot = null, name = null, , mark]): Cell[] => [
    ballot,
    name,
    ...["TNC", "TN", "TNT"].map((code) => (mark === code ? "x" : null)),
  ]);

  it("has three columns under their heads, or bare", () => {
    const head: Cell[] = ["Phiếu số", "Họ tên", "Cao", "Tín nhiệm", "Thấp"];
    expect(auto(sheet(head, ...boxes))).toMatchObject({ layouts: ["list boxes"], people: COUNTS, said: [] });
    expect(auto(sheet(...boxes))).toMatchObject({
      ranges: ["list | C1:E12 | B1:B12 | A1:A12"],
      people: COUNTS,
      said: ["W152@C1:E1"],
    });
  });

  it("says at the boxes what is marked twice or not at all", () => {
    const odd = boxes.with(1, [1, "Trần Thị B", "x", "x", null]).with(2, [1, "Lê Văn C", null, null, null]);
    expect(auto(sheet(...odd)).said).toEqual(["W152@C1:E1", "N142@C2:E2", "N141@C3:E3"]);
    const unknown = boxes.with(1, [1, "Trần Thị B", "x", "?", null]);
    expect(auto(sheet(...unknown)).said).toEqual(["F131@D2", "W152@C1:E1"]);
  });

  it("refuses boxes under other heads, and ones beside a line that is left out", () => {
    const head: Cell[] = ["Phiếu số", "Họ tên", "Thấp", "Tín nhiệm", "Cao"];
    const grid = sheet(head, ...boxes);
    const kind = { layout: "list", marks: "C2:E13", people: "B2:B13", ballots: "A2:A13" };
    expect(auto(grid, kind).said).toContain("F108@C1:E1");
    expect(auto(sheet(...boxes), { ...kind, marks: "C1:E9" }).said).toContain("F110@C10");
    expect(auto(sheet(...boxes), { ...kind, marks: "C4:E12" }).said).toContain("F129@C1");
  });
});

const recordOf = (rows: Cell[][], kind: Partial<KindTexts>) =>
  count({ ...EMPTY_SETUP, kinds: [kindOf({ sheet: "P", ...kind })] }, new Map([["P", sheet(...rows)]]));
const countList = (rows: Cell[][], kind: Partial<KindTexts>) =>
  recordOf(rows, kind).kinds.flatMap(({ people }) =>
    people.map(({ name, high, confidence, low }) => [name, high, confidence, low].join(" ")),
  );
const saidOf = (rows: Cell[][], kind: Partial<KindTexts>) =>
  recordOf(rows, kind)
    .findings.filter(({ code }) => code !== "N402")
    .map(({ code, address }) => `${code}@${String(address)}`);

describe("a list whose columns the clerk named", () => {
  const kind = { layout: "list", marks: "C1:E4", people: "B1:B4", ballots: "" };

  it("has boxes in three columns also where ones leave it open", () => {
    const ones: Cell[][] = [
      [1, "Nguyễn Văn A", 1, null, null],
      [1, "Trần Thị B", null, 1, null],
      [2, "Nguyễn Văn A", 1, null, null],
      [2, "Trần Thị B", null, null, 1],
    ];
    const record = countList(ones, { ...kind, ballots: "A1:A4" });
    expect(record).toEqual(["Nguyễn Văn A 2 0 0", "Trần Thị B 0 1 1"]);
  });

  it("says at the names what nothing numbers, and takes names of ballots as they are", () => {
    const rows: Cell[][] = [
      ["P-1", "Nguyễn Văn A", "x", null, null],
      ["P-1", "Trần Thị B", "x", null, null],
      ["P-2", "Nguyễn Văn A", "x", null, null],
    ];
    const bare = "W152@C1:E1";
    const named = { ...kind, marks: "C1:E3", people: "B1:B3" };
    expect(saidOf(rows, { ...named, ballots: "A1:A3" })).toEqual(["F122@A3", bare]);
    expect(saidOf(rows, named)).toEqual(["F124@B2", bare, "N140@C1:E3"]);
  });

  it("may hold one ballot only", () => {
    const one: Cell[][] = [
      [1, "Nguyễn Văn A", "x", null, null],
      [1, "Trần Thị B", null, "x", null],
    ];
    expect(countList(one, { ...kind, marks: "C1:E2", people: "B1:B2", ballots: "A1:A2" })).toEqual([
      "Nguyễn Văn A 1 0 0",
      "Trần Thị B 0 1 0",
    ]);
  });
});

describe("a list beside another kind of ballot", () => {
  it("has nothing to do with its cells", () => {
    const rows: Cell[][] = [
      ["Phiếu", "Họ và tên", "Mức", null, "Phạm Thị D", "Hoàng Văn E"],
      [1, "Nguyễn Văn A", "TNC", null, "TNC", "TN"],
      [1, "Trần Thị B", "TN", null, "TNT", "TN"],
      [2, "Nguyễn Văn A", "TNC", null, null, null],
      [2, "Trần Thị B", "TN", null, null, null],
    ];
    const kinds = [
      kindOf({ sheet: "P", layout: "list", marks: "C2:C5", people: "B2:B5", ballots: "A2:A5" }),
      kindOf({ sheet: "P", layout: "rows", marks: "E2:F3" }),
    ];
    const record = count({ ...EMPTY_SETUP, kinds }, new Map([["P", sheet(...rows)]]));
    expect(record.kinds.map(({ collected }) => collected)).toEqual([2, 2]);
    expect(record.findings.filter(({ code }) => code !== "N402").map(({ code }) => code)).toEqual(["W120"]);
  });
});
