import { textsOf } from "../../src/core/regulation/custom";
import { QD96 } from "../../src/core/regulation/96-QD-TW";
import { excelRoom } from "../../src/workbook/room";
import { makeChanges } from "./changes";
import { isTold, told } from "./told";
import { useDesk } from "./useDesk";

const desk = useDesk();
const { change, values } = makeChanges(desk);

describe("a unit's own regulation", () => {
  const OWN = textsOf(QD96);
  const OTHER = { ...OWN, half: "trên 2/3" };
  const cells = () => desk.workbook.read("TN_QuyDinh", "A1:B40").values;
  const refuseAll = () => void (desk.workbook.situation().refuses = "InvalidOrTimedOutSession");
  const text = (formats: readonly (readonly string[])[]) => values(formats) as string[][];
  const whole = () =>
    desk.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("TN_QuyDinh");
      const range = sheet.getRange("A1:B40").load("values,numberFormat");
      await context.sync();
      return JSON.stringify([range.values, range.numberFormat]);
    });

  it("stays, and is not to be deleted, where its sheet is protected", async () => {
    await excelRoom.writeRegulation(OWN);
    const before = cells();
    await change((sheets) => sheets.getItem("TN_QuyDinh").protection.protect());
    expect(told(await excelRoom.writeRegulation(OTHER))).toEqual(isTold("F540", "Tệp vẫn như trước"));
    expect(cells()).toEqual(before);
    await change((sheets) => sheets.getItem("TN_QuyDinh").protection.unprotect());
    expect(await excelRoom.writeRegulation(OTHER)).toMatchObject({ ok: true });
  });

  it("that cannot be put back at once is put back a little later; for good, its cells are named", async () => {
    await excelRoom.writeRegulation(OWN);
    const first = desk.workbook.batches();
    await excelRoom.writeRegulation(OWN);
    // Writing is the last that is asked for.
    const WRITING = desk.workbook.batches() - first;
    await change((sheets) => (sheets.getItem("TN_QuyDinh").getRange("B5").numberFormat = text([["0.00"]])));
    const before = await whole();
    const fail = (batch: number, after = 0) =>
      desk.workbook.fail({ batch, code: "ActivityLimitReached", after });
    fail(WRITING, 40);
    fail(WRITING + 1);
    expect(told(await excelRoom.writeRegulation(OTHER))).toEqual(isTold("F501", "Tệp vẫn như trước"));
    expect(await whole()).toEqual(before);
    fail(WRITING, 40);
    desk.workbook.before(WRITING + 1, refuseAll);
    expect(told(await excelRoom.writeRegulation(OTHER))).toEqual(isTold("F542", "TN_QuyDinh!A1:B"));
    desk.workbook.situation().refuses = null;
    expect(await whole()).not.toEqual(before);
  });
});
