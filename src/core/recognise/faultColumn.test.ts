import { kindTexts } from "../setup/kindTexts";
import { sourceTexts } from "../setup/sourceText";
import type { Cell } from "../sheet/cell";
import { gridOf, type SheetGrid } from "../sheet/grid";
import { readSheetSetup } from "./sheetSetup";
import { jobSetup } from "./jobSetup";

const ROWS: Cell[][] = [
  ["TNC", "TN"],
  ["TNC", "TNT"],
  ["TN", "TNT"],
];

function sheet(head: Cell, ...notes: Cell[]): SheetGrid {
  const cells = [["Nguyễn Văn A", "Trần Thị B", head], ...ROWS.map((row, at) => [...row, notes[at] ?? null])];
  return gridOf({ sheet: "P", row: 0, column: 0, cells });
}

const faultsOn = (grid: SheetGrid) => sourceTexts(readSheetSetup(grid).kind?.source ?? null).faultColumn;

describe("the column of ballot faults", () => {
  it.each([
    "Lỗi của phiếu",
    "LỖI PHIẾU",
    "Lý do không hợp lệ",
    "Tình trạng phiếu",
    "Phiếu không hợp lệ",
    "Không hợp lệ",
    "KHL",
  ])("is found under “%s”, filled or not", (head) => {
    for (const grid of [sheet(head), sheet(head, null, "gạch tên")]) {
      expect(readSheetSetup(grid).kinds.map(kindTexts)[0]).toMatchObject({
        marks: "A2:B4",
        faultColumn: "C2:C4",
      });
    }
  });

  it.each([
    ["Lê Văn C", null],
    ["Ghi chú", "ký tên"],
    ["Lỗi lầm", "x"],
  ])("is none under “%s”", (head, note) => {
    expect(faultsOn(sheet(head, note))).toBe("");
  });

  it("is none where numbers stand: sums per ballot", () => {
    expect(faultsOn(sheet("Không hợp lệ", 1, 0, 0))).toBe("");
    expect(faultsOn(sheet("Không hợp lệ", 0, null, "0"))).toBe("C2:C4");
  });

  it("is found beside a range that a caller names", () => {
    const grid = sheet("Lỗi của phiếu", null, "gạch tên");
    expect(jobSetup({ marks: "A3:B4" }, [grid]).kinds.map(kindTexts)).toMatchObject([
      { faultColumn: "C3:C4" },
    ]);
  });
});
