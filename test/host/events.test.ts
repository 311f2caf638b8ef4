import { quiet } from "../support/waiting";
import { SHEET } from "./support";
import { useBench } from "./useBench";

const bench = useBench();

const LISTENED = [
  "onChanged",
  "onCalculated",
  "onFormatChanged",
  "onRowSorted",
  "onColumnSorted",
  "onRowHiddenChanged",
  "onAdded",
  "onDeleted",
  "onSelectionChanged",
];

/** Listens to everything for the whole workbook, before anything happens. */
const listen = () =>
  bench.addin.window.eval(`Excel.run(async (context) => {
    window.seen = [];
    for (const name of ${JSON.stringify(LISTENED)}) {
      context.workbook.worksheets[name].add(async (event) => void seen.push(
        [event.type, event.address ?? "", event.changeType ?? ""].join(" ").trim()));
    }
    await context.sync();
  })`) as Promise<void>;

async function seen(): Promise<readonly string[]> {
  await bench.workbook.idle();
  await quiet(() => bench.addin.window.eval("seen.length"));
  return bench.addin.window.eval("seen.slice()") as readonly string[];
}

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const rows = (cells: unknown[][]) => bench.inPage(cells) as unknown[][];

const ACTS: readonly [string, Act, readonly string[]][] = [
  ["a value", (sheet) => (sheet.getRange("B2").values = rows([["x"]])), ["WorksheetChanged B2 RangeEdited"]],
  ["a look", (sheet) => (sheet.getRange("A1:B2").format.font.bold = true), ["WorksheetFormatChanged A1:B2"]],
  [
    "hidden rows",
    (sheet) => (sheet.getRange("2:3").rowHidden = true),
    ["WorksheetRowHiddenChanged 2:3 Hidden"],
  ],
  ["a sheet that comes", (_sheet, { workbook }) => void workbook.worksheets.add("Khác"), ["WorksheetAdded"]],
  ["a selection", (sheet) => sheet.getRange("C4:D5").select(), ["WorksheetSelectionChanged C4:D5"]],
];

describe("events of the workbook", () => {
  beforeEach(listen);

  const act = (what: Act) =>
    bench.run(async (sheet, context) => {
      what(sheet, context);
      await context.sync();
    });

  it.each(ACTS)("tell of %s", async (_name, what, expected) => {
    await act(what);
    expect(await seen()).toEqual(expected);
  });

  it("tell of results by themselves", async () => {
    await act((sheet) => (sheet.getRange("C1").formulas = rows([["=A1*2"]])));
    await seen();
    await act((sheet) => (sheet.getRange("A1").values = rows([[4]])));
    expect(await seen()).toContain("WorksheetCalculated C1");
    expect(bench.workbook.read(SHEET, "C1").values).toEqual([[8]]);
  });

  it("tell of a sheet that goes", async () => {
    await act((_sheet, { workbook }) => void workbook.worksheets.add("Khác"));
    await act((_sheet, { workbook }) => workbook.worksheets.getItem("Khác").delete());
    expect(await seen()).toContain("WorksheetDeleted");
  });

  it("are lost while Excel loses them", async () => {
    bench.workbook.situation().losesEvents = true;
    await act((sheet) => (sheet.getRange("B2").values = rows([["x"]])));
    expect(await seen()).toEqual([]);
  });
});
