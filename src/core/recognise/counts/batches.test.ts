import type { Cell } from "../../sheet/cell";
import { gridOf, type SheetGrid } from "../../sheet/grid";
import { findCounts } from "./findCounts";
import { readCounts } from "../../read/readCounts";

const grid = (cells: Cell[][]): SheetGrid => gridOf({ sheet: "KQ", row: 0, column: 0, cells });
const table = (cells: Cell[][]) => findCounts(grid(cells));

const TALLY: Cell[][] = [
  ["Họ và tên", "Bàn 1", null, null, "Bàn 2", null, null, "Tổng cộng", null, null],
  [null, "TNC", "TN", "TNT", "TNC", "TN", "TNT", "TNC", "TN", "TNT"],
  ["Nguyễn Văn A", 10, 2, 1, 9, 0, 3, 19, 2, 4],
  ["Trần Thị B", 12, 1, 0, 11, 1, 0, 23, 2, 0],
];

describe("a tally sheet of several counting tables", () => {
  const read = (cells: Cell[][]) => {
    const found = table(cells);
    if (!found) throw new Error("no table");
    const { value, findings } = readCounts(grid(cells), found);
    return {
      sums: value.map(({ sums }) => sums),
      findings: findings.map(({ code, address }) => `${code}@${String(address)}`),
    };
  };
  const withCell = (row: number, column: number, cell: Cell): Cell[][] =>
    TALLY.map((line, at) => (at === row ? line.with(column, cell) : line));

  it("adds up its batches and leaves the sum out", () => {
    expect(table(TALLY)).toMatchObject({
      batches: [{ name: "Bàn 1" }, { name: "Bàn 2" }],
      total: { name: "Tổng cộng" },
    });
    expect(read(TALLY)).toEqual({
      sums: [
        { high: 19, confidence: 2, low: 4 },
        { high: 23, confidence: 2, low: 0 },
      ],
      findings: [],
    });
  });

  it("may leave its counting tables without names", () => {
    const plain = TALLY.map((line, at) =>
      at === 0 ? ["Họ và tên", ...Array<Cell>(6).fill(null)] : line.slice(0, 7),
    );
    expect(table(plain)?.batches.map(({ name }) => name)).toEqual(["", ""]);
  });

  it("adds up all batches where no sum is stated", () => {
    const plain = TALLY.map((line) => line.slice(0, 7));
    expect(table(plain)?.total).toBeNull();
    expect(read(plain).sums[0]).toEqual({ high: 19, confidence: 2, low: 4 });
  });

  it.each<[string, number, number, Cell, readonly string[]]>([
    ["a stated sum that is not the sum", 2, 9, 5, ["F139@J3"]],
    ["a blank count", 2, 3, null, ["F137@D3"]],
    ["a count nobody can read", 3, 1, "chục", ["F138@B4"]],
    ["an error cell", 3, 1, { error: "#REF!" }, ["F138@B4"]],
    ["half a ballot", 3, 1, 2.5, ["F138@B4"]],
  ])("names %s at its cell", (_, row, column, cell, expected) => {
    const { sums, findings } = read(withCell(row, column, cell));
    expect(findings).toEqual(expected);
    expect(sums.includes(null)).toBe(expected[0]?.startsWith("F139") !== true);
  });

  it("does not need the sum filled in", () => {
    expect(read(withCell(2, 9, null)).findings).toEqual([]);
  });
});
