import type { PlanCell, PlanContent, PlanStyle, SheetPlan } from "../../src/report/sheetPlan";

const cell = (row: number, column: number, content: PlanContent, style: PlanStyle = {}): PlanCell => ({
  row,
  column,
  rows: 1,
  columns: 1,
  content,
  style,
});

const text = (value: string, isUserText = false): PlanContent => ({ kind: "text", text: value, isUserText });
const number = (value: number): PlanContent => ({ kind: "number", value });

/** Names that look like something else. */
export const HOSTILE = [
  '=HYPERLINK("http://a")',
  "+1",
  "-2",
  "@SUM(A1)",
  "1/2",
  "TRUE",
  "Nguyễn & <Văn> A",
  " B ",
];

/** A sheet with everything that a plan may hold: title, heads, a line per person with a share, and more. */
export function everythingPlan(name: string, people: readonly string[] = HOSTILE): SheetPlan {
  const heads = ["Họ và tên", "Cao", "Thấp", "Tỉ lệ"];
  const area = { row: 2, column: 0, rows: people.length + 1, columns: heads.length };
  const below = (column: number) => ({ row: 3, column, rows: people.length, columns: 1 });
  const line = (person: string, at: number): PlanCell[] => {
    const row = String(at + 4);
    const low = at * 7;
    const base = 40 + low;
    const share = Math.floor((20000 * low + base) / (2 * base)) / 100;
    const formula = `=QUOTIENT(20000*C${row}+B${row}+C${row},2*(B${row}+C${row}))/100`;
    return [
      cell(at + 3, 0, text(person, true), { border: true, wrap: true }),
      cell(at + 3, 1, number(40), { border: true, align: "Center" }),
      cell(at + 3, 2, number(low), { border: true, align: "Center" }),
      cell(at + 3, 3, { kind: "formula", formula, expected: share }, { border: true, numberFormat: "0.00" }),
    ];
  };
  return {
    name,
    font: { name: "Times New Roman", size: 13 },
    columns: [180, 60, 60, 60],
    rows: [24, 18],
    cells: [
      { ...cell(0, 0, text("KẾT QUẢ"), { bold: true, size: 14, align: "Center" }), columns: 4 },
      cell(1, 0, text("…………"), { italic: true }),
      ...heads.map((head, at) => cell(2, at, text(head), { bold: true, fill: "#D9E1F2", border: true })),
      ...people.flatMap(line),
    ],
    rules: [
      { area: below(2), formula: "=3*$C4>=2*($B4+$C4)", fill: "#FFC7CE", color: "#9C0006" },
      { area: below(2), formula: "=2*$C4>$B4+$C4", fill: "#FFEB9C", color: "#9C5700" },
    ],
    tables: [{ name: "TN_KetQua", area }],
    charts: [
      {
        data: { ...area, columns: 3 },
        title: "Kết quả",
        place: { row: 14, column: 0, rows: 14, columns: 4 },
        colors: ["#00B050", "#C00000"],
      },
    ],
    page: {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 30, right: 20 },
      titleRows: { first: 2, count: 1 },
      printArea: { row: 0, column: 0, rows: 28, columns: 4 },
      isSinglePage: false,
      breaks: [14],
    },
  };
}
