import { excelRoom } from "../../src/workbook/room";
import { SEPARATE } from "../../src/workbook/separate/later";
import { makeChanges } from "./changes";
import { everythingPlan } from "./plans";
import { isTold, told } from "./told";
import { useDesk } from "./useDesk";

const desk = useDesk();
const { change } = makeChanges(desk);

const SHEET = "Phiếu";
const PLAN = everythingPlan("Phụ lục 4");
const LOST = "InvalidOrTimedOutSession";
const situation = () => desk.workbook.situation();
const book = () => desk.workbook.live().workbook;
const names = () => desk.workbook.sheetNames();

function rename(from: string, to: string): void {
  const config = book().getSheetBySheetName(from)?.getConfig();
  if (config) config.name = to;
}
const remove = (name: string) =>
  void book().removeSheet(book().getSheetBySheetName(name)?.getSheetId() ?? "");
const refuseAll = (code: string | null) => () => void (situation().refuses = code);

async function unfinished(): Promise<readonly string[]> {
  const found = await excelRoom.unfinished();
  return found.ok ? found.value : [found.finding.code];
}

describe("a correction", () => {
  const at = (sheet: string) => String(desk.workbook.read(sheet, "C5").values[0]?.[0]);
  const correct = () =>
    excelRoom.writeCells({ sheet: SHEET, address: "C5", expected: at(SHEET), from: { values: [["KHL"]] } });

  it("goes to the sheet that was looked at, whatever name it has by then", async () => {
    desk.workbook.before(2, () => rename(SHEET, "Khác"));
    expect(await correct()).toMatchObject({ ok: true });
    expect(at("Khác")).toBe("KHL");
  });

  it("of a sheet that goes away meanwhile leaves no cell to be looked at", async () => {
    await change((sheets) => void sheets.add("Khác"));
    desk.workbook.before(2, () => remove(SHEET));
    expect(told(await correct())).toEqual(isTold("F501", "không còn. Tệp vẫn như trước"));
  });

  it("is refused, and changes nothing, where the sheet is protected after it was looked at", async () => {
    const before = at(SHEET);
    const protection = (act: (own: Excel.WorksheetProtection) => void) =>
      change((sheets) => act(sheets.getItem(SHEET).protection));
    const refusing = (code: string | null) => () => {
      if (code === null) situation().refusing.clear();
      else ["Range.Values", "Range.NumberFormat"].forEach((member) => situation().refusing.set(member, code));
    };
    desk.workbook.before(2, refusing("AccessDenied"));
    desk.workbook.before(3, refusing(null));
    expect(told(await correct())).toEqual(isTold("F540", "Tệp vẫn như trước"));
    expect(at(SHEET)).toBe(before);
    await protection((own) => own.protect());
    expect(told(await correct())).toEqual(isTold("F540", "bỏ bảo vệ"));
    await protection((own) => own.unprotect());
    expect(await correct()).toMatchObject({ ok: true });
  });

  it("needs this workbook in front no more than it needs the cell that is typed in to be left at once", async () => {
    situation().front = "otherInOldBuild";
    situation().isTyping = true;
    const correcting = correct();
    situation().isTyping = false;
    expect(await correcting).toMatchObject({ ok: true });
  });

  it("says that the session ended, and the cell, where it ended half-way", async () => {
    const before = at(SHEET);
    desk.workbook.fail({ batch: 2, code: LOST, after: 40 });
    desk.workbook.before(3, refuseAll(LOST));
    const [code, words] = told(await correct());
    expect(code).toBe("F542");
    expect(words).toContain(`phiên làm việc với Excel đã hết; đóng rồi mở lại ngăn`);
    expect(words).toContain(`${SHEET}!C5`);
    expect(words).toContain(before);
  });
});

