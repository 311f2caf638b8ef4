import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../../core/sheet/cell";
import { parseArea } from "../../core/sheet/address";
import { cellsOf, gridOf, type SheetGrid, type SheetMetadata } from "../../core/sheet/grid";
import { placeKey } from "../../core/sheet/shown";
import { NO_LOOKS } from "../../core/testing/sheet";
import { editedAreas, withEdits, type EditedArea } from "./edited";

const ROWS: readonly (readonly Cell[])[] = [
  ["Số", "Nguyễn Văn A", "Trần Thị B"],
  [1, "TNC", "TNN"],
  [2, "TN", "TNC"],
];

const sheet = (metadata: Partial<SheetMetadata> = {}, more: Partial<SheetGrid> = {}): SheetGrid => ({
  ...gridOf({ sheet: "Phiếu", row: 2, column: 1, cells: ROWS, metadata: { ...NO_LOOKS, ...metadata } }),
  ...more,
});

function edit(address: string, cells: readonly (readonly Cell[])[], more: Partial<EditedArea> = {}) {
  const area = parseArea(address) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return { sheet: "Phiếu", areas: [{ area, cells, shown: [], formulas: [], ...more }] };
}

describe("cells that were edited", () => {
  it("stand in their places, and a value that stands nowhere any more is forgotten", () => {
    const next = withEdits(sheet(), edit("D4", [["TNT"]]));
    expect(next && cellsOf(next)).toEqual([ROWS[0], [1, "TNC", "TNT"], ROWS[2]]);
    expect(next?.values).not.toContain("TNN");
    expect(next?.metadata).toEqual(NO_LOOKS);
  });

  it("change what is calculated and what is shown at their places, and nowhere else", () => {
    const before = sheet({
      shown: new Map([
        [placeKey(3, 2), "x"],
        [placeKey(4, 2), "y"],
      ]),
      formulas: [
        { row: 3, column: 2, text: "=1" },
        { row: 4, column: 3, text: "=2" },
      ],
    });
    const formulas = [{ row: 3, column: 3, text: "=3" }];
    const next = withEdits(before, edit("C4:D4", [["a", "b"]], { formulas, shown: [[placeKey(3, 3), "z"]] }));
    expect(next?.metadata?.formulas).toEqual([{ row: 4, column: 3, text: "=2" }, ...formulas]);
    expect([...(next?.metadata?.shown ?? [])]).toEqual([
      [placeKey(4, 2), "y"],
      [placeKey(3, 3), "z"],
    ]);
  });

  it("blank outside of what is used are nothing", () => {
    expect(withEdits(sheet(), edit("F9:F10", [[""], [null]]))).not.toBeNull();
  });

  const part = { row: 0, column: 0, rows: 1, columns: 1 };
  it.each<[string, SheetGrid, ReturnType<typeof edit>]>([
    ["below what is used", sheet(), edit("B6", [[3]])],
    ["that empty the last row", sheet(), edit("B5:D5", [["", "", ""]])],
    ["that empty the first column", sheet(), edit("B3:B5", [[null], [""], [null]])],
    ["where something stands aside", sheet({}, { aside: [part] }), edit("D4", [["TNT"]])],
    ["where not everything was looked at", sheet({ unseen: [part] }), edit("D4", [["TNT"]])],
    ["beside an old font", sheet({ fonts: [{ name: ".VnTime", area: part }] }), edit("D4", [["TNT"]])],
  ])("%s need a reading of the sheet", (_name, before, after) => {
    expect(withEdits(before, after)).toBeNull();
  });
});

describe("the areas of edits", () => {
  it.each([
    [["C5", "C5", "D6:D7,E8"], 3],
    [["A:A"], null],
    [["A1:A20001"], null],
    [["A1:A20000"], 1],
  ])("of %j", (addresses, count) => {
    expect(editedAreas({ sheet: "Phiếu", addresses })?.length ?? null).toBe(count);
  });
});
