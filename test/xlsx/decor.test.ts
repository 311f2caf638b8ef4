import { readXlsx } from "hucre/xlsx";
import { openXlsx, saveXlsx } from "../../workbench/xlsx";
import type { FileTable, SheetDecor } from "../../workbench/xlsx/types";
import { excelFile } from "./excelFile";
import { addSheets, emptyState, newSheet, openState } from "./state";
import { changedParts, filesOf, sheetXml, simpleBook, wellFormed } from "./support";

const report = newSheet("Báo cáo 'A' 1", {
  0: { 0: { v: "Họ & tên", t: 1 }, 1: { v: "Cao", t: 1 }, 2: { v: "Thấp\nTNT", t: 1 } },
  1: { 0: { v: "Nguyễn Văn A", t: 1 }, 1: { v: 40, t: 2 }, 2: { v: 6, t: 2 } },
  2: { 0: { v: "Trần Thị B", t: 1 }, 1: { v: 30, t: 2 }, 2: { v: 16, t: 2 } },
});

const DECOR: SheetDecor = {
  rules: [
    { area: "C2:C3", formula: '=AND(C2<>"",C2>10)', fill: "#FFC7CE", color: "#9C0006" },
    { area: "B2:B3", formula: "=B2>35", fill: null, color: "#006100" },
  ],
  charts: [
    {
      name: "Biểu đồ",
      data: "A1:C3",
      title: "Kết quả <1>",
      place: "E2:J12",
      colors: ["#00B050", null],
      legend: "bottom",
      isReversed: true,
      least: 0,
      most: 48,
      font: "Times New Roman",
    },
  ],
  breaks: [2, 30],
};

const TABLE: FileTable = {
  id: "{1}",
  name: "TN_KetQua",
  sheetId: "report",
  area: { row: 0, column: 0, rows: 3, columns: 3 },
  hasFilter: false,
  isFiltered: false,
  style: "TableStyleLight15",
  hasBands: true,
};

const BASES: readonly (readonly [string, Uint8Array | null])[] = [
  ["a new file", null],
  ["a plain file", simpleBook({ A: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') })],
  ["a file full of things", excelFile()],
];

async function saved(base: Uint8Array | null): Promise<Uint8Array> {
  const before = base === null ? emptyState() : await openState(base);
  const state = addSheets(before, { report });
  const tables = [...(before.tables ?? []), TABLE];
  return saveXlsx(base, { ...state, decor: { report: DECOR }, tables });
}

describe.each(BASES)("what a report shows beside its cells, in %s", (_name, base) => {
  async function sheet() {
    const bytes = await saved(base);
    const book = await readXlsx(bytes, { readStyles: true, sheets: (info) => info.name !== "Biểu đồ" });
    const found = book.sheets.find((entry) => entry.name === "Báo cáo 'A' 1");
    if (found === undefined) throw new Error("no report");
    return { bytes, found };
  }

  test("is well-formed, every part with its type, every relationship with its part", async () => {
    const { bytes } = await sheet();
    expect(wellFormed(bytes).length).toBeGreaterThan(5);
    const files = filesOf(bytes);
    const added = base === null ? Object.keys(files) : changedParts(base, bytes).map((path) => path.slice(1));
    const made = added.filter((path) => /drawings|charts|tables/.test(path) && !path.endsWith(".rels"));
    expect(made.map((path) => path.replace(/\d+/, "")).sort()).toEqual([
      "xl/charts/chart.xml",
      "xl/drawings/drawing.xml",
      "xl/tables/table.xml",
    ]);
    for (const path of made) expect(files["[Content_Types].xml"]).toContain(`PartName="/${path}"`);
    const [chart, drawing, table] = made.sort();
    const linked = Object.entries(files).filter(([path]) => path.endsWith(".rels"));
    const targets = linked.map(([, text]) => text.replaceAll('"../', '"/xl/')).join("");
    for (const path of [chart, drawing, table]) expect(targets).toContain(`Target="/${String(path)}"`);
  });

  test("has its conditional looks", async () => {
    const { found } = await sheet();
    expect(found.conditionalRules).toMatchObject([
      {
        range: "C2:C3",
        priority: 1,
        formula: 'AND(C2<>"",C2>10)',
        style: { font: { color: { rgb: "9C0006" } }, fill: { bgColor: { rgb: "FFC7CE" } } },
      },
      { range: "B2:B3", priority: 2, formula: "B2>35", style: { font: { color: { rgb: "006100" } } } },
    ]);
  });

  test("has its page breaks", async () => {
    const { bytes } = await sheet();
    const text = Object.values(filesOf(bytes)).join();
    expect(text.match(/<rowBreaks.*?<\/rowBreaks>/)?.[0]).toBe(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="30" max="16383" man="1"/></rowBreaks>',
    );
  });

  test("has its table, whose heads are those of the cells", async () => {
    const { bytes, found } = await sheet();
    expect(found.tables).toMatchObject([
      { name: "TN_KetQua", range: "A1:C3", style: "TableStyleLight15", showAutoFilter: false },
    ]);
    expect(Object.values(filesOf(bytes)).join()).toContain('name="Thấp_x000a_TNT"');
    const { tables } = await openXlsx(bytes);
    expect(tables?.at(-1)).toMatchObject({ name: "TN_KetQua", area: TABLE.area, hasFilter: false });
    const ids = Object.values(filesOf(bytes)).flatMap(
      (text) => /<table [^>]*?\bid="(\d+)"/.exec(text)?.[1] ?? [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has its chart", async () => {
    const { found } = await sheet();
    expect(found.charts).toMatchObject([
      {
        title: "Kết quả <1>",
        barGrouping: "stacked",
        series: [
          { name: "Cao", valuesRef: "'Báo cáo ''A'' 1'!$B$2:$B$3", color: "00B050" },
          { name: "Thấp\nTNT", categoriesRef: "'Báo cáo ''A'' 1'!$A$2:$A$3" },
        ],
        anchor: { from: { row: 1, col: 4 }, to: { row: 12, col: 10 } },
        titleFontFamily: "Times New Roman",
        legendFontFamily: "Times New Roman",
        axes: {
          x: { labelFontFamily: "Times New Roman" },
          y: { labelFontFamily: "Times New Roman", scale: { min: 0, max: 48 } },
        },
      },
    ]);
  });
});

test("the file's own looks, tables and drawings stay byte for byte", async () => {
  const base = excelFile();
  const changed = changedParts(base, await saved(base));
  expect(changed.filter((path) => !path.startsWith("+"))).toEqual([
    // Formulas may have come: the chain of their calculation is made anew.
    "-xl/calcChain.xml",
    "~[Content_Types].xml",
    "~xl/_rels/workbook.xml.rels",
    "~xl/styles.xml",
    "~xl/workbook.xml",
  ]);
});
