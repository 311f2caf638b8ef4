import type { PlanCell, SheetPlan } from "../../../report/sheetPlan";
import { copiedForms } from "./copied";

const at = (row: number, column: number, text: string, more: Partial<PlanCell> = {}): PlanCell => ({
  row,
  column,
  rows: 1,
  columns: 1,
  content: { kind: "text", text },
  style: {},
  ...more,
});

const border = { style: { border: true } };
const PLAN: SheetPlan = {
  name: "Biểu",
  font: { name: "Times New Roman", size: 13 },
  columns: [100, 100],
  rows: [18, 18, 18, 18],
  cells: [
    at(0, 0, 'Tỉnh ủy <A> & "B"', { columns: 2, style: { bold: true, italic: true, align: "Center" } }),
    at(2, 0, "Nguyễn Văn A", border),
    { ...at(2, 1, "", border), content: { kind: "formula", formula: "=1+1", expected: 2 } },
    at(3, 0, "hai\ndòng", border),
    { ...at(3, 1, "", border), content: { kind: "number", value: 66.5 } },
  ],
  page: {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 20 },
    printArea: { row: 0, column: 0, rows: 4, columns: 2 },
    isSinglePage: false,
    titleRows: null,
  },
};

describe("forms for the clipboard", () => {
  it("are a text that no name can break out of", () => {
    const { html } = copiedForms([PLAN]);
    expect(html).toContain("<i><b>Tỉnh ủy &lt;A&gt; &amp; &quot;B&quot;</b></i>");
    expect(html).toContain('<table border="1"');
    expect(html.match(/<td /g)).toHaveLength(4);
    expect(html).toContain("hai<br>dòng");
  });

  it("say what formulas give, with a comma before decimals", () => {
    const { plain } = copiedForms([PLAN]);
    expect(plain).toBe('Tỉnh ủy <A> & "B"\n\nNguyễn Văn A\t2\nhai\ndòng\t66,5');
  });

  it("begin a page each", () => {
    expect(copiedForms([PLAN, PLAN]).html.match(/page-break-before/g)).toHaveLength(1);
  });
});
