import { NO_LOOKS } from "../../src/core/testing/sheet";
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { cellsOf, gridOf, type SheetGrid } from "../../src/core/sheet/grid";
import { excelRoom } from "../../src/workbook/room";
import { speakTo } from "./page";
import { openDesk, type Desk } from "./support";

const NAMES = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const BALLOTS = 40;
/** Three to read the cells, one for formulas, six for how they look. */
const MOST_SYNCS = 10;

const ballotRow = (at: number) => [at + 1, "TNC", at % 2 === 0 ? "TN" : "TNT", "TNC"];

/** A plain sheet of ballots with its head in the second row. */
function plain(more: Partial<WriteSheet> = {}): WriteSheet {
  const ballots = Array.from({ length: BALLOTS }, (_, at) => ballotRow(at));
  return { name: "Phiếu", rows: [["Phiếu ghi"], ["Số", ...NAMES], ...ballots], ...more };
}

let desk: Desk | undefined;
let silence: () => void = () => undefined;

async function open(...sheets: WriteSheet[]): Promise<Desk> {
  desk = await openDesk(await writeXlsx({ sheets }));
  silence = speakTo(desk);
  return desk;
}

afterEach(() => {
  silence();
  desk?.close();
});

interface Read {
  readonly sheets: ReadonlyMap<string, SheetGrid>;
  readonly syncs: number;
}

async function read(names: readonly string[] = ["Phiếu"]): Promise<Read> {
  const before = desk?.workbook.batches() ?? 0;
  const result = await excelRoom.readSheets(names);
  if (!result.ok) throw new Error(JSON.stringify(result.finding));
  return { sheets: result.value, syncs: (desk?.workbook.batches() ?? 0) - before };
}

async function looks(name = "Phiếu") {
  const { sheets, syncs } = await read([name]);
  return { ...sheets.get(name)?.metadata, syncs };
}

describe("reading a sheet", () => {
  it("takes five syncs where nothing is hidden and all cells look the same", async () => {
    await open(plain());
    const { sheets, syncs } = await read();
    expect(syncs).toBe(5);
    const grid = sheets.get("Phiếu");
    expect(grid).toMatchObject({ row: 0, column: 0 });
    expect(cellsOf(grid)).toHaveLength(BALLOTS + 2);
    expect(cellsOf(grid)[5]).toEqual(ballotRow(3));
    expect(grid?.metadata).toEqual(NO_LOOKS);
  });

  it("reads many sheets in the same five, and leaves out those that are not there", async () => {
    await open(plain(), { ...plain(), name: "Khác" }, { name: "Trống", rows: [] });
    const { sheets, syncs } = await read(["Phiếu", "Khác", "Trống", "Không có"]);
    expect(syncs).toBe(5);
    expect([...sheets.keys()].sort()).toEqual(["Khác", "Phiếu", "Trống"]);
    expect(sheets.get("Trống")).toEqual(gridOf({ sheet: "Trống", row: 0, column: 0, cells: [] }));
  });

  it("tells error cells from the same text with one sync more", async () => {
    const cells = new Map([
      ["3,1", { type: "error" as const, value: "#N/A" }],
      ["4,1", { type: "error" as const, value: "#N/A" }],
      ["5,2", { value: "#5" }],
      ["6,2", { value: "#" }],
    ]);
    await open(plain({ cells }));
    const { sheets, syncs } = await read();
    const grid = sheets.get("Phiếu");
    expect([3, 4, 5, 6].map((row) => cellsOf(grid)[row]?.slice(1, 3))).toEqual([
      [{ error: "#N/A" }, "TNT"],
      [{ error: "#N/A" }, "TN"],
      ["TNC", "#5"],
      ["TNC", "#"],
    ]);
    expect(syncs).toBe(6);
  });
});

describe("what a sheet shows besides its values", () => {
  it("finds hidden rows and columns among thousands", async () => {
    const hidden = [7, 8, 9, 500, 1999];
    await open({
      name: "Phiếu",
      rows: Array.from({ length: 2000 }, (_, at) => ballotRow(at)),
      columns: [{}, {}, { hidden: true }, {}],
      rowDefs: new Map(hidden.map((row) => [row, { hidden: true }])),
    });
    const { hiddenRows, hiddenColumns, isFiltered, syncs } = await looks();
    expect(hiddenRows?.toSorted((one, other) => one - other)).toEqual(hidden);
    expect(hiddenColumns).toEqual([2]);
    expect(isFiltered).toBe(false);
    expect(syncs).toBeLessThanOrEqual(4 + 2 * Math.log2(8000));
  });

  it("says that a filter is on, and which rows it hides", async () => {
    await open(
      plain({
        autoFilter: { range: "A2:D42", columns: [{ colIndex: 1, filters: ["TNC"] }] },
        rowDefs: new Map([[4, { hidden: true }]]),
      }),
    );
    expect(await looks()).toMatchObject({ isFiltered: true, hiddenRows: [4] });
  });

  it("finds merged areas, tables and the names that stand for one rectangle", async () => {
    desk = await openDesk(
      await writeXlsx({
        sheets: [
          plain({
            merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 3 }],
            tables: [
              {
                name: "Bang",
                displayName: "Bang",
                range: "A2:D42",
                columns: ["Số", ...NAMES].map((name) => ({ name })),
              },
            ],
          }),
          plain({ name: "Trang 2" }),
        ],
        namedRanges: [
          { name: "VungPhieu", range: "'Phiếu'!$B$3:$D$42" },
          { name: "Khac", range: "'Trang 2'!$B$3" },
          { name: "Tinh", range: "OFFSET('Phiếu'!$B$3,1,1)" },
          { name: "Rieng", range: "'Phiếu'!$A$3:$A$42", scope: "Phiếu" },
        ],
      }),
    );
    silence = speakTo(desk);
    const { merges, tables, names, syncs } = await looks();
    expect(merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
    expect(tables).toEqual([{ name: "Bang", area: { row: 1, column: 0, rows: 41, columns: 4 } }]);
    expect(names).toEqual([
      { name: "VungPhieu", area: { row: 2, column: 1, rows: 40, columns: 3 } },
      { name: "Rieng", area: { row: 2, column: 0, rows: 40, columns: 1 } },
    ]);
    expect(syncs).toBe(5);
  });
});

describe("fonts of old encodings", () => {
  const font = (name: string) => ({ style: { font: { name } } });

  it("are found by halving, where the text leaves its encoding open", async () => {
    await open(
      plain({
        rows: [["Phiếu ghi"], ["Số", "NguyÔn V¨n A", "TrÇn ThÞ B", "Lê Văn C"], ballotRow(0)],
        cells: new Map([
          ["1,1", font(".VnTime")],
          ["1,2", font(".VnTimeH")],
        ]),
      }),
    );
    const { fonts, syncs } = await looks();
    expect(fonts).toEqual(
      expect.arrayContaining([
        { name: ".VnTime", area: { row: 1, column: 1, rows: 1, columns: 1 } },
        { name: ".VnTimeH", area: { row: 1, column: 2, rows: 1, columns: 1 } },
      ]),
    );
    expect(syncs).toBeLessThanOrEqual(MOST_SYNCS);
  });

  it("are not asked for where all text is Unicode for certain", async () => {
    await open(plain({ cells: new Map([["1,1", font(".VnTime")]]) }));
    const { fonts, syncs } = await looks();
    expect(fonts).toEqual([]);
    expect(syncs).toBeLessThanOrEqual(MOST_SYNCS);
  });
});
