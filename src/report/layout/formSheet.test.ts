import { formSheet } from "./formSheet";
import { cell, TABLE, user } from "./parts";

const sheetOf = (name: string, blank = 1) =>
  formSheet({
    name: "A",
    columns: [26, 90],
    rows: [
      { cells: [cell(1, 1, user(name), TABLE)] },
      ...Array.from({ length: blank }, () => ({ cells: [], height: 40 })),
    ],
    titleRows: null,
    isSinglePage: "ifReadable",
  });

describe("formSheet", () => {
  it("keeps the letters of what fits, and a height that is told", () => {
    const plan = sheetOf("Nguyễn Văn A");
    expect(plan.cells[0]?.style).toEqual(TABLE);
    expect(plan.rows[1]).toBe(40);
    expect(plan.page.printArea).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
  });

  it("makes letters smaller where Excel has no row that is high enough", () => {
    const plan = sheetOf("W".repeat(500));
    expect(plan.cells[0]?.style.size).toBeLessThan(12);
    expect(plan.rows[0]).toBeLessThanOrEqual(409);
    expect(sheetOf("W".repeat(30_000)).rows[0]).toBe(409);
  });

  it("is one page unless print would be too small", () => {
    // 728 points of paper at the smallest scale of 0.7 are 1040 points.
    expect([1, 25, 26].map((rows) => sheetOf("A", rows).page.isSinglePage)).toEqual([true, true, false]);
  });
});
