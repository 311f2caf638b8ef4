import { findingWords } from "../../src/locales/findings";
import { canSaveFiles } from "../../src/taskpane/features/report/saveFile";
import { excelRoom } from "../../src/workbook/room";
import type { ProfileName } from "../../workbench/node";
import { everythingPlan } from "./plans";
import { sample } from "./support";
import { useDesk } from "./useDesk";

const desk = useDesk();
const PLAN = everythingPlan("Phụ lục 4");
const ROW = 59;

interface Can {
  readonly opensBeside: boolean;
  readonly savesFiles: boolean;
  readonly saysErrors: boolean;
  readonly takesAll: boolean;
  /** Names of a sheet while another workbook is in front. */
  readonly namesBehind: boolean;
}

const ALL: Can = {
  opensBeside: true,
  savesFiles: true,
  saysErrors: true,
  takesAll: true,
  namesBehind: true,
};
/** What documents and issues say that some cannot do. */
const EACH: readonly (readonly [ProfileName, Can])[] = [
  ["web", { ...ALL, takesAll: false }],
  ["windows365", ALL],
  ["hardened", { ...ALL, opensBeside: false }],
  ["mac", { ...ALL, savesFiles: false, saysErrors: false, namesBehind: false }],
];

const inExcel = <T>(act: (sheet: Excel.Worksheet) => T) =>
  desk.excel.run(async (context) => {
    const asked = act(context.workbook.worksheets.getItem("Phiếu"));
    await context.sync();
    return asked;
  });
const works = (act: (sheet: Excel.Worksheet) => unknown) =>
  inExcel(act).then(
    () => true,
    () => false,
  );

/** The sentence at an error cell, and what CHECK says in cells of the same. */
async function sentences(): Promise<{ readonly atError: string | undefined; readonly inCells: string }> {
  await inExcel((sheet) => {
    sheet.getRange(`A${ROW + 1}`).formulas = desk.addin.window.eval(
      '([["=TINNHIEM.SHARE(2,1)"]])',
    ) as string[][];
    sheet.getRange(`C${ROW + 1}`).formulas = desk.addin.window.eval(
      '([["=TINNHIEM.CHECK(50,48,48,47,A5:C5)"]])',
    ) as string[][];
  });
  await desk.workbook.idle();
  expect(desk.workbook.read("Phiếu", `A${ROW + 1}`).values).toEqual([["#VALUE!"]]);
  const sheetId = desk.workbook.live().workbook.getSheetBySheetName("Phiếu")?.getSheetId() ?? "";
  const atError = desk.workbook.functions?.bridge.message({ sheetId, row: ROW, column: 0 });
  return { atError, inCells: JSON.stringify(desk.workbook.read("Phiếu", `C${ROW + 1}:F${ROW + 9}`).values) };
}

/** More than a request may hold on the web. */
const sendTooMuch = (sheet: Excel.Worksheet) => {
  sheet.context.workbook.settings.add("x", "x".repeat(5 * 2 ** 20));
};

describe.each(EACH)("%s", (profile, can) => {
  beforeEach(() => desk.reopen(sample("KH2014-A.xlsx"), { profile }));

  it("does what it is documented to do, and what it does not do is said or gone round", async () => {
    expect(await excelRoom.write([PLAN])).toMatchObject({ ok: true });
    const beside = await excelRoom.separate([PLAN.name], [PLAN]);
    expect([beside.ok, desk.workbook.opened.length]).toEqual([can.opensBeside, can.opensBeside ? 1 : 0]);
    if (!beside.ok) expect(findingWords(beside.finding, "vi").action).toContain("ExtensionHardening");
    expect(await excelRoom.separated([PLAN.name], [PLAN])).toMatchObject({ ok: true });
    expect(canSaveFiles()).toBe(can.savesFiles);
    const { atError, inCells } = await sentences();
    expect(atError !== undefined).toBe(can.saysErrors);
    expect(inCells).toMatch(/[FWN]\d{3}/);
    expect(await works(sendTooMuch)).toBe(can.takesAll);
    const read = () => excelRoom.readSheets(["Phiếu"]);
    const before = await read();
    desk.workbook.situation().front = "other";
    expect(await works((sheet) => sheet.names.load("items/name"))).toBe(can.namesBehind);
    expect(await works((sheet) => sheet.activate())).toBe(profile === "web");
    expect(await read()).toEqual(before);
  });
});
