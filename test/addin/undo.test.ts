import { textsOf } from "../../src/core/regulation/custom";
import { QD96 } from "../../src/core/regulation/96-QD-TW";
import { excelRoom } from "../../src/workbook/room";
import { until } from "../support/waiting";
import { useDesk } from "./useDesk";

const desk = useDesk();

const TYPED = ["C5 = TN", "D5 = TNC"];

const page = () => desk.addin.window.document;
const text = () => page().body.textContent.replace(/\s+/g, " ");
const see = (wanted: string) => until(() => text().includes(wanted));

const buttons = () => [...page().querySelectorAll("button")];
const named = (name: string) => buttons().find((button) => button.textContent.trim().startsWith(name));

async function press(name: string): Promise<void> {
  await until(() => named(name) !== undefined && named(name)?.getAttribute("aria-disabled") !== "true");
  named(name)?.click();
}

/** Types into the first field of a step, as React hears it. */
async function fillFirst(value: string): Promise<void> {
  const { HTMLInputElement, Event } = desk.addin.window;
  const find = () => [...page().querySelectorAll("input")].find(({ type }) => type === "text");
  await until(() => find() !== undefined);
  const input = find();
  if (!input) throw new Error("no field");
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

const saved = () => JSON.stringify(desk.workbook.state().customXml);

/** All of a job but the writing: the set-up typed, the ballots read, every step looked at, one cell shown. */
async function jobWithoutWriting(): Promise<void> {
  await see("Tiếp tục");
  await fillFirst("Tỉnh ủy A");
  await press("Tiếp tục");
  await press("Dùng vùng đang chọn");
  await see("46 phiếu, 13 người");
  await press("Tiếp tục");
  await see("0 lỗi");
  await press("Tiếp tục");
  await see("46 phiếu thu về");
  await press("Tiếp tục");
  await until(() => named("Lập báo cáo") !== undefined);
}

describe("the clerk's undo list", () => {
  it("is as it was after a whole job of clicks without writing, which is kept all the same", async () => {
    TYPED.forEach(desk.workbook.undo().clerk);
    await jobWithoutWriting();
    await until(() => saved().includes("Tỉnh ủy A") && saved().includes("C5:O50"));
    expect(desk.workbook.undo().steps).toEqual(TYPED);
    expect(desk.workbook.sheetNames()).toEqual(["Phiếu"]);
  });

  it("is not emptied where the copy of what was chosen is renewed on its hidden sheet", async () => {
    const order = async (half: string) => {
      await excelRoom.saveState({ half });
      expect(await excelRoom.writeRegulation({ ...textsOf(QD96), half })).toMatchObject({ ok: true });
    };
    await order("trên 1/2");
    TYPED.forEach(desk.workbook.undo().clerk);
    await order("trên 2/3");
    expect(desk.workbook.undo().steps).toEqual(expect.arrayContaining(TYPED));
    expect(JSON.stringify(desk.workbook.read("TN_TrangThai", "A1:A9").values)).toContain("2/3");
  });
});
