import { excelRoom } from "../../src/workbook/room";
import { makeChanges } from "./changes";
import { everythingPlan } from "./plans";
import { told } from "./told";
import { useDesk } from "./useDesk";

const desk = useDesk();
const { change } = makeChanges(desk);

const SHEET = "Phiếu";
const LEFT = "Biểu đồ";
const PLAN = everythingPlan("Phụ lục 4");
/** Looked, added, dressed; read back; named. */
const [READING_BACK, NAMING] = [4, 5];
const GENERAL = "GeneralException";
const names = () => desk.workbook.sheetNames();

async function unfinished(): Promise<readonly string[]> {
  const found = await excelRoom.unfinished();
  return found.ok ? found.value : [found.finding.code];
}

/** The workbook remembers a sheet that a failed writing left under its final name. */
async function remember(name: string): Promise<void> {
  await desk.excel.run(async (context) => {
    context.workbook.settings.add("TinNhiem.GhiDo", JSON.parse(JSON.stringify([name])));
    await context.sync();
  });
}

describe("what an earlier failure left under a final name", () => {
  it("is still known after the next report, whether that is written or not", async () => {
    await change((sheets) => void sheets.add(LEFT));
    await remember(LEFT);
    expect(await excelRoom.write([PLAN])).toMatchObject({ ok: true });
    expect(await unfinished()).toEqual([LEFT]);
    desk.workbook.fail({ batch: NAMING, code: GENERAL, after: 3 });
    expect(told(await excelRoom.write([PLAN]))[0]).toBe("F501");
    expect([names(), await unfinished()]).toEqual([[SHEET, LEFT, PLAN.name], [LEFT]]);
  });

  it("is forgotten once the clerk deleted it: a good report of that name is none", async () => {
    await remember(PLAN.name);
    expect(await excelRoom.write([PLAN])).toMatchObject({ ok: true });
    expect([names(), await unfinished()]).toEqual([[SHEET, PLAN.name], []]);
  });
});

describe("a report that fails", () => {
  it("is gone where only forgetting it is refused for good, and nothing is said to be left", async () => {
    desk.workbook.fail({ batch: NAMING, code: GENERAL, after: 3 });
    const { refusing } = desk.workbook.situation();
    desk.workbook.before(NAMING + 1, () => refusing.set("SettingCollection.Add", GENERAL));
    expect(told(await excelRoom.write([PLAN]))[0]).toBe("F501");
    expect([names(), await unfinished()]).toEqual([[SHEET], []]);
    refusing.clear();
    expect(await excelRoom.write([PLAN])).toMatchObject({ ok: true });
    expect(await unfinished()).toEqual([]);
  });

  it("is gone whatever name its sheet has by then", async () => {
    desk.workbook.before(READING_BACK, () => {
      const config = desk.workbook
        .live()
        .workbook.getSheetBySheetName(names().at(-1) ?? "")
        ?.getConfig();
      if (config) config.name = "Tên khác";
    });
    desk.workbook.fail({ batch: READING_BACK, code: GENERAL });
    expect(told(await excelRoom.write([PLAN]))[0]).toBe("F501");
    expect(names()).toEqual([SHEET]);
  });
});
