import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";

const LEGEND = "1 = cao, 2 = tín nhiệm, 3 = thấp";
const PEOPLE = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C", "Phạm Thị D"];

/** Ballots of digits with a column of some head among those of the people. */
const ballots = (head: string, office: string | null = null): Cell[][] => {
  const names = [...PEOPLE.slice(0, 2), head, ...PEOPLE.slice(2)];
  const signs = [1, 2, 3, 1].map((__, row): Cell[] => [
    row + 1,
    ...names.map((own, at) => (own === head ? (row % 2) + 1 : ((row + at) % 3) + 1)),
  ]);
  const heads: Cell[][] = [["Phiếu", ...names]];
  if (office !== null) heads.push([null, ...names.map((own) => (own === head ? office : "Ủy viên"))]);
  return [[LEGEND], ...heads, ...signs];
};

const faults = (rows: Cell[][], kind: Parameters<typeof auto>[1] = {}) =>
  auto(sheet(...rows), kind).said.filter((code) => !code.startsWith("N"));

describe("a column of digits among the people", () => {
  it("is asked about where it is called as no person is", () => {
    expect(faults(ballots("Lần nhập"))).toEqual(["F179@D2"]);
    expect(faults(ballots("LẦN NHẬP"))).toEqual(["F179@D2"]);
  });

  it.each(["Vũ Thị F", "Rcom Hen", "Chủ tịch"])("is a person where it is called %s", (head) => {
    expect(faults(ballots(head))).toEqual([]);
  });

  it("is no person by a number or another name below it", () => {
    expect(faults(ballots("Lần nhập", "11"))).toContain("F179@D2");
    expect(faults(ballots("Lần nhập", "Phạm Thị D"))).toContain("F179@D2");
  });

  it("is a person where an office stands with it", () => {
    expect(faults(ballots("Lần nhập", "Bí thư"))).toEqual([]);
  });

  it("is not asked about again where the clerk said that these are the ballots", () => {
    expect(faults(ballots("Lần nhập"), { layout: "rows codes 1/2/3" })).toEqual([]);
  });

  it("is not asked about where few others are named", () => {
    const short = ballots("Lần nhập").map((row) => row.slice(0, 4));
    expect(
      faults([
        ...short.slice(0, 1),
        ...short.slice(1).map((row) => [row[0] ?? null, row[2] ?? null, row[3] ?? null]),
      ]),
    ).not.toContain("F179@C2");
  });

  it("is asked about among letters, too, where it cannot be a name", () => {
    const letters = (head: string) =>
      ballots(head).map((row, at) =>
        row.map((cell, column) =>
          at > 1 && column > 0 ? (["C", "T", "K"][Number(cell) - 1] ?? null) : cell,
        ),
      );
    expect(faults(letters("Lần nhập").slice(1))).toEqual(["F179@D1"]);
    expect(faults(letters("Tín Đức Lan").slice(1))).toEqual([]);
  });
});

describe("a person whom no ballot marks", () => {
  const unmarked = (rows: number, head = "Lê Văn C", office: Cell = null): Cell[][] => [
    ["Phiếu", "Nguyễn Văn A", "Trần Thị B", head],
    ...(office === null ? [] : [[null, "Bí thư", "Phó Bí thư", office]]),
    ...Array.from({ length: rows }, (_, row): Cell[] => [row + 1, "C", row % 2 === 0 ? "T" : "K", null]),
  ];

  it("is asked about from three ballots on, and not where the clerk said that these are the ballots", () => {
    expect(faults(unmarked(3))).toEqual(["F180@D1", "W601@D1"]);
    expect(faults(unmarked(2))).not.toContain("F180@D1");
    expect(faults(unmarked(3), { layout: "rows codes C/T/K" })).not.toContain("F180@D1");
  });

  it("is not asked about where nobody is marked yet", () => {
    const empty = unmarked(4).map((row, at) => (at === 0 ? row : [row[0] ?? null, null, null, null]));
    expect(faults(empty).filter((code) => code.startsWith("F180"))).toEqual([]);
  });
});
