import { count } from "../count/count";
import type { Cell } from "../sheet/cell";
import { NO_LOOKS, sheet } from "../testing/sheet";
import { gridOf } from "../sheet/grid";
import { jobSetup } from "./jobSetup";
import { ownTick } from "./ownTick";
import { readableSheet } from "./readableSheet";

const HEADS: Cell[][] = [
  ["Phiếu số", "Nguyễn Văn A", null, null, "Trần Thị B", null, null],
  [null, "Cao", "TN", "Thấp", "Cao", "TN", "Thấp"],
];
const LEVELS = ["hc", "ht", "hh", "ch"];

/** Ballots of one line each, with a sign in the box of each level, and others where they are told. */
function ballots(sign: Cell, others: Readonly<Record<number, Cell>> = {}): Cell[][] {
  return LEVELS.map((levels, at) => [
    at + 1,
    ...Array.from(levels).flatMap((level) =>
      ["h", "c", "t"].map((own): Cell => (own === level ? (others[at] ?? sign) : null)),
    ),
  ]);
}

function counted(rows: Cell[][]) {
  const grid = sheet(...HEADS, ...rows);
  const record = count(jobSetup({}, [grid]), new Map([["P", grid]]));
  return {
    people: record.kinds.flatMap(({ people }) =>
      people.map(({ high, confidence, low, invalid }) => [high, confidence, low, invalid].join(" ")),
    ),
    said: record.findings.map(({ code }) => code).filter((code) => code !== "N402"),
  };
}

const RIGHT = ["3 1 0 0", "2 1 1 0"];

describe("a sign of a sheet's own in its boxes", () => {
  it.each(["o", "O", "+", "*", "•", "Có", "đúng", "✅", "P"])("%s is a tick", (sign) => {
    expect(counted(ballots(sign))).toEqual({ people: RIGHT, said: ["N187"] });
  });

  it("is said as it is typed", () => {
    const grid = sheet(...HEADS, ...ballots(" Có "));
    expect(readableSheet(grid).findings.map(({ facts }) => facts)).toEqual([{ sign: "Có" }]);
    expect(readableSheet(readableSheet(grid).grid).findings).toEqual([]);
  });

  it("may stand beside a mark that is declared invalid, and over sums", () => {
    const rows = ballots("o", { 1: "KHL" });
    const read = counted([...rows, ["Tổng", 2, 1, 0, 2, 1, 0]]);
    expect(read).toEqual({ people: ["2 1 0 1", "2 1 0 1"], said: ["N187", "N143", "N143"] });
  });

  it.each(["-", "0", "Không", "|", "/", "◯", "C", "TNC", "KHL", "1a"])("%s is none", (sign) => {
    expect(ownTick(sheet(...HEADS, ...ballots(sign)))).toBeNull();
  });

  it("is none beside another sign", () => {
    expect(ownTick(sheet(...HEADS, ...ballots("o", { 2: "x" })))).toBeNull();
    expect(ownTick(sheet(...HEADS, ...ballots("o", { 2: "+" })))).toBeNull();
    expect(ownTick(sheet(...HEADS, ...ballots("o").map((row) => row.map((cell) => cell ?? 0))))).toBeNull();
    expect(counted(ballots("o", { 2: "x" })).said).toContain("F131");
  });

  it("is none where it stands in most boxes of a person", () => {
    const all = LEVELS.map((_, at): Cell[] => [at + 1, "o", "o", null, "o", null, "o"]);
    expect(ownTick(sheet(...HEADS, ...all))).toBeNull();
  });

  it("is none in one place or two, and none without levels over it", () => {
    expect(ownTick(sheet(...HEADS, [1, "o", null, null, "o", null, null]))).toBeNull();
    expect(ownTick(sheet(["Phiếu số", "A", "B"], [1, "o", null], [2, null, "o"], [3, "o", "o"]))).toBeNull();
  });

  it("is left as it is in a font of pictures", () => {
    const { sheet: name, row, column } = sheet();
    const cells = [...HEADS, ...ballots("o")];
    const odd = [
      { how: "symbols", font: "Wingdings", area: { row: 2, column: 1, rows: 4, columns: 6 } },
    ] as const;
    const metadata = { ...NO_LOOKS, odd };
    const grid = gridOf({ sheet: name, row, column, cells, metadata });
    expect(readableSheet(grid).grid).toBe(grid);
  });
});

it("asks where most people have two boxes, as where levels are struck out", () => {
  const rows = LEVELS.map((levels, at): Cell[] => [
    at + 1,
    ...Array.from(levels).flatMap((level) =>
      ["h", "c", "t"].map((own): Cell => (own === level ? null : "x")),
    ),
  ]);
  expect(counted(rows).said).toContain("F188");
});
