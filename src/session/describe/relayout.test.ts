import type { SourceType } from "../../core/setup/source";
import { NO_TEXTS, sourceOf, sourceTexts, type SourceTexts } from "../../core/setup/sourceText";
import { area } from "../../core/testing/sheet";
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

const again = (texts: Partial<SourceTexts>, type: SourceType, sheet: SheetGrid | undefined) =>
  sourceTexts(relayout(sourceOf(texts), type, sheet));

describe("relayout", () => {
  it("looks for the range again between ballots and counts", () => {
    const counts = again({ marks: "A2:B4" }, "counts", grid(BOTH));
    expect(counts).toEqual({ ...NO_TEXTS, layout: "counts", marks: "E2:G3" });
    const codes = grid(BOTH.map((row) => row.slice(0, 2)));
    const ballots = again({ marks: "E2:G3", layout: "counts" }, "rows", codes);
    expect(ballots).toEqual({ ...NO_TEXTS, layout: "rows", marks: "A2:B4", people: "A1:B1" });
  });

  it("keeps the range within ballots, and where nothing else is found", () => {
    const kind = { marks: "A2:B4" };
    const kept = (layout: string) => ({ ...NO_TEXTS, ...kind, layout });
    expect(again(kind, "rows", grid(BOTH))).toEqual(kept("rows"));
    expect(again(kind, "counts", grid([["a"]]))).toEqual(kept("counts"));
    expect(again({ ...kind, layout: "counts" }, "list", grid([["a"]]))).toEqual(kept("list"));
    expect(again(kind, "counts", undefined)).toEqual(kept("counts"));
    expect(relayout(null, "columns", grid([["a"]]))).toBeNull();
  });
});

describe("describeCounts", () => {
  it("takes the ballots collected from valid and invalid only where all lines agree", () => {
    expect(describeCounts({ marks: area("E2:G3") }, grid(BOTH))).toMatchObject({
      collected: 3,
      hasShares: false,
    });
    const uneven = BOTH.map((row, at) => (at === 2 ? row.with(8, 1) : row));
    expect(describeCounts({ marks: area("E2:G3") }, grid(uneven))?.collected).toBeNull();
    const unknown = BOTH.map((row, at) => (at === 2 ? row.with(7, null) : row));
    expect(describeCounts({ marks: area("E2:G3") }, grid(unknown))?.collected).toBeNull();
  });

  it("has nothing to say of a range that is none, or without people", () => {
    expect(describeCounts({ marks: area("E9:G9") }, grid(BOTH))).toBeNull();
    expect(describeCounts({ marks: area("A1") }, grid([["a"]]))).toBeNull();
  });
});
