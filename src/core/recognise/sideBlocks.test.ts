import type { Cell } from "../sheet/cell";
import { transposeArea } from "../sheet/area";
import { auto } from "../testing/auto";
import { area, sheet } from "../testing/sheet";
import { foldBlocks, type Folded } from "./foldBlocks";

const TITLE: Cell[] = ["KIỂM PHIẾU TÍN NHIỆM"];
const NAMES: Cell[] = ["Nguyễn Văn A", "Trần Thị B"];
const HEAD: Cell[] = ["STT", ...NAMES, null, "STT", ...NAMES];
const BALLOTS: Cell[][] = [
  [1, "TNC", "TN", null, 4, "TN", "TN"],
  [2, "TN", "TNT", null, 5, "TNC", "TNC"],
  [3, "TNC", "TN", null, null, null, null],
];
const COUNTS = ["Nguyễn Văn A 3 2 0 0", "Trần Thị B 1 3 1 0"];
const found = (...rows: Cell[][]) => auto(sheet(...rows));
const faults = (...rows: Cell[][]) => found(...rows).said.filter((code) => code.startsWith("F"));

describe("ballots that go on beside the first ones", () => {
  it("are ballots of the same people where their numbers go on", () => {
    expect(found(TITLE, HEAD, ...BALLOTS)).toMatchObject({
      ranges: [" | B3:G5 | B2:C2 | "],
      collected: [5],
      people: COUNTS,
      said: [],
    });
  });

  it("may touch each other, in boxes, too", () => {
    const names: Cell[] = ["STT", "Nguyễn Văn A", null, null];
    const levels: Cell[] = [null, "Cao", "TN", "Thấp"];
    const rows = [
      [...names, ...names],
      [...levels, ...levels],
      [1, "x", null, null, 3, null, "x", null],
      [2, null, null, "x", 4, "x", null, null],
    ];
    expect(found(TITLE, ...rows)).toMatchObject({
      collected: [4],
      people: ["Nguyễn Văn A 2 1 1 0"],
      said: [],
    });
  });

  it("may have sums and a signature under them", () => {
    const sums: Cell[][] = [
      ["Tổng TNC", 2, 0, null, "Tổng TNC", 1, 1],
      [null, null, null, null, null, "Thư ký"],
    ];
    expect(found(TITLE, HEAD, ...BALLOTS, ...sums)).toMatchObject({ people: COUNTS, said: [] });
  });

  it("are said at their own cells, as is what stands under them", () => {
    const odd = BALLOTS.map((row) => row.map((cell) => (cell === "TNC" && row[4] === 5 ? "TNN" : cell)));
    expect(faults(TITLE, HEAD, ...odd)).toEqual(["F131@F4", "F131@G4"]);
    const below: Cell[] = [null, null, null, null, null, "TN"];
    expect(faults(TITLE, HEAD, ...BALLOTS, [], below)).toContain("F181@B7");
  });

  it("are asked about where they are numbered again, or not at all", () => {
    const again = BALLOTS.map((row) => row.with(4, row[4] === null ? null : Number(row[0])));
    expect(faults(TITLE, HEAD, ...again)).toEqual(["F184@B2"]);
    const bare = [HEAD, ...BALLOTS].map((row) => row.filter((_, at) => at % 4 !== 0));
    expect(faults(TITLE, ...bare)).toEqual(["F184@A2"]);
  });

  it("are none of the same people in another order, or of some of them", () => {
    expect(
      foldBlocks(sheet(HEAD.with(5, "Trần Thị B").with(6, "Nguyễn Văn A"), ...BALLOTS), area("B2:G4")),
    ).toBeNull();
    expect(foldBlocks(sheet(HEAD.with(6, null), ...BALLOTS), area("B2:G4"))).toBeNull();
    const wide: Cell[] = ["STT", ...NAMES, "STT", "Nguyễn Văn A", null, "Trần Thị B"];
    expect(foldBlocks(sheet(wide, [1, "TN", "TN", 2, "TN", null, "TN"]), area("B2:G2"))).toBeNull();
    expect(foldBlocks(sheet(["STT", "A", "A", "A", "A"], [1, "C", "C", "C", "C"]), area("B2:E2"))).toBeNull();
    expect(foldBlocks(sheet(["STT", ...NAMES], [1, "TN", "TN"]), area("B2:C2"))).toBeNull();
  });

  it("knows where each of its cells stands", () => {
    const { grid, marks, real, seen } = foldBlocks(sheet(TITLE, HEAD, ...BALLOTS), area("B3:G5")) as Folded;
    expect(marks).toEqual(area("B3:C7"));
    expect(real(area("B6:C6"))).toEqual(area("F3:G3"));
    expect(real(area("B3:C7"))).toEqual(area("B3:G5"));
    expect(real(area("B99"))).toEqual(area("B99"));
    expect(real({ ...area("B3"), rows: 0 })).toEqual({ ...area("B3"), rows: 0 });
    expect(seen(area("F3"))).toEqual(area("B6"));
    expect(seen(area("B3"))).toEqual(area("B3"));
    expect(seen(area("B3:B4"))).toBeNull();
    expect(grid.origin?.(area("C7"))).toEqual(area("G4"));
    const turned = { ...sheet(TITLE, HEAD, ...BALLOTS), origin: transposeArea };
    expect(foldBlocks(turned, area("B3:G5"))?.grid.origin?.(area("C7"))).toEqual(area("D7"));
  });
});

it("may be explained beside them", () => {
  const letters = BALLOTS.map((row) =>
    row.map((cell) => (cell === "TNC" ? "H" : cell === "TN" ? "M" : cell === "TNT" ? "L" : cell)),
  );
  const legend: Cell[][] = [
    ["H", "Tín nhiệm cao"],
    ["M", "Tín nhiệm"],
    ["L", "Tín nhiệm thấp"],
  ];
  expect(found(TITLE, HEAD, ...letters, [], ...legend)).toMatchObject({ people: COUNTS, said: [] });
});

describe("ballots in columns that go on below the first ones", () => {
  const block = (numbers: Cell[], ...marks: Cell[][]): Cell[][] => [
    ["TT", "Họ và tên", "Chức vụ", ...numbers],
    ...marks.map((row, at): Cell[] => [at + 1, NAMES[at] ?? null, "Ủy viên", ...row]),
  ];
  const first = block(["P1", "P2", "P3"], ["TNC", "TN", "TNC"], ["TN", "TNT", "TN"]);
  const second = block(["P4", "P5"], ["TN", "TNC"], ["TN", "TNC"]);

  it("are ballots of the same people", () => {
    expect(found(TITLE, ...first, [], ...second)).toMatchObject({
      ranges: ["turned | D3:F8 | B3:C4 | "],
      collected: [5],
      people: COUNTS,
      said: [],
    });
  });

  it("may stand under a title of their own", () => {
    expect(found(["Phiếu 1 đến 3"], ...first, ["Phiếu 4 đến 5"], ...second)).toMatchObject({
      people: COUNTS,
      said: [],
    });
  });
});
