import { cellsOf } from "../../src/core/sheet/grid";
import { readSheetSetup } from "../../src/core/recognise/sheetSetup";
import { count } from "../../src/core/count/count";
import { EMPTY_SETUP } from "../../src/core/setup/setup";
import { excelRoom } from "../../src/workbook/room";
import { everythingPlan } from "./plans";
import { REPORT } from "./support";
import { useDesk } from "./useDesk";

const desk = useDesk();
const SHEET = "Phiếu";

async function read() {
  const done = await excelRoom.readSheets([SHEET]);
  const grid = done.ok ? done.value.get(SHEET) : undefined;
  if (!grid) throw new Error(JSON.stringify(done));
  return grid;
}

/** What counting says of the sheet as it is read now. */
async function counted() {
  const grid = await read();
  const setup = { ...EMPTY_SETUP, kinds: readSheetSetup(grid).kinds };
  const { findings, kinds } = count(setup, new Map([[SHEET, grid]]));
  return { codes: findings.map(({ code }) => code), people: kinds[0]?.people };
}

/** Has the host refuse members for good. */
const refuse = (...members: string[]) =>
  members.forEach((member) => desk.workbook.situation().refusing.set(member, "GeneralException"));

describe("reading where the host refuses one thing for good", () => {
  const COSTING_NOTHING = ["Workbook.Tables", "Worksheet.Names", "Workbook.Names", "Worksheet.AutoFilter"];
  const LEAVING_UNSEEN = [
    "Range.RowHidden",
    "RangeFormat.RowHeight",
    "RangeFormat.ColumnWidth",
    "RangeFont.Strikethrough",
    "Range.GetMergedAreasOrNullObject",
    "Range.Formulas",
  ];

  it("goes on without names, tables and filters", async () => {
    const whole = await read();
    const before = await counted();
    refuse(...COSTING_NOTHING);
    expect(cellsOf(await read())).toEqual(cellsOf(whole));
    expect(await counted()).toEqual(before);
  });

  it("says where it could not look", async () => {
    const before = await counted();
    expect(before.codes).not.toContain("W173");
    for (const member of LEAVING_UNSEEN) {
      desk.workbook.situation().refusing.clear();
      refuse(member, "Range.GetSpecialCellsOrNullObject");
      const { codes, people } = await counted();
      expect([member, people, codes.includes("W173")]).toEqual([member, before.people, true]);
    }
  });

  it("is refused where a sheet goes away in the middle, and where what is needed is not given", async () => {
    refuse("Range.Values");
    expect(await excelRoom.readSheets([SHEET])).toMatchObject({ finding: { code: "F501" } });
    desk.workbook.situation().refusing.clear();
    await desk.excel.run(async (context) => {
      context.workbook.worksheets.add("Khác");
      await context.sync();
    });
    // Sheets, used parts, rows, formulas: it goes before its looks are asked for.
    desk.workbook.before(5, () => {
      const { live } = desk.workbook;
      live().workbook.removeSheet(live().workbook.getSheetBySheetName(SHEET)?.getSheetId() ?? "");
    });
    expect(await excelRoom.readSheets([SHEET])).toMatchObject({ finding: { code: "F501" } });
  });
});

describe("looking at a written sheet where the host refuses one thing for good", () => {
  it("tells values and formulas, and that the rest was not told", async () => {
    const look = async () => {
      const seen = await excelRoom.lookAt([REPORT]);
      return seen.ok ? seen.value.get(REPORT) : undefined;
    };
    expect(await excelRoom.write([everythingPlan(REPORT)])).toMatchObject({ ok: true });
    const whole = await look();
    const { texts, rules, isUnseen, values, formulas } = whole ?? {};
    expect(isUnseen).toBe(false);
    for (const [member, missing] of [
      ["Range.Text", { texts: null, rules }],
      ["Range.ConditionalFormats", { texts, rules: null, ruleTexts: null }],
      ["ConditionalFormat.Custom", { texts, rules, ruleTexts: null, isUnseen: false }],
      ["RangeFont.Color", { texts, rules, isUnseen: true }],
      ["RangeFormat.RowHeight", { texts, rules, isUnseen: true }],
    ] as const) {
      desk.workbook.situation().refusing.clear();
      refuse(member);
      expect([member, await look()]).toMatchObject([member, { values, formulas, ...missing }]);
    }
  });
});