describe("a report", () => {
  it("names what may stand where the session ends while it gets its name, and it is found later", async () => {
    desk.workbook.fail({ batch: 5, code: LOST, after: 3 });
    desk.workbook.before(6, refuseAll(LOST));
    expect(told(await excelRoom.write([PLAN]))).toEqual(isTold("F503", /TN_dang_ghi \(\d{6}\), Phụ lục 4/));
    situation().refuses = null;
    const left = names().slice(1);
    expect([left.length, await unfinished()]).toEqual([1, left]);
    expect(await excelRoom.removeUnfinished(left)).toMatchObject({ ok: true });
    expect([names(), await unfinished()]).toEqual([[SHEET], []]);
  });

  it("leaves nothing where its name is given to another sheet meanwhile, in other case, and finds another", async () => {
    await change((sheets) => void sheets.add("Khác"));
    desk.workbook.before(4, () => rename("Khác", "PHỤ LỤC 4"));
    expect(told(await excelRoom.write([PLAN]))).toEqual(isTold("F501", "tên này đã có. Tệp vẫn như trước"));
    expect([names(), await unfinished()]).toEqual([[SHEET, "PHỤ LỤC 4"], []]);
    expect(await excelRoom.write([PLAN])).toEqual({ ok: true, value: [{ name: "Phụ lục 4 (2)" }] });
  });

  it("whose workbook is locked meanwhile names the sheet that stands, until it is unlocked", async () => {
    const lock = (isStructureLocked: boolean) => () =>
      void Object.assign(desk.workbook.live().extras, { isStructureLocked });
    desk.workbook.before(5, lock(true));
    expect(told(await excelRoom.write([PLAN]))).toEqual(isTold("F503", /TN_dang_ghi \(\d{6}\)\./));
    const left = await unfinished();
    expect(told(await excelRoom.removeUnfinished(left))).toEqual(isTold("F540", "bỏ bảo vệ"));
    lock(false)();
    expect(await excelRoom.removeUnfinished(left)).toMatchObject({ ok: true });
    expect([names(), await unfinished()]).toEqual([[SHEET], []]);
  });

  it("is gone where deleting fails once, half-way, and where settings are refused", async () => {
    desk.workbook.fail({ batch: 4, code: "GeneralException" });
    desk.workbook.fail({ batch: 6, code: "GeneralException", after: 1 });
    expect(told(await excelRoom.write([PLAN, everythingPlan("B")]))[0]).toBe("F501");
    expect(names()).toEqual([SHEET]);
    situation().refusing.set("SettingCollection.Add", "AccessDenied");
    expect(told(await excelRoom.write([PLAN]))[0]).toBe("F540");
    expect([names(), await unfinished()]).toEqual([[SHEET], []]);
  });

  it("that is left while another workbook is in front is said so, and removed afterwards", async () => {
    desk.workbook.fail({ batch: 4, code: "GeneralException" });
    desk.workbook.before(5, () => (situation().front = "otherInOldBuild"));
    expect(told(await excelRoom.write([PLAN]))[0]).toBe("F503");
    const left = await unfinished();
    const refused = await excelRoom.removeUnfinished(left);
    expect(told(refused)).toEqual(isTold("F501", "một sổ khác đang mở phía trước"));
    situation().front = "this";
    expect(await excelRoom.removeUnfinished(left)).toMatchObject({ ok: true });
    expect(names()).toEqual([SHEET]);
  });

  it("is not read back as a fault of a policy where its sheet goes away while it is separated", async () => {
    await excelRoom.write([PLAN]);
    desk.workbook.before(2, () => remove(PLAN.name));
    expect(told(await excelRoom.separate([PLAN.name], [PLAN]))).toEqual(isTold("F501", "không còn"));
    expect(told(await excelRoom.separate([PLAN.name], [PLAN]))).toEqual(isTold("F523", PLAN.name));
  });
});

it("a file of sheets cannot be made while the connection is lost, which is said, and can be afterwards", async () => {
  await excelRoom.write([PLAN]);
  const lost = () => Promise.reject(new Error("Loading chunk 7 failed."));
  const fetching = jest.spyOn(SEPARATE, "xlsx").mockImplementation(lost);
  for (const make of ["separated", "separate"] as const) {
    expect(told(await excelRoom[make]([PLAN.name], [PLAN]))).toEqual(isTold("F517", "mất kết nối"));
  }
  fetching.mockRestore();
  expect(await excelRoom.separate([PLAN.name], [PLAN])).toEqual({ ok: true, value: null });
});

it("sheets that are asked for and are not there are missing from the answer", async () => {
  const seen = await excelRoom.lookAt(["Không có", SHEET]);
  expect(seen.ok && [...seen.value.keys()]).toEqual([SHEET]);
});
