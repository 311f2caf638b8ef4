import { excelRoom } from "../../src/workbook/room";
import type { Situation } from "../../workbench/node";
import { describeLong } from "../support/long";
import { everythingPlan } from "./plans";
import { pictureOf } from "./support";
import { TEMPORARY } from "./told";
import { useDesk } from "./useDesk";

const desk = useDesk();

const PLANS = [everythingPlan("Phụ lục 4"), everythingPlan("Biểu đồ")];
const FINAL = ["Phụ lục 4", "Biểu đồ"];
/** Look, write, dress, read back, name, show. */
const SYNCS = [1, 2, 3, 4, 5, 6];
const NAMING = 5;
/**
 * Actions of the naming sync after which none, one or both sheets have their final names and the workbook still knows
 * that they are unfinished. The web app's client asks for the same in fewer actions.
 */
const NAMED_SO_FAR = process.env["OFFICE_CLIENT"] === "own" ? [1, 2, 3, 5] : [1, 3, 6, 8];
/** A clean-up that asks four times, then for other names, then which stand. */
const CLEANING = 8;

const turnAway = (batch: number, front: Situation["front"]) =>
  desk.workbook.before(batch, () => (desk.workbook.situation().front = front));

const added = () => desk.workbook.sheetNames().slice(1);

async function unfinished(): Promise<readonly string[]> {
  const found = await excelRoom.unfinished();
  return found.ok ? found.value : [found.finding.code];
}

/** What an old build refuses beside it is tried in long runs. */
const FRONTS = [
  ["other", describe],
  ["otherInOldBuild", describeLong],
] as const;

for (const [front, declare] of FRONTS) {
  declare(`with another workbook in front (${front})`, () => {
    it.each(SYNCS)("from sync %i on, sheets are whole or gone", async (batch) => {
      const before = pictureOf(desk.workbook);
      turnAway(batch, front);
      const done = await excelRoom.write(PLANS);
      if (done.ok) expect(added()).toEqual(FINAL);
      else expect([done.finding.code, pictureOf(desk.workbook)]).toEqual(["F501", before]);
      expect(done.ok).toBe(front === "other" || batch > 2);
      desk.workbook.situation().front = "this";
      expect(await unfinished()).toEqual([]);
    });
  });
}

describe("reading with another workbook in front", () => {
  it("costs the names of sheets and nothing else", async () => {
    const whole = await excelRoom.readSheets(["Phiếu"]);
    desk.workbook.situation().front = "other";
    expect(await excelRoom.readSheets(["Phiếu"])).toEqual(whole);
    expect(whole.ok && whole.value.get("Phiếu")?.rows).toBeGreaterThan(40);
  });
});

describe("sheets that could not be removed", () => {
  it("are removed as soon as this workbook is in front again", async () => {
    const before = pictureOf(desk.workbook);
    desk.workbook.fail({ batch: 4, code: "GeneralException" });
    turnAway(3, "otherInOldBuild");
    // Two refused deletions of two syncs each.
    turnAway(9, "this");
    expect(await excelRoom.write(PLANS)).toMatchObject({ ok: false, finding: { code: "F501" } });
    expect(pictureOf(desk.workbook)).toEqual(before);
  });

  it("are removed all the same where only showing the sheet before them is refused", async () => {
    const before = pictureOf(desk.workbook);
    for (const after of [...NAMED_SO_FAR, 40]) {
      desk.workbook.situation().front = "this";
      desk.workbook.fail({ batch: NAMING, code: "GeneralException", after });
      turnAway(NAMING + 1, "other");
      expect(await excelRoom.write(PLANS)).toMatchObject({ ok: false, finding: { code: "F501" } });
      expect([after, pictureOf(desk.workbook)]).toEqual([after, before]);
    }
  });

  it("are found and removed later, whatever name they bear", async () => {
    const [sheet = ""] = desk.workbook.sheetNames();
    for (const after of NAMED_SO_FAR) {
      desk.workbook.fail({ batch: NAMING, code: "GeneralException", after });
      for (let own = 1; own <= CLEANING; own++) {
        desk.workbook.fail({ batch: NAMING + own, code: "GeneralException" });
      }
      const done = await excelRoom.write(PLANS);
      desk.workbook.clearFaults();
      expect([after, done]).toMatchObject([after, { finding: { code: "F503" } }]);
      const left = added();
      expect([after, await unfinished()]).toEqual([after, left]);
      expect(await excelRoom.removeUnfinished(left)).toEqual({ ok: true, value: null });
      expect([after, desk.workbook.sheetNames()]).toEqual([after, [sheet]]);
      expect(desk.workbook.state().settings).not.toHaveProperty(["TinNhiem.GhiDo"]);
    }
  });

  it("are never the clerk's own, whatever a file says", async () => {
    await desk.excel.run(async (context) => {
      context.workbook.worksheets.add("Phiếu 2");
      context.workbook.settings.add("TinNhiem.GhiDo", ["Phiếu 2", "Phiếu"]);
      await context.sync();
    });
    expect(await unfinished()).toEqual([]);
    expect(await excelRoom.removeUnfinished(["Phiếu 2"])).toEqual({ ok: true, value: null });
    expect(desk.workbook.sheetNames()).toEqual(["Phiếu", "Phiếu 2"]);
  });

  it("have their temporary names where only deleting is refused", async () => {
    desk.workbook.fail({ batch: NAMING, code: "GeneralException", after: 6 });
    turnAway(NAMING + 1, "otherInOldBuild");
    const done = await excelRoom.write(PLANS);
    expect(added()).toEqual([TEMPORARY, TEMPORARY]);
    expect(done).toMatchObject({ finding: { code: "F503", facts: { sheets: added().join(", ") } } });
  });
});
