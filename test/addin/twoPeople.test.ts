import { EMPTY_SETUP } from "../../src/core/setup/setup";
import { textsOf } from "../../src/core/regulation/custom";
import { QD96 } from "../../src/core/regulation/96-QD-TW";
import { excelRoom } from "../../src/workbook/room";
import { newSave, stateToText, toParts } from "../../src/workbook/state/stateText";
import { useDesk } from "./useDesk";

const desk = useDesk();

const state = (unit: string) => ({ version: 1, setup: { ...EMPTY_SETUP, conference: { unit } } });
const save = (unit: string, isOver = false) => excelRoom.saveState(state(unit), isOver);
const kept = () => JSON.stringify(desk.workbook.state().customXml);

/** Another person, or another pane, saves choices in the same workbook. */
async function saveElsewhere(unit: string): Promise<void> {
  await desk.excel.run(async (context) => {
    const { customXmlParts, settings } = context.workbook;
    const own = customXmlParts.getByNamespace("urn:tin-nhiem:state:1").load("items/id");
    await context.sync();
    const name = newSave();
    own.items.forEach((part) => part.delete());
    toParts(stateToText(state(unit)), name).forEach((part) => customXmlParts.add(part));
    settings.add("TinNhiem", JSON.parse(JSON.stringify({ version: 1, save: name })));
    await context.sync();
  });
}

describe("two people with one workbook", () => {
  beforeEach(async () => {
    await excelRoom.loadState();
    expect(await save("Tỉnh ủy A")).toEqual({ ok: true, value: null });
    await saveElsewhere("Tỉnh ủy B");
  });

  it("do not replace each other's choices unseen", async () => {
    expect(await save("Tỉnh ủy C")).toMatchObject({ ok: false, finding: { code: "F580" } });
    expect(kept()).toContain("Tỉnh ủy B");
    expect(await excelRoom.loadState()).toMatchObject({
      value: { setup: { conference: { unit: "Tỉnh ủy B" } } },
    });
    expect(await save("Tỉnh ủy C")).toEqual({ ok: true, value: null });
    expect(kept()).toContain("Tỉnh ủy C");
  });

  it("do not by what a report brings up to date on the way either", async () => {
    expect(await save("Tỉnh ủy C")).toMatchObject({ finding: { code: "F580" } });
    expect(await excelRoom.writeRegulation(textsOf(QD96))).toMatchObject({ ok: true });
    expect(await excelRoom.loadState()).toMatchObject({
      value: { setup: { conference: { unit: "Tỉnh ủy B" } } },
    });
    expect(JSON.stringify(desk.workbook.read("TN_TrangThai", "A1:A9").values)).not.toContain("Tỉnh ủy C");
  });

  it("do so when one of them says it", async () => {
    expect(await save("Tỉnh ủy C", true)).toEqual({ ok: true, value: null });
    expect(kept()).not.toContain("Tỉnh ủy B");
    expect(await save("Tỉnh ủy D")).toEqual({ ok: true, value: null });
  });

  it("may each save again what was cut short", async () => {
    await excelRoom.loadState();
    desk.workbook.fail({ batch: 2, code: "GeneralException", after: 40 });
    expect(await save("Tỉnh ủy E")).toMatchObject({ finding: { code: "F504" } });
    expect(await save("Tỉnh ủy E")).toEqual({ ok: true, value: null });
  });
});
