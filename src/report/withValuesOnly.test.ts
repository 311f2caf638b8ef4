import { withValuesOnly } from "./withValuesOnly";
import type { PlanCell, PlanContent, SheetPlan } from "./sheetPlan";

const cell = (row: number, content: PlanContent): PlanCell => ({
  row,
  column: 0,
  rows: 1,
  columns: 2,
  content,
  style: { bold: true, numberFormat: "0.00" },
});

const PLAN: SheetPlan = {
  name: "P",
  font: { name: "Times New Roman", size: 13 },
  columns: [50],
  rows: [20],
  cells: [
    cell(0, { kind: "text", text: "=1", isUserText: true }),
    cell(1, { kind: "number", value: 3 }),
    cell(2, { kind: "formula", formula: "=QUOTIENT(1,3)", expected: 0 }),
    cell(3, { kind: "formula", formula: '=IF(A1=0,"","x")', expected: "" }),
    cell(4, { kind: "formula", formula: "=A9", expected: "=1+1" }),
  ],
  rules: [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, formula: "=A1>1", fill: "#FFFFFF", color: "#000000" },
  ],
  page: {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 20 },
    titleRows: null,
    printArea: { row: 0, column: 0, rows: 5, columns: 2 },
    isSinglePage: true,
  },
};

describe("withValuesOnly", () => {
  it("puts what every formula gives in its place, text as text", () => {
    expect(withValuesOnly(PLAN).cells.map(({ content }) => content)).toEqual([
      { kind: "text", text: "=1", isUserText: true },
      { kind: "number", value: 3 },
      { kind: "number", value: 0 },
      { kind: "text", text: "" },
      { kind: "text", text: "=1+1", isUserText: true },
    ]);
  });

  it("leaves places, looks, rules and page as they are, and the plan untouched", () => {
    const before = structuredClone(PLAN);
    const withoutContent = ({ cells, ...rest }: SheetPlan) => ({
      ...rest,
      cells: cells.map(({ row, column, rows, columns, style }) => ({ row, column, rows, columns, style })),
    });
    expect(withoutContent(withValuesOnly(PLAN))).toEqual(withoutContent(PLAN));
    expect(PLAN).toEqual(before);
  });
});
