import type { PlanCell, SheetPlan } from "../../report/sheetPlan";
import { movedPlan } from "./movedPlan";

const cell = (row: number, column: number, columns = 1, rows = 1): PlanCell => ({
  row,
  column,
  rows,
  columns,
  content: { kind: "text", text: `${String(row)},${String(column)}` },
  style: { border: true },
});

const area = (row: number, rows: number) => ({ row, column: 0, rows, columns: 2 });

// A title, a head of two rows, two people, a note.
const PLAN: SheetPlan = {
  name: "P",
  font: { name: "Times New Roman", size: 13 },
  columns: [100, 50],
  rows: [30, 20, 21, 22, 23, 40],
  cells: [
    cell(0, 0, 2),
    cell(1, 0, 1, 2),
    cell(1, 1),
    cell(2, 1),
    cell(3, 0),
    cell(3, 1),
    cell(4, 0),
    cell(5, 0, 2),
  ],
  looks: [{ area: area(3, 2), style: { bold: true } }],
  rules: [{ area: area(3, 2), formula: "=2*$B4>$B$1", fill: "#FFFFFF", color: "#000000" }],
  tables: [{ area: area(2, 3), name: "TN_KetQua" }],
  charts: [{ data: area(2, 3), title: "", place: area(5, 1), colors: [] }],
  page: {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 20 },
    titleRows: { first: 1, count: 2 },
    printArea: area(0, 6),
    isSinglePage: true,
    breaks: [5],
  },
};

describe("movedPlan", () => {
  const moved = movedPlan(PLAN, [1, 2, 3, 4, 6, 7]);

  it("moves everything that speaks of rows", () => {
    expect(moved.page).toMatchObject({
      printArea: area(0, 8),
      titleRows: { first: 2, count: 2 },
      breaks: [7],
    });
    expect(moved.rules).toMatchObject([{ area: area(4, 3), formula: "=2*$B5>$B$2" }]);
    expect(moved.looks).toMatchObject([{ area: area(4, 3) }]);
    expect(moved.tables).toMatchObject([{ area: area(3, 4) }]);
    expect(moved.charts).toMatchObject([{ data: area(3, 4), place: area(7, 1) }]);
    expect(moved.rows).toEqual([30, 30, 20, 21, 22, 22, 23, 40]);
  });

  it("moves the cells, merged ones with their rows; an inserted row looks like the one above", () => {
    const places = moved.cells.map(({ row, column, rows, columns }) => [row, column, rows, columns]);
    expect(places).toEqual([
      [1, 0, 1, 2],
      [2, 0, 2, 1],
      [2, 1, 1, 1],
      [3, 1, 1, 1],
      [4, 0, 1, 1],
      [4, 1, 1, 1],
      [6, 0, 1, 1],
      [7, 0, 1, 2],
      [5, 0, 1, 1],
      [5, 1, 1, 1],
    ]);
  });

  it("leaves out what is gone, and looks at the next row instead", () => {
    const short = movedPlan(PLAN, [0, 1, 2, null, 3, 4]);
    expect(short.cells.map(({ row }) => row)).toEqual([0, 1, 1, 2, 3, 4]);
    expect(short.rules).toMatchObject([{ area: area(3, 1), formula: "=2*$B4>$B$1" }]);
    expect(short.page.printArea).toEqual(area(0, 5));
  });
});
