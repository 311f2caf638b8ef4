import { cellsOf } from "../../core/sheet/grid";
import { zipSync } from "fflate";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { readUnitFile } from "./readUnitFile";

const file = (...sheets: readonly WriteSheet[]) => writeXlsx({ sheets: [...sheets] });

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readUnitFile(bytes);
  return read.ok ? "read" : read.finding.code;
}

describe("what is no readable workbook", () => {
  const text = (words: string) => new TextEncoder().encode(words);
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(64).fill(0));

  it.each([
    ["no bytes", new Uint8Array()],
    ["a text", text("STT,Họ và tên")],
  ])("%s", async (_, bytes) => expect(await codeOf(bytes)).toBe("F620"));

  it("says how such a file begins", async () => {
    const said = await Promise.all([new Uint8Array(), text("STT,Họ")].map(readUnitFile));
    const reasons = said.map((read) => (read.ok ? null : read.finding.facts));
    expect(reasons).toEqual([{ reason: "0 byte" }, { reason: "53 54 54 2C" }]);
  });

  it("a file cut short, after a few bytes or in the middle", async () => {
    const whole = await file({ name: "A", rows: [["a"]] });
    expect(await codeOf(whole.slice(0, 7))).toBe("F640");
    expect(await codeOf(whole.slice(0, whole.length / 2))).toBe("F640");
  });

  it.each([
    [".ods", { mimetype: "application/vnd.oasis.opendocument.spreadsheet" }],
    [".xlsb", { "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "" }],
  ])("a %s file", async (format, parts) => {
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([path, own]) => [path, text(own)])));
    expect(await readUnitFile(bytes)).toMatchObject({ finding: { code: "F647", facts: { format } } });
  });

  it("a document of another program of Office", async () => {
    expect(await codeOf(zipSync({ "[Content_Types].xml": text("<Types/>") }))).toBe("F620");
  });

  it("a file of an old Excel", async () => expect(await codeOf(old)).toBe("F622"));

  it("a file with a password", async () => {
    const locked = await writeXlsx({
      sheets: [{ name: "A", rows: [["a"]] }],
      encryption: { password: "mat-khau", spinCount: 1000 },
    });
    expect(await codeOf(locked)).toBe("F621");
  });
});

describe("the sheets of a workbook", () => {
  it("are the flat ones, even hidden, and those that are shown", async () => {
    const bytes = await file(
      { name: "Phiếu", rows: [["a"]] },
      { name: "Ẩn", rows: [["b"]], hidden: true },
      { name: "TN_DuLieu", rows: [["Mã báo cáo", 1]] },
      { name: "TN_DuLieu (2)", rows: [["Mã báo cáo"], ["BC-1", null, 2.5]], hidden: true },
    );
    const read = await readUnitFile(bytes);
    const sheets = read.ok ? read.value.grids : [];
    expect(sheets.map(({ metadata }) => metadata?.isHidden === true)).toEqual([false, false, true]);
    expect(sheets.map((grid) => [grid.sheet, grid.row, grid.column, cellsOf(grid)])).toEqual([
      ["Phiếu", 0, 0, [["a"]]],
      ["TN_DuLieu", 0, 0, [["Mã báo cáo", 1]]],
      [
        "TN_DuLieu (2)",
        0,
        0,
        [
          ["Mã báo cáo", null, null],
          ["BC-1", null, 2.5],
        ],
      ],
    ]);
  });

  it("are all where none is flat, with their looks, and it is said which are hidden", async () => {
    const font = { font: { name: ".VnTime", size: 12 } };
    const bytes = await writeXlsx({
      namedRanges: [
        { name: "Phieu", range: "'Kết quả'!$A$1:$B$2" },
        { name: "Khac", range: "'Trang'!$A$1" },
      ],
      sheets: [
        {
          name: "Kết quả",
          rows: [
            ["Tiêu đề", null],
            [true, new Date(Date.UTC(2023, 11, 13))],
            [3, null],
          ],
          cells: new Map([
            ["0,0", { style: font }],
            ["0,1", { style: font, value: "b" }],
            ["2,0", { style: font }],
            ["2,1", { type: "error", value: "#REF!" }],
          ]),
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
          rowDefs: new Map([[1, { hidden: true }]]),
          columns: [{}, { hidden: true }],
        },
        { name: "Trang", rows: [["x"]], hidden: true },
      ],
    });
    const read = await readUnitFile(bytes);
    expect(read.ok && read.value.grids.map(({ sheet }) => sheet)).toEqual(["Kết quả", "Trang"]);
    expect(read.ok && read.value.grids.map(({ metadata }) => metadata?.isHidden)).toEqual([undefined, true]);
    const [grid] = read.ok ? read.value.grids : [];
    expect(cellsOf(grid)).toEqual([
      ["Tiêu đề", expect.anything()],
      [true, "2023-12-13"],
      [3, { error: "#REF!" }],
    ]);
    expect(grid?.metadata).toEqual({
      hiddenRows: [1],
      hiddenColumns: [1],
      isFiltered: false,
      merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      fonts: [
        { name: ".VnTime", area: { row: 0, column: 0, rows: 1, columns: 2 } },
        { name: ".VnTime", area: { row: 2, column: 0, rows: 1, columns: 1 } },
      ],
      tables: [],
      names: [{ name: "Phieu", area: { row: 0, column: 0, rows: 2, columns: 2 } }],
      notes: [],
      odd: [],
      conditional: [],
      formulas: [],
      lowRows: [],
      narrowColumns: [],
      shown: new Map(),
    });
  });
});

describe("a flat table whose cells show something else than they hold", () => {
  const codesOf = async (value: string | number | Date, numFmt: string) => {
    const cells = new Map([["1,1", { value, style: { numFmt } }]]);
    const rows = [["Mã báo cáo"], ["BC-1", null]];
    const read = await readUnitFile(await file({ name: "TN_DuLieu", rows, cells }));
    return read.ok ? read.value.findings.map(({ code, address }) => `${code} ${String(address)}`) : [];
  };

  it.each<[string | number | Date, string, readonly string[]]>([
    [42, '"15"', ["F171 B2"]],
    [42, ";;;", ["F171 B2"]],
    ["Nguyễn Văn A", '@;@;@;"Trần Thị B"', ["F171 B2"]],
    [42, "0.00", []],
    [new Date(Date.UTC(2026, 11, 2)), "dd/mm/yyyy", []],
  ])("%j as %s", async (value, numFmt, said) => expect(await codesOf(value, numFmt)).toEqual(said));
});
