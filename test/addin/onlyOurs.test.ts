import { textsOf } from "../../src/core/regulation/custom";
import { QD96 } from "../../src/core/regulation/96-QD-TW";
import { excelRoom } from "../../src/workbook/room";
import { makeChanges } from "./changes";
import { everythingPlan } from "./plans";
import { TEMPORARY, told } from "./told";
import { useDesk } from "./useDesk";

const desk = useDesk();
const { change } = makeChanges(desk);

const SHEET = "Phiếu";
const OTHER = "Khác";
const REGULATION = "TN_QuyDinh";
const PLAN = everythingPlan("Phụ lục 4");
const LOST = "InvalidOrTimedOutSession";
const names = () => desk.workbook.sheetNames();
const book = () => desk.workbook.live().workbook;

/** Somebody else has a sheet of this name from a later sync on. */
async function otherHas(name: string, batch: number): Promise<void> {
  await change((sheets) => void sheets.add(OTHER));
  desk.workbook.before(batch, () => {
    const config = book().getSheetBySheetName(OTHER)?.getConfig();
    if (config) config.name = name;
  });
}

/** Looked, then added. */
const ADDING = 2;

describe("a report that fails before Excel says which sheets it made", () => {
  it.each(["TN_dang_ghi", "TN_dang_ghi (2)"])(
    "leaves %s alone, which somebody else has made",
    async (name) => {
      await otherHas(name, ADDING);
      desk.workbook.fail({ batch: ADDING, code: "GeneralException" });
      expect(told(await excelRoom.write([PLAN, everythingPlan("B")]))[0]).toBe("F501");
      expect(names()).toEqual([SHEET, name]);
    },
  );

  it("is gone, by the names that only it can have given", async () => {
    desk.workbook.fail({ batch: ADDING, code: "GeneralException", after: 12 });
    desk.workbook.before(ADDING + 1, () => expect(names()).toEqual([SHEET, TEMPORARY]));
    expect(told(await excelRoom.write([PLAN, everythingPlan("B")]))[0]).toBe("F501");
    expect(names()).toEqual([SHEET]);
  });
});

describe("a new sheet that the clerk looks at while it is written", () => {
  // Looked, added, dressed; then three syncs of the clean-up.
  const [READING_BACK, ACTIVATING] = [4, 7];
  const look = () => {
    const own = book().getSheetBySheetName(names().at(-1) ?? "");
    if (own) book().setActiveSheet(own);
  };
  const shown = () => book().getActiveSheet().getName();

  it("gives way to the sheet that was shown before", async () => {
    await change((sheets) => void sheets.add(OTHER));
    desk.workbook.before(READING_BACK, look);
    desk.workbook.fail({ batch: READING_BACK, code: "GeneralException" });
    expect(told(await excelRoom.write([PLAN]))[0]).toBe("F501");
    expect([names(), shown()]).toEqual([[SHEET, OTHER], SHEET]);
  });

  it("is said to be gone where it is, and only showing the other one is refused for good", async () => {
    desk.workbook.before(READING_BACK, look);
    desk.workbook.fail({ batch: READING_BACK, code: "GeneralException" });
    desk.workbook.before(ACTIVATING, () => (desk.workbook.situation().refuses = LOST));
    expect(told(await excelRoom.write([PLAN]))[0]).toBe("F501");
    expect(names()).toEqual([SHEET]);
  });
});

describe("a unit's own regulation", () => {
  const OWN = textsOf(QD96);
  const write = () => excelRoom.writeRegulation(OWN);

  /** Which sync of a new regulation writes it: the last. */
  async function writingSync(): Promise<number> {
    const before = desk.workbook.batches();
    expect(await write()).toMatchObject({ ok: true });
    const syncs = desk.workbook.batches() - before;
    await change((sheets) => sheets.getItem(REGULATION).delete());
    return syncs;
  }

  it("leaves alone the one that somebody else has written meanwhile", async () => {
    const writing = await writingSync();
    await otherHas(REGULATION, writing);
    expect(told(await write())[0]).toBe("F501");
    expect(names()).toEqual([SHEET, REGULATION]);
    expect(desk.workbook.read(REGULATION, "A1:B2").values.flat()).toEqual(["", "", "", ""]);
  });

  it.each([0, 4, 12, 400])("leaves nothing where writing it fails after %i actions", async (after) => {
    const writing = await writingSync();
    desk.workbook.fail({ batch: writing, code: "GeneralException", after });
    expect(told(await write())[0]).toBe("F501");
    expect(names()).toEqual([SHEET]);
  });

  it.each([
    ["that cannot be deleted is named as it stands", "otherInOldBuild", 4, [TEMPORARY], [TEMPORARY]],
    ["that cannot be deleted is named as it stands", "otherInOldBuild", 400, [REGULATION], [REGULATION]],
    ["that nobody tells of is named as it may stand", LOST, 4, [TEMPORARY], [TEMPORARY, REGULATION]],
    ["that nobody tells of is named as it may stand", LOST, 400, [REGULATION], [TEMPORARY, REGULATION]],
  ] as const)("%s (%s, after %i actions)", async (_, trouble, after, left, said) => {
    const writing = await writingSync();
    desk.workbook.fail({ batch: writing, code: LOST, after });
    desk.workbook.before(writing + 1, () => {
      if (trouble === LOST) desk.workbook.situation().refuses = LOST;
      else desk.workbook.situation().front = trouble;
    });
    const done = await write();
    const [code, sheets] = done.ok ? [] : [done.finding.code, Object.values(done.finding.facts).join()];
    expect([code, sheets?.split(", "), names().slice(1)]).toEqual(["F503", said, left]);
  });
});
