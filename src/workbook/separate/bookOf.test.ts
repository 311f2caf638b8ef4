import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { PlanCell, PlanPage, SheetPlan } from "../../report/sheetPlan";
import { bookOf } from "./bookOf";
import { withFirstPages } from "./firstPages";

const cell = (row: number, column: number, more: Partial<PlanCell> = {}): PlanCell => ({
  row,
  column,
  rows: 1,
  columns: 1,
  content: { kind: "text", text: "" },
  style: {},
  ...more,
});

function planOf(page: Partial<PlanPage> = {}, more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: "P",
    font: { name: "Times New Roman", size: 13 },
    columns: [105, 52.5],
    rows: [],
    cells: [],
    page: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 25.4, right: 20 },
      titleRows: null,
      printArea: { row: 0, column: 0, rows: 3, columns: 2 },
      isSinglePage: true,
      ...page,
    },
    ...more,
  };
}

const READ = {
  values: [
    ["Họ tên", "Cao"],
    ["Nguyễn Văn A", 4],
    ["Trần Thị B", 5],
  ],
  formulas: [],
  numberFormats: [],
  types: [],
};

it("every sheet of a separated workbook begins with page 1", async () => {
  const sheets = ["A", "B"].map((name) => ({ name, plan: planOf(), read: READ }));
  const parts = unzipSync(await withFirstPages(await writeXlsx(bookOf(sheets))));
  for (const at of ["1", "2"]) {
    const xml = strFromU8(parts[`xl/worksheets/sheet${at}.xml`] ?? new Uint8Array());
    expect(xml).toContain('<pageSetup firstPageNumber="1" useFirstPageNumber="1" ');
  }
});

const sheetOf = (plan: SheetPlan, read = READ) => bookOf([{ name: "Phụ lục 'A'", plan, read }]).sheets[0];

describe("bookOf", () => {
  it("names the print area and the repeated rows, the sheet's name in quotes", () => {
    const plan = planOf({ titleRows: { first: 1, count: 2 } });
    expect(bookOf([{ name: "Phụ lục 'A' 1", plan, read: READ }]).namedRanges).toEqual([
      { name: "_xlnm.Print_Area", scope: "Phụ lục 'A' 1", range: "'Phụ lục ''A'' 1'!$A$1:$B$3" },
      { name: "_xlnm.Print_Titles", scope: "Phụ lục 'A' 1", range: "'Phụ lục ''A'' 1'!$2:$3" },
    ]);
  });

  it("sets the page up as the plan says", () => {
    expect(sheetOf(planOf())?.pageSetup).toMatchObject({
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      margins: { left: 1 },
    });
    expect(sheetOf(planOf({ isSinglePage: false }))?.pageSetup).toMatchObject({ fitToHeight: 0 });
    const broken = sheetOf(planOf({ isSinglePage: false, breaks: [2] }));
    expect([broken?.pageSetup?.scale, broken?.pageSetup?.fitToPage, broken?.rowBreaks]).toEqual([
      100,
      undefined,
      [1],
    ]);
  });

  it("has the widths of the columns in characters", () => {
    expect(sheetOf(planOf())?.columns).toEqual([{ width: 17.5 }, { width: 8.75 }]);
  });

  it("lays looks over one another, cells over areas", () => {
    const area = { row: 0, column: 0, rows: 1, columns: 2 };
    const looks = [{ area, style: { bold: true, border: true, valign: "Top" as const } }];
    const cells = [cell(0, 1, { style: { align: "Right", fill: "#d9e1f2", size: 9 } })];
    const sheet = sheetOf(planOf({}, { looks, cells }));
    expect(sheet?.cells?.get("0,1")?.style).toMatchObject({
      font: { bold: true, size: 9 },
      alignment: { horizontal: "right", vertical: "center" },
      fill: { fgColor: { rgb: "D9E1F2" } },
      border: { left: { style: "thin" } },
    });
    expect(sheet?.cells?.get("0,0")?.style?.alignment).toEqual({ vertical: "top" });
    expect(sheet?.cells?.get("1,0")?.style).toMatchObject({ font: { name: "Times New Roman", size: 13 } });
  });

  it("leaves out looks that look elsewhere, and a table whose heads are no longer texts of their own", () => {
    const area = { row: 0, column: 0, rows: 3, columns: 2 };
    const rule = { area, fill: "#FFFFFF", color: "#000000" };
    const rules = [
      { ...rule, formula: "=$B2>3" },
      { ...rule, formula: "=Phiếu!B2>3" },
    ];
    const plan = planOf({}, { rules, tables: [{ area, name: "TN_KetQua" }] });
    const whole = sheetOf(plan);
    expect(whole?.conditionalRules?.map(({ formula }) => formula)).toEqual(["$B2>3"]);
    expect(whole?.tables?.map(({ columns }) => columns.map(({ name }) => name))).toEqual([["Họ tên", "Cao"]]);
    for (const heads of [
      ["Cao", "cao"],
      ["", "Cao"],
      ["Họ tên", 5],
    ]) {
      expect(sheetOf(plan, { ...READ, values: [heads, ...READ.values.slice(1)] })?.tables).toEqual([]);
    }
  });
});
