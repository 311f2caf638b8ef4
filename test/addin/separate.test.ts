import { excelRoom } from "../../src/workbook/room";
import { openWorkbook, type HeadlessWorkbook } from "../../workbench/node";
import { filesOf, wellFormed } from "../xlsx/support";
import { everythingPlan, HOSTILE } from "./plans";
import { itWithLibreOffice, recalculated, sheetIn, withoutResults } from "./sheetIn";
import { REPORT, sample } from "./support";
import { useDesk } from "./useDesk";

const PLAN = everythingPlan("Kết quả 'A' 1");
const { name: NAME } = PLAN;
const AREA = "A1:D28";

const desk = useDesk();

beforeEach(async () => {
  await excelRoom.write([PLAN]);
});

const change = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  desk.excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(NAME), context);
    await context.sync();
  });

/** Separates, and opens what was handed over. */
async function separated(names = [NAME], plans = [PLAN]): Promise<Uint8Array> {
  expect(await excelRoom.separate(names, plans)).toEqual({ ok: true, value: null });
  const file = desk.workbook.opened.at(-1);
  if (!file) throw new Error("no workbook was opened");
  return file;
}

async function opened<T>(file: Uint8Array, look: (workbook: HeadlessWorkbook) => T): Promise<T> {
  const workbook = await openWorkbook(file);
  try {
    return look(workbook);
  } finally {
    workbook.dispose();
  }
}

describe("a separated report", () => {
  it("is a workbook of the written sheets as they stand, in three syncs", async () => {
    const before = desk.workbook.batches();
    const file = await separated();
    expect(desk.workbook.batches() - before).toBe(3);
    const [names, cells] = await opened(file, (book) => [book.sheetNames(), book.read(NAME, AREA)]);
    expect(names).toEqual([NAME]);
    const { values, formulas } = desk.workbook.read(NAME, AREA);
    expect(cells).toMatchObject({ values, formulas });
    expect(cells).toMatchObject({ text: desk.workbook.read(NAME, AREA).text });
  });

  it("holds no ballot, no state and no other part in any of its parts", async () => {
    await desk.report();
    await excelRoom.saveState({ version: 1, step: 2, setup: {} });
    const { customXml, settings } = desk.workbook.state();
    expect([customXml.length, Object.keys(settings).length]).not.toContain(0);
    const file = await separated();
    expect(wellFormed(file).map((path) => path.replace(/\d/g, "#"))).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/custom|external|webext|metadata/i)]),
    );
    const all = Object.values(filesOf(file)).join("\n");
    for (const secret of ["Phiếu", "TNC", "TNT", "tin-nhiem", "TN_NhatKy", "file:", REPORT]) {
      expect([secret, all.includes(secret)]).toEqual([secret, false]);
    }
    const strings = new Set(desk.workbook.read(NAME, AREA).values.flat());
    for (const [, text] of all.matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>/g)) {
      const plain = String(text)
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">");
      expect(strings).toContain(plain.replace(/&amp;/g, "&"));
    }
  });

  it("keeps hostile names as text", async () => {
    const sheet = await sheetIn(await separated());
    expect(sheet.rows.slice(3, 11).map(([name]) => name)).toEqual(HOSTILE);
    for (let row = 3; row < 11; row++) {
      expect(sheet.cells?.get(`${String(row)},0`)?.formula).toBeUndefined();
      expect(sheet.cells?.get(`${String(row)},0`)?.style?.numFmt).toBe("@");
    }
  });

  it("takes what the clerk filled in by hand, and values where a formula looks elsewhere", async () => {
    await change((sheet) => {
      sheet.getRange("A2").values = [["Hà Nội, ngày 5 tháng 12"]];
      sheet.getRange("B4").values = [[41]];
      sheet.getRange("A12:D12").formulas = [["=Phiếu!A1", "=B4+C4", "=SUM(Phiếu!A4:A50)", "=A40"]];
      sheet.getRange("D13").numberFormat = [["dd/mm/yyyy"]];
      sheet.getRange("D13").values = [[45_000]];
    });
    await desk.workbook.idle();
    const now = desk.workbook.read(NAME, AREA);
    const { values, formulas } = await opened(await separated(), (book) => book.read(NAME, AREA));
    expect(values).toEqual(now.values);
    expect(values[1]?.[0]).toBe("Hà Nội, ngày 5 tháng 12");
    expect(formulas[11]).toEqual([now.values[11]?.[0], "=B4+C4", now.values[11]?.[2], now.values[11]?.[3]]);
    const sheet = await sheetIn(desk.workbook.opened.at(-1) ?? new Uint8Array());
    expect(sheet.cells?.get("12,3")?.style?.numFmt).toBe("dd/mm/yyyy");
  });

  describe("without the results of its formulas", () => {
    const bare = async () => withoutResults(await separated());
    const before = () => desk.workbook.read(NAME, AREA);

    it("gives the same in the workbench, calculated anew", async () => {
      const workbook = await openWorkbook(await bare());
      await workbook.idle();
      expect(workbook.read(NAME, AREA)).toEqual(before());
      workbook.dispose();
    });

    itWithLibreOffice("gives the same in LibreOffice, calculated anew", async () => {
      const [{ rows } = { rows: [] }] = await recalculated(await bare());
      const shares = before()
        .values.slice(3, 11)
        .map((line) => line[3]);
      expect(rows.slice(3, 11).map((line) => line[3])).toEqual(shares);
      expect(shares.at(-1)).toBe(55.06);
    });
  });

  it("looks as written: page, sizes, merges, looks, table, chart, breaks", async () => {
    const file = await separated();
    const sheet = await sheetIn(file);
    expect(sheet.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }]);
    expect(sheet.rowDefs?.get(0)?.height).toBe(24);
    expect(sheet.pageSetup).toMatchObject({ paperSize: "a4", scale: 100, printArea: "$A$1:$D$28" });
    expect(sheet.pageSetup?.printTitlesRow).toBe("$3:$3");
    expect(sheet.cells?.get("0,0")?.style).toMatchObject({
      font: { name: "Times New Roman", size: 14, bold: true },
      alignment: { horizontal: "center", vertical: "center" },
    });
    expect(sheet.cells?.get("2,0")?.style).toMatchObject({
      fill: { fgColor: { rgb: "D9E1F2" } },
      border: { top: { style: "thin" } },
    });
    expect(sheet.conditionalRules?.map(({ range, formula }) => [range, formula])).toEqual([
      ["C4:C11", "3*$C4>=2*($B4+$C4)"],
      ["C4:C11", "2*$C4>$B4+$C4"],
    ]);
    expect(sheet.tables).toMatchObject([{ name: "TN_KetQua", range: "A3:D11", showAutoFilter: false }]);
    expect(sheet.charts).toMatchObject([{ title: "Kết quả", series: [{ name: "Cao" }, { name: "Thấp" }] }]);
    const parts = Object.values(filesOf(file)).join();
    expect(parts).toContain('<brk id="14"');
    // The axis of values stands below, the first person on top.
    expect(parts).toMatch(/<c:valAx>(?:(?!<\/c:valAx>).)*<c:crosses val="max"/s);
    expect(sheet.columns?.map(({ width }) => Math.round((width ?? 0) * 8))).toEqual([240, 80, 80, 80]);
  });
});

