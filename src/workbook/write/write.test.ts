import type { PlanCell, SheetPlan } from "../../report/sheetPlan";
import { needsTextFormat } from "./applyPlan";
import { styleBlocks } from "./blocks";
import { compareWithPlan } from "./compare";
import { freeSheetName } from "./sheetName";
import { nameDrafts } from "./draft";
import { looksActive, safeText } from "./plainText";

describe("freeSheetName", () => {
  it.each([
    ["Phụ lục 4", [], "Phụ lục 4"],
    ["Phụ lục 4", ["PHỤ LỤC 4"], "Phụ lục 4 (2)"],
    ["Phụ lục 4", ["Phụ lục 4", "phụ lục 4 (2)"], "Phụ lục 4 (3)"],
    ["a:b\\c/d?e*f[g]h", [], "a b c d e f g h"],
    ["'tên'", [], "tên"],
    ["' 'tên ' ", [], "tên"],
    [`${"x".repeat(30)}'y`, [], "x".repeat(30)],
    ["", [], "Sheet"],
    ["x".repeat(40), [], "x".repeat(31)],
    ["x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
  ])("%s beside %j is %s", (wanted, taken, expected) => {
    expect(freeSheetName(wanted, taken)).toBe(expected);
  });
});

const cell = (row: number, column: number, content: PlanCell["content"], style = {}): PlanCell => ({
  row,
  column,
  rows: 1,
  columns: 1,
  content,
  style,
});

const planOf = (name: string, cells: readonly PlanCell[] = []): SheetPlan => ({
  name,
  font: { name: "Times New Roman", size: 13 },
  columns: [50],
  rows: [20],
  cells,
  page: {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 20 },
    titleRows: null,
    printArea: { row: 0, column: 0, rows: 1, columns: 1 },
    isSinglePage: true,
  },
});

describe("nameDrafts", () => {
  it("gives every sheet its own two names", () => {
    const plans = [planOf("Phụ lục 4"), planOf("Phụ lục 4")];
    const drafts = nameDrafts(plans, ["tn_dang_ghi (482113)", "Phụ lục 4"], 482_113);
    expect(drafts.map(({ temporary, final }) => [temporary, final])).toEqual([
      ["TN_dang_ghi (482114)", "Phụ lục 4 (2)"],
      ["TN_dang_ghi (482115)", "Phụ lục 4 (3)"],
    ]);
  });

  it("gives each writing temporary names of its own", () => {
    const names = Array.from({ length: 20 }, () => nameDrafts([planOf("Phụ lục 4")], [])[0]?.temporary);
    expect(new Set(names).size).toBeGreaterThan(15);
    for (const name of names) expect(name).toMatch(/^TN_dang_ghi \(\d{6}\)$/);
  });
});

describe("styleBlocks", () => {
  it("joins equal neighbours to rectangles and covers every cell once", () => {
    const bold = { bold: true };
    const text = { kind: "text", text: "a" } as const;
    const cells = [
      cell(0, 0, text),
      cell(0, 1, text),
      cell(1, 0, text),
      cell(1, 1, text),
      cell(1, 2, text, bold),
    ];
    expect(styleBlocks(cells)).toEqual([
      { area: { row: 0, column: 0, rows: 2, columns: 2 }, style: {} },
      { area: { row: 1, column: 2, rows: 1, columns: 1 }, style: bold },
    ]);
  });
});

describe("text stays text", () => {
  const FORMULAS = ["=HYPERLINK(1)", "+1", "-----", "@SUM(A1)", ` =${"A".repeat(60)}`];
  const NUMBERS = ["1", " 1.2", "(1)", "53,19%", "$5", "₫5", "true", "FALSE ", "#N/A", "1 1/2"];
  const DATES = ["1/2", "12:30", "Jan 5", "december-2023", "Mar.1", "Tháng 12", "thg 1 2023"];
  it.each([...FORMULAS, ...NUMBERS, ...DATES])("%s needs the text format", (text) => {
    expect([looksActive(text), needsTextFormat({ kind: "text", text })]).toEqual([true, true]);
  });

  it("leaves our own plain words alone, and marks what the clerk typed", () => {
    for (const text of [
      "STT",
      "",
      "…………",
      "Trueman",
      "Maya",
      "Tháng",
      `1. ${"Tình hình chung ".repeat(3)}`,
    ]) {
      expect([text, needsTextFormat({ kind: "text", text })]).toEqual([text, false]);
    }
    expect(needsTextFormat({ kind: "text", text: "A", isUserText: true })).toBe(true);
    expect(needsTextFormat({ kind: "number", value: 1 })).toBe(false);
  });

  it("keeps a leading apostrophe visible", () => expect(safeText("'A")).toBe("’A"));
});

describe("compareWithPlan", () => {
  const plan = planOf("P", [
    cell(0, 0, { kind: "number", value: 46 }),
    cell(0, 1, { kind: "formula", formula: "=1", expected: 53.19 }),
    cell(0, 2, { kind: "text", text: "a" }),
  ]);

  it("finds nothing when all is equal", () =>
    expect(compareWithPlan("P", plan, [[46, 53.19, "a"]])).toBeNull());

  it.each([
    [[[47, 53.19, "a"]], "A1"],
    [[[46, 53.2, "a"]], "B1"],
    [[[46, "#NAME?", "a"]], "B1"],
    [[[46, 53.19, 0]], "C1"],
    [[], "A1"],
  ])("%j differs at %s", (values, address) => {
    expect(compareWithPlan("P", plan, values)).toMatchObject({ code: "F502", sheet: "P", address });
  });
});
