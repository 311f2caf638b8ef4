import type { Cell } from "../sheet/cell";
import { tableAt } from "../recognise/recognise";
import { area, sheet } from "../testing/sheet";
import { checkBoxHeads } from "./boxHeads";

const NAMES: Cell[] = ["Nguyễn Văn A", null, null, "Trần Thị B", null, null];
const TRIPLE = ["Cao", "Tín nhiệm", "Thấp"];
const BOXES: Cell[] = ["X", null, null, null, "X", null];

function heads(...rows: Cell[][]) {
  const grid = sheet(...rows);
  const last = String(rows.length);
  return checkBoxHeads(grid, tableAt(grid, area(`A${last}:F${last}`), null));
}

describe("checkBoxHeads", () => {
  it("accepts Cao, Tín nhiệm, Thấp for everybody", () => {
    expect(heads(NAMES, [...TRIPLE, ...TRIPLE], BOXES)).toEqual([]);
  });

  it("blocks the one person whose boxes are named the other way round", () => {
    expect(heads(NAMES, [...TRIPLE, "Thấp", "Tín nhiệm", "Cao"], BOXES)).toMatchObject([
      { code: "F108", sheet: "P", address: "D2:F2", facts: { person: "Trần Thị B" } },
    ]);
  });

  it("asks about boxes without a head", () => {
    expect(heads(NAMES, BOXES)).toMatchObject([{ code: "W152", sheet: "P", address: "A2:F2" }]);
  });

  it("leaves codes alone, and marks that nobody can read", () => {
    expect(heads(["Thấp", "Cao"], ["TNC", "TN", "TNT", "TN", "TN", "TN"])).toEqual([]);
    expect(heads(["Thấp", "Cao"], ["?", "?", "?", "?", "?", "?"])).toEqual([]);
  });
});
