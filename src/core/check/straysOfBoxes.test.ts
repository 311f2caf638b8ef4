import type { Cell } from "../sheet/cell";
import { tableAt } from "../recognise/recognise";
import { area, sheet } from "../testing/sheet";
import { checkStrays } from "./strays";

const NAMES: Cell[] = ["Nguyễn Văn A", null, null, "Trần Thị B"];
const HEADS: Cell[] = ["Cao", "Tín nhiệm", "Thấp", "Cao", "Tín nhiệm", "Thấp"];
const BALLOT: Cell[] = [1, null, null, null, 1, null];

describe("boxes marked with 1 behind a gap", () => {
  const behind = (last: Cell[]) => {
    const grid = sheet(NAMES, HEADS, BALLOT, BALLOT, [], last);
    return checkStrays(grid, tableAt(grid, area("A3:F4"), null), []);
  };

  it("are ballots that the range leaves out", () => {
    expect(behind(BALLOT)).toMatchObject([{ code: "F110", address: "A6", facts: { row: 6 } }]);
  });

  it("are none where they are sums, or nothing", () => {
    expect([behind([2, 0, 0, 0, 2, 0]), behind([])]).toEqual([[], []]);
  });
});

describe("numbered rows of digits between the head and the range", () => {
  const above = (number: Cell, ...marks: Cell[]) => {
    const rows: Cell[][] = [
      ["STT", "Nguyễn Văn A", "Trần Thị B"],
      [number, ...marks],
      [2, 1, 2],
      [3, 2, 2],
      [4, 1, 3],
    ];
    const grid = sheet(...rows);
    const table = { ...tableAt(grid, area("B3:C5"), null), header: area("B1:C1") };
    return checkStrays(grid, table, []).map(({ code }) => code);
  };

  it("are ballots that the range leaves out", () => {
    expect(above(1, 2, 3)).toContain("F129");
  });

  it("are none without a number, marks, or where they count columns", () => {
    const others = [above(null, 2, 3), above(1, 12, 14), above(1), above("(1)", "(2)", "(3)")];
    for (const codes of others) expect(codes).not.toContain("F129");
  });
});