describe("several sheets", () => {
  it("come in their order, each with its own table", async () => {
    const other = everythingPlan("Hai");
    await excelRoom.write([other]);
    const file = await separated([NAME, "Hai"], [PLAN, other]);
    const names = await Promise.all([0, 1].map(async (at) => (await sheetIn(file, at)).tables?.[0]?.name));
    expect(names).toEqual(["TN_KetQua", "TN_KetQua_2"]);
  });
});

describe("what cannot be separated", () => {
  it("is a sheet that is gone", async () => {
    expect(await excelRoom.separate(["Không có"], [PLAN])).toMatchObject({
      finding: { code: "F523", facts: { sheet: "Không có" } },
    });
  });

  it("is anything where Excel opens no other workbook", async () => {
    await desk.reopen(sample("KH2014-A.xlsx"), { sets: { ExcelApi: "1.7", SharedRuntime: "1.1" } });
    expect(await excelRoom.separate([NAME], [PLAN])).toMatchObject({
      finding: { code: "F517", facts: { reason: "ExcelApi 1.8" } },
    });
  });

  it.each([1, 2, 3])(
    "is one that the host refuses in sync %i; nothing is opened, nothing changed",
    async (batch) => {
      const before = desk.workbook.read(NAME, AREA);
      desk.workbook.fail({ batch, code: "GeneralException" });
      // Only opening another workbook can be forbidden by a policy, of which F517 tells.
      const code = batch < 3 ? "F501" : "F517";
      expect(await excelRoom.separate([NAME], [PLAN])).toMatchObject({ finding: { code } });
      expect(desk.workbook.opened).toEqual([]);
      expect(desk.workbook.read(NAME, AREA)).toEqual(before);
    },
  );
});
