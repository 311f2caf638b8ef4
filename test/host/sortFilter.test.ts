import { quiet } from "../support/waiting";
import { filesOf } from "../xlsx/support";
import { openBench, SHEET } from "./support";
import { useBench } from "./useBench";

const bench = useBench();

const MARKS = [
  ["Phiếu", "Nguyễn Văn A", "Số"],
  [3, "TN", 6],
  [1, "TNT", 2],
  [2, "TNC", 4],
  [4, "TNT", 8],
];
const RANGE = { startRow: 0, endRow: 4, startColumn: 0, endColumn: 2 };

const rows = (cells: unknown[][]) => bench.inPage(cells) as unknown[][];

beforeEach(async () => {
  await bench.run(async (sheet, context) => {
    sheet.getRange("A1:C5").formulas = rows(MARKS);
    sheet.getRange("E1:E2").formulas = rows([['=COUNTIF(B2:B3,"TNT")'], ["=SUMPRODUCT(A2:A5,ROW(A2:A5))"]]);
    await context.sync();
  });
  await bench.addin.window.eval(`Excel.run(async (context) => {
    window.seen = [];
    const { worksheets } = context.workbook;
    for (const name of ["onRowSorted", "onRowHiddenChanged"]) worksheets[name].add(async (event) =>
      void seen.push([event.type, event.address, event.changeType ?? ""].join(" ").trim()));
    await context.sync();
  })`);
});

/** What the clerk does in the grid. */
async function act(command: string, params: object): Promise<void> {
  const { commands, unitId, workbook } = bench.workbook.live();
  const subUnitId = workbook.getSheetBySheetName(SHEET)?.getSheetId();
  await commands.executeCommand(command, { unitId, subUnitId, ...params });
  await bench.workbook.idle();
}

const filter = async (filters: readonly string[]) => {
  await act("sheet.command.set-filter-range", { range: RANGE });
  await act("sheet.command.set-filter-criteria", { col: 1, criteria: { colId: 1, filters: { filters } } });
};

const told = async () => {
  await quiet(() => bench.addin.window.eval("seen.length"));
  return bench.addin.window.eval("seen.slice()") as readonly string[];
};

const hidden = () =>
  bench.run(async (sheet, context) => {
    const lines = [2, 3, 4, 5].map((row) =>
      sheet.getRange(`${String(row)}:${String(row)}`).load("rowHidden"),
    );
    const { autoFilter } = sheet;
    autoFilter.load("enabled,isDataFiltered");
    await context.sync();
    return [...lines.map(({ rowHidden }) => rowHidden), autoFilter.enabled, autoFilter.isDataFiltered];
  });

describe("a sheet that the clerk sorts", () => {
  beforeEach(() =>
    act("sheet.command.sort-range", {
      range: RANGE,
      hasTitle: true,
      orderRules: [{ colIndex: 0, type: "asc" }],
    }),
  );

  it("reads in the new order, with every formula over it worked out anew", () => {
    expect(bench.workbook.read(SHEET, "A1:C5").values).toEqual([
      ["Phiếu", "Nguyễn Văn A", "Số"],
      [1, "TNT", 2],
      [2, "TNC", 4],
      [3, "TN", 6],
      [4, "TNT", 8],
    ]);
    expect(bench.workbook.read(SHEET, "E1:E2").values).toEqual([[1], [1 * 2 + 2 * 3 + 3 * 4 + 4 * 5]]);
  });

  it("tells the add-in where", async () => {
    expect(await told()).toEqual(["WorksheetRowSorted A1:C5"]);
  });
});

describe("a sheet that the clerk filters", () => {
  it("hides rows for the add-in, which hears of those that come and go", async () => {
    await filter(["TNC"]);
    expect(await hidden()).toEqual([true, true, false, true, true, true]);
    await act("sheet.command.set-filter-criteria", {
      col: 1,
      criteria: { colId: 1, filters: { filters: ["TNT"] } },
    });
    expect(await hidden()).toEqual([true, false, true, false, true, true]);
    await act("sheet.command.remove-sheet-filter", {});
    expect(await hidden()).toEqual([false, false, false, false, false, false]);
    expect(await told()).toEqual([
      "WorksheetRowHiddenChanged 2:3 Hidden",
      "WorksheetRowHiddenChanged 5:5 Hidden",
      "WorksheetRowHiddenChanged 4:4 Hidden",
      "WorksheetRowHiddenChanged 3:3 Unhidden",
      "WorksheetRowHiddenChanged 5:5 Unhidden",
      "WorksheetRowHiddenChanged 2:2 Unhidden",
      "WorksheetRowHiddenChanged 4:4 Unhidden",
    ]);
  });

  it("is saved with filter and hidden rows, and opens so", async () => {
    await filter(["TNT", "TN"]);
    const saved = await bench.workbook.save();
    const files = filesOf(saved);
    expect(files["xl/worksheets/sheet1.xml"]).toContain(
      '<autoFilter ref="A1:C5"><filterColumn colId="1"><filters><filter val="TNT"/><filter val="TN"/></filters></filterColumn></autoFilter>',
    );
    expect(files["xl/workbook.xml"]).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Phiếu\'!$A$1:$C$5</definedName>',
    );
    await bench.reopen({}, saved);
    expect(await hidden()).toEqual([false, false, true, false, true, true]);
    // A filter of the file that is taken away shows its rows again, in the grid and in the file.
    await act("sheet.command.remove-sheet-filter", {});
    expect(await hidden()).toEqual([false, false, false, false, false, false]);
    const cleared = filesOf(await bench.workbook.save());
    expect(cleared["xl/worksheets/sheet1.xml"]).not.toMatch(/autoFilter|hidden/);
    expect(cleared["xl/workbook.xml"]).not.toContain("_FilterDatabase");
  });
});

describe("a file with a filter", () => {
  it("that nobody touches is saved byte for byte", async () => {
    await filter(["TNT"]);
    const saved = await bench.workbook.save();
    const other = await openBench({}, saved);
    const again = filesOf(await other.workbook.save());
    other.close();
    expect(again["xl/worksheets/sheet1.xml"]).toBe(filesOf(saved)["xl/worksheets/sheet1.xml"]);
  });
});
