import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../../core/sheet/cell";
import { gridOf, type SheetGrid } from "../../core/sheet/grid";
import { describeCounts } from "./describeCounts";
import { relayout } from "./relayout";

const BOTH: Cell[][] = [
  ["Nguyễn Văn A", "Trần Thị B", null, "Họ và tên", "Cao", "Tín nhiệm", "Thấp", "Hợp lệ", "Không hợp lệ"],
  ["TNC", "TNT", null, "Nguyễn Văn A", 2, 1, 0, 3, 0],
  ["TNC", "TN", null, "Trần Thị B", 0, 1, 2, 3, 0],
  ["TN", "TNT", null, null, null, null, null, null, null],
];
const grid = (cells: Cell[][]): SheetGrid => gridOf({ sheet: "P", row: 0, column: 0, cells });

describe("relayout", () => {
  it("looks for the range again between ballots and counts", () => {
    const counts = relayout({ marks: "A2:B4", layout: "" }, "counts", grid(BOTH));
    expect(counts).toEqual({ layout: "counts", marks: "E2:G3", people: "", ballots: "" });
    const codes = grid(BOTH.map((row) => row.slice(0, 2)));
    const ballots = relayout({ marks: "E2:G3", layout: "counts" }, "", codes);
    expect(ballots).toEqual({ layout: "", marks: "A2:B4", people: "A1:B1", ballots: "", faultColumn: "" });
  });

  it("keeps the range within ballots, and where nothing else is found", () => {
    const kind = { marks: "A2:B4", layout: "" };
    expect(relayout(kind, "codes C/T/K", grid(BOTH))).toEqual({ layout: "codes C/T/K" });
    expect(relayout(kind, "counts", grid([["a"]]))).toEqual({ layout: "counts" });
    expect(relayout({ ...kind, layout: "counts" }, "", grid([["a"]]))).toEqual({ layout: "" });
    expect(relayout(kind, "counts", undefined)).toEqual({ layout: "counts" });
  });
});

describe("describeCounts", () => {
  it("takes the ballots collected from valid and invalid only where all lines agree", () => {
    expect(describeCounts("E2:G3", grid(BOTH))).toMatchObject({ collected: 3, hasShares: false });
    const uneven = BOTH.map((row, at) => (at === 2 ? row.with(8, 1) : row));
    expect(describeCounts("E2:G3", grid(uneven))?.collected).toBeNull();
    const unknown = BOTH.map((row, at) => (at === 2 ? row.with(7, null) : row));
    expect(describeCounts("E2:G3", grid(unknown))?.collected).toBeNull();
  });

  it("has nothing to say of a range that is none, or without people", () => {
    expect(describeCounts("E2:", grid(BOTH))).toBeNull();
    expect(describeCounts("E9:G9", grid(BOTH))).toBeNull();
    expect(describeCounts("A1", grid([["a"]]))).toBeNull();
  });
});
