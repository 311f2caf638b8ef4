import type { Cell } from "../sheet/cell";
import { count } from "../count/count";
import { sheet } from "../testing/sheet";
import { jobSetup } from "./jobSetup";

const HEAD: Cell[] = ["Phiếu số", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const BALLOTS: Cell[][] = [
  [1, "TNC", "TN", "TNT"],
  [2, "TNC", "TNC", "TN"],
  [3, "TN", "TNC", "TNC"],
];
const SUMS: Cell[][] = [
  ["Tổng TNC", 2, 2, 1],
  ["Tổng TN", 1, 1, 1],
  ["Tổng TNT", 0, 0, 1],
];
const RIGHT = ["3 2 1 0", "3 2 1 0", "3 1 1 1"];

function counted(...rows: Cell[][]) {
  const grid = sheet(...rows);
  const record = count(jobSetup({}, [grid]), new Map([["P", grid]]));
  return {
    people: record.kinds.flatMap(({ collected, people }) =>
      people.map(({ high, confidence, low }) => [collected, high, confidence, low].join(" ")),
    ),
    said: record.findings.flatMap(({ code, address }) => (code === "N402" ? [] : [`${code} ${address}`])),
  };
}

describe("sums between a head and its ballots", () => {
  it("are left aside where they are labelled and match", () => {
    expect(counted(HEAD, ...SUMS, ...BALLOTS)).toEqual({ people: RIGHT, said: [] });
  });

  it("may stand below as well", () => {
    expect(counted(HEAD, ...SUMS, ...BALLOTS, ...SUMS)).toEqual({ people: RIGHT, said: [] });
  });

  it("that touch the ballots and do not match are refused", () => {
    const wrong: Cell[] = ["Tổng TNT", 1, 0, 1];
    expect(counted(HEAD, ...SUMS.slice(0, 2), wrong, ...BALLOTS).said).toContain("F119 B4");
  });

  it("that do not match and hold no mark are said", () => {
    const rows = Array.from({ length: 5 }, () => BALLOTS).flat();
    const ballots = rows.map(([, ...marks], at): Cell[] => [at + 1, ...marks]);
    const sums: Cell[][] = [
      ["Tổng TNC", 10, 10, 5],
      ["Tổng TN", 5, 5, 6],
    ];
    expect(counted(HEAD, ...sums, ...ballots)).toEqual({
      people: ["15 10 5 0", "15 10 5 0", "15 5 5 5"],
      said: ["W239 D3"],
    });
  });

  it("may be ballots without a label", () => {
    const bare = SUMS.map(([, ...numbers]): Cell[] => [null, ...numbers]);
    const { said } = counted(HEAD, ...bare, ...BALLOTS);
    expect(said.filter((code) => code.startsWith("F"))).not.toEqual([]);
  });
});

describe("sums between a head of boxes and its ballots", () => {
  const LEVELS: Cell[] = [null, "Cao", "TN", "Thấp", "Cao", "TN", "Thấp"];
  const NAMES: Cell[] = ["Phiếu số", "Nguyễn Văn A", null, null, "Trần Thị B", null, null];
  const BOXES: Cell[][] = [
    [1, "x", null, null, null, "x", null],
    [2, "x", null, null, "x", null, null],
    [3, null, "x", null, "x", null, null],
  ];

  it("are left aside where they match", () => {
    expect(counted(NAMES, LEVELS, ["Tổng", 2, 1, 0, 2, 1, 0], ...BOXES)).toEqual({
      people: ["3 2 1 0", "3 2 1 0"],
      said: [],
    });
  });

  it("are refused where they do not", () => {
    expect(counted(NAMES, LEVELS, ["Tổng", 2, 1, 0, 2, 0, 1], ...BOXES).said).toContain("F119 B3");
  });

  it("make no ballots on a form that nobody filled in", () => {
    const blank = BOXES.map(([number = null]): Cell[] => [number]);
    expect(counted(NAMES, LEVELS, ["Tổng", 0, 0, 0, 0, 0, 0], ...blank).said).toEqual(["F101 null"]);
  });
});
