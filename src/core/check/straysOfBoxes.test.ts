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
