import { SHOWING_PANE } from "../../workbench/node";
import { quiet } from "../support/waiting";
import { useDesk } from "./useDesk";

const desk = useDesk();

/** Runs the ribbon's button; gives the lines of the windows that were opened meanwhile. */
async function press(): Promise<readonly string[][]> {
  await desk.addin.command("writeReport");
  return desk.workbook.windows.map(
    (address) => JSON.parse(decodeURIComponent(new URL(address).hash.replace("#said=", ""))) as string[],
  );
}

describe("the ribbon's button", () => {
  it("shows the pane with what became of it, and opens no window beside", async () => {
    expect(await press()).toEqual([]);
    expect(desk.workbook.isPaneShown()).toBe(true);
  });

  it("says it in a window of its own where Excel passes over showing the pane", async () => {
    desk.workbook.situation().ignored.add(SHOWING_PANE);
    expect(await press()).toEqual([
      ["Chưa lập báo cáo.", "Chưa chọn phiếu để kiểm.", "Xem đầy đủ: thẻ Tín nhiệm → Kiểm phiếu."],
    ]);
  });

  it("says what the host refused in a window as well", async () => {
    desk.workbook.situation().ignored.add(SHOWING_PANE);
    desk.workbook.situation().refuses = "InvalidRequestContext";
    const [[, refusal] = []] = await press();
    expect(refusal).toMatch(/^F501: /);
  });

  it("waits while a cell is being typed in, and goes on by itself", async () => {
    desk.workbook.situation().isTyping = true;
    const pressed = press();
    await quiet(() => desk.workbook.batches());
    expect(desk.workbook.isPaneShown()).toBe(false);
    desk.workbook.situation().isTyping = false;
    expect(await pressed).toEqual([]);
    expect(desk.workbook.isPaneShown()).toBe(true);
  });
});
