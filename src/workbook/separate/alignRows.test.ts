import type { SheetPlan } from "../../report/sheetPlan";
import { alignRows } from "./alignRows";

const LINES = ["Đơn vị", "…", "Số phiếu thu về:", "Nguyễn Văn A", "Trần Thị B", "…", "Ghi chú"];

const PLAN: SheetPlan = {
  name: "P",
  font: { name: "Times New Roman", size: 13 },
  columns: [100],
  rows: [],
  cells: LINES.map((text, row) => ({
    row,
    column: 0,
    rows: 1,
    columns: 1,
    content: { kind: "text", text },
    style: {},
  })),
  page: {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 20 },
    titleRows: null,
    printArea: { row: 0, column: 0, rows: LINES.length, columns: 1 },
    isSinglePage: true,
  },
};

const aligned = (lines: readonly string[]) =>
  alignRows(
    PLAN,
    lines.map((line) => [line]),
  );
const inserted = (at: number, ...lines: string[]) => LINES.toSpliced(at, 0, ...lines);

describe("alignRows", () => {
  it("says nothing where no row moved, whatever was filled in", () => {
    expect(aligned(LINES)).toBeNull();
    expect(aligned(["Đảng bộ A", "Hà Nội", "x", "Nguyễn Văn A", "y", "z", "Ghi chú", "", ""])).toBeNull();
    expect(aligned(LINES.map(() => ""))).toBeNull();
  });

  it.each([
    ["above everything", inserted(0, ""), [1, 2, 3, 4, 5, 6, 7]],
    ["in the middle", inserted(4, "Lê Văn C"), [0, 1, 2, 3, 5, 6, 7]],
    ["two in two places", inserted(4, "").toSpliced(1, 0, ""), [0, 2, 3, 4, 6, 7, 8]],
    ["beside a row that was filled in", inserted(1, "").with(2, "Hà Nội"), [0, 2, 3, 4, 5, 6, 7]],
  ])("finds rows again after one was inserted %s", (_, lines, rows) => {
    expect(aligned(lines)).toEqual(rows);
  });

  it.each([
    ["one of the head", LINES.toSpliced(2, 1), [0, 1, null, 2, 3, 4, 5]],
    ["one between", LINES.toSpliced(3, 1), [0, 1, 2, null, 3, 4, 5]],
    ["the last but one", LINES.toSpliced(5, 1), [0, 1, 2, 3, 4, null, 5]],
  ])("finds rows again after %s was deleted", (_, lines, rows) => {
    expect(aligned(lines)).toEqual(rows);
  });

  it("takes nothing from rows that were sorted", () => {
    const sorted = LINES.with(3, "Trần Thị B").with(4, "Nguyễn Văn A");
    expect(aligned(sorted)).toBeNull();
    expect(aligned(sorted.toSpliced(1, 0, ""))).toEqual([0, 2, 3, 4, 5, 6, 7]);
  });
});
