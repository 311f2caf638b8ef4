import { formSheet } from "./formSheet";
import { tableRows, type FormRow } from "./sheetBuilder";
import { cell, TABLE, user } from "./parts";

const sheetOf = (name: string, blank = 1) =>
  formSheet({
    name: "A",
    columns: [26, 90],
    rows: [
      { cells: [cell(1, 1, user(name), TABLE)] },
      ...Array.from({ length: blank }, () => ({ cells: [], height: 40 })),
    ],
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

  it("is one page while it fits in life size", () => {
    // 728 points of paper: a line of 19 and rows of 40.
    expect([1, 17, 19].map((rows) => sheetOf("A", rows).page.isSinglePage)).toEqual([true, true, false]);
  });
});

describe("a table that runs over pages", () => {
  const line = (at: number): FormRow => {
    const formula = `=A${String(at + 3)}+$A$1&"A1"`;
    return { cells: [cell(0, 1, { kind: "formula", formula, expected: at }, TABLE)], height: 40 };
  };
  const plan = formSheet({
    name: "A",
    columns: [100],
    rows: [
      { cells: [cell(0, 1, user("trên"), {})] },
      ...tableRows(
        [{ cells: [cell(0, 1, user("đầu"), TABLE)] }],
        Array.from({ length: 40 }, (_, at) => line(at)),
        true,
      ),
      { cells: [cell(0, 1, user("ký"), {})], height: 100 },
    ],
    rules: [{ area: { row: 2, column: 0, rows: 40, columns: 1 }, formula: "=$A3>0", fill: "", color: "" }],
  });
  const [head] = plan.page.heads ?? [];
  const textAt = (row: number) => {
    const content = plan.cells.find((one) => one.row === row)?.content;
    return content?.kind === "text" ? content.text : "";
  };

  it("has its head at the top of each of its pages, and of no other", () => {
    expect(plan.page.titleRows).toBeNull();
    expect(plan.page.breaks).toEqual(head?.copies);
    expect(head?.copies.map(textAt)).toEqual(["đầu", "đầu"]);
    expect(textAt(plan.page.printArea.rows - 1)).toBe("ký");
    // The last two lines go with what closes the form.
    const last = plan.page.breaks?.at(-1) ?? 0;
    expect(plan.page.printArea.rows - last).toBeGreaterThanOrEqual(4);
  });

  it("keeps formulas and looks at the cells that they spoke of", () => {
    const formulas = plan.cells.flatMap(({ row, content }) =>
      content.kind === "formula" ? [[row + 1, content.formula]] : [],
    );
    expect(formulas).toHaveLength(40);
    for (const [row, formula] of formulas) expect(formula).toBe(`=A${String(row)}+$A$1&"A1"`);
    expect(plan.rules?.[0]).toMatchObject({ area: { row: 2, rows: 42 }, formula: "=$A3>0" });
  });
});
