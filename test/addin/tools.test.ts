import { EMPTY_SETUP } from "../../src/core/setup/setup";
import { parsePeople } from "../../src/core/entries/peopleList";
import { count } from "../../src/core/count/count";
import { readSheetSetup } from "../../src/core/recognise/sheetSetup";
import { convertGrid } from "../../src/core/text/legacy/convertGrid";
import { usedArea } from "../../src/core/sheet/grid";
import { convertedSheet } from "../../src/report/forms/convertedSheet";
import { entrySheet } from "../../src/report/forms/entrySheet";
import { excelRoom } from "../../src/workbook/room";
import { openWorkbook } from "../../workbench/node";
import { useDesk } from "./useDesk";

const ENTRY = "Nhập phiếu – Lê Văn C";
const PLAN = entrySheet({
  ballots: 4,
  people: parsePeople("Nguyễn Văn A, Chủ tịch\nTrần Thị B, Phó Chủ tịch\n=1+1, +2"),
  codes: "TNC/TN/TNT",
  clerk: "Lê Văn C",
});

const desk = useDesk();

const values = (sheet: string, a1: string) => desk.workbook.read(sheet, a1).values;
const syncsOf = async (act: () => Promise<unknown>) => {
  const before = desk.workbook.batches();
  await act();
  return desk.workbook.batches() - before;
};
/** Types as a clerk does: only where the sheet lets them. */
async function type(sheet: string, a1: string, cells: unknown[][]): Promise<void> {
  await desk.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(a1);
    range.values = desk.addin.window.eval(`(${JSON.stringify(cells)})`) as unknown[][];
    await context.sync();
  });
}

async function readOne(sheet: string) {
  const read = await excelRoom.readSheets([sheet]);
  const grid = read.ok ? read.value.get(sheet) : undefined;
  if (!grid) throw new Error(sheet);
  return grid;
}

describe("an entry sheet", () => {
  it("is written in six syncs, with lists, frozen head, open cells and protection, beginning at the first cell", async () => {
    expect(await syncsOf(() => excelRoom.write([PLAN]))).toBeLessThanOrEqual(6);
    const { guards, snapshot } = desk.workbook.state();
    const [id = ""] = Object.keys(guards ?? {});
    expect(snapshot.sheets[id]).toMatchObject({ name: ENTRY, freeze: { ySplit: 6, xSplit: 1 } });
    expect(guards?.[id]).toMatchObject({
      options: ["allowFormatColumns", "allowFormatRows"],
      locks: [{ area: "B7:E10", locked: false }],
      lists: [
        { area: "B7:D10", source: "=$E$1:$E$4", alert: { style: "Stop" } },
        { area: "E7:E10", alert: { style: "Information" } },
      ],
    });
    const selected = await excelRoom.selection();
    expect(selected).toEqual({ ok: true, value: { sheet: ENTRY, address: "B7" } });
    // User text stays text.
    expect(values(ENTRY, "D5:D6")).toEqual([["=1+1"], ["+2"]]);
  });

  it("is filled in, read without help and counted", async () => {
    await excelRoom.write([PLAN]);
    await type(ENTRY, "B7:D9", [
      ["TNC", "tn", "TNT"],
      ["TN", "KHL", "TNC"],
      ["TNC", "TN", ""],
    ]);
    await type(ENTRY, "E9", [["Ký tên"]]);
    const grid = await readOne(ENTRY);
    const { kind } = readSheetSetup(grid);
    const record = count({ ...EMPTY_SETUP, kinds: kind ? [kind] : [] }, new Map([[ENTRY, grid]]));
    expect(
      record.kinds[0]?.people.map(({ name, high, confidence, low, invalid }) => [
        name,
        high,
        confidence,
        low,
        invalid,
      ]),
    ).toEqual([
      ["Nguyễn Văn A", 2, 1, 0, 0],
      ["Trần Thị B", 0, 2, 0, 1],
      ["=1+1", 1, 0, 1, 1],
    ]);
    expect(record.findings.filter(({ severity }) => severity === "F")).toEqual([]);
  });

  it("cannot be typed in at the numbers and names", async () => {
    await excelRoom.write([PLAN]);
    await expect(type(ENTRY, "A7", [[5]])).rejects.toThrow();
    await expect(type(ENTRY, "B5", [["x"]])).rejects.toThrow();
  });

  it("is the same after it went through a file", async () => {
    await excelRoom.write([PLAN]);
    const saved = await openWorkbook(await desk.workbook.save());
    const { guards, snapshot, pages } = saved.state();
    const id = snapshot.sheetOrder.at(-1) ?? "";
    expect([saved.sheetNames().at(-1), Object.keys(pages)]).toEqual([ENTRY, []]);
    expect(guards?.[id]).toMatchObject({
      locks: [{ area: "B7:E10", locked: false }],
      lists: [{ area: "B7:D10" }, {}],
    });
    expect(saved.read(ENTRY, "A5:E8").values).toEqual(values(ENTRY, "A5:E8"));
    saved.dispose();
  });
});

describe("a converted copy", () => {
  it("stands beside the original with its values, formats and widths, and the original is as it was", async () => {
    await desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Cu");
      sheet.getRange("B2:D3").values = [
        ["NguyÔn V¨n A", 45_000, "TNC"],
        ["TrÇn ThÞ B", 0.5, "=1"],
      ];
      sheet.getRange("C2:C3").numberFormat = [["dd/mm/yyyy"], ["0%"]];
      sheet.getRange("C1").format.columnWidth = 120;
      sheet.getRange("B2:D3").format.font.name = ".VnTime";
      await context.sync();
    });
    await desk.workbook.idle();
    const before = desk.workbook.read("Cu", "A1:F6");
    const { grid } = convertGrid(await readOne("Cu"));
    const formats = await excelRoom.readFormats("Cu", usedArea(grid));
    if (!formats.ok) throw new Error(formats.finding.code);
    const written = await excelRoom.write([convertedSheet(grid, formats.value)]);
    expect(written).toEqual({ ok: true, value: [{ name: "Cu (Unicode)" }] });
    expect(values("Cu (Unicode)", "B2:D3")).toEqual([
      ["Nguyễn Văn A", 45_000, "TNC"],
      ["Trần Thị B", 0.5, 1],
    ]);
    await desk.excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("Cu (Unicode)").getRange("C2:C3").load("numberFormat");
      copy.format.load("columnWidth");
      const font = copy.format.font.load("name");
      await context.sync();
      expect([copy.numberFormat, copy.format.columnWidth, font.name]).toEqual([
        [["dd/mm/yyyy"], ["0%"]],
        120,
        "Times New Roman",
      ]);
    });
    expect(desk.workbook.read("Cu", "A1:F6")).toEqual(before);
  });
});
