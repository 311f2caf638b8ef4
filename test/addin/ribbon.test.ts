import { SHOWING_PANE } from "../../workbench/node";
import { quiet, until } from "../support/waiting";
import { keepChoice } from "./keepChoice";
import { useDesk } from "./useDesk";

const desk = useDesk();

/** Runs the ribbon's button; gives the lines of the windows that were opened meanwhile. */
async function press(): Promise<readonly string[][]> {
  await desk.addin.command("writeReport");
  return desk.workbook.windows.map(
    (address) => JSON.parse(decodeURIComponent(new URL(address).hash.replace("#said=", ""))) as string[],
  );
}

/** The connection is lost for so many of the scripts that the page asks for next; says how many it asked for. */
function loseScripts(most: number): () => number {
  const { document, Event, HTMLScriptElement } = desk.addin.window;
  const append = document.head.appendChild.bind(document.head);
  let asked = 0;
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || (asked += 1) > most) return append(node);
    queueMicrotask(() => node.dispatchEvent(new Event("error")));
    return node;
  };
  return () => asked;
}

const text = () => desk.addin.window.document.body.textContent.replace(/\s+/g, " ");

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

  it.each([1, Infinity])(
    "says that the connection is lost where %d of its scripts cannot be fetched",
    async (most) => {
      await keepChoice({ forms: ["result"] });
      await desk.reopen(await desk.workbook.save());
      const heard: unknown[] = [];
      desk.addin.window.addEventListener("tinnhiem:show", (event) =>
        heard.push(Reflect.get(event, "detail")),
      );
      const asked = loseScripts(most);
      expect(await press()).toEqual([]);
      expect(asked()).toBeGreaterThan(0);
      const reason: unknown = expect.stringContaining("Loading chunk");
      expect(heard).toMatchObject([
        { step: 4, written: null, findings: [{ code: "F501", facts: { reason } }] },
      ]);
      expect([desk.workbook.isPaneShown(), desk.addin.errors]).toEqual([true, []]);
      if (most === 1) await until(() => text().includes("mất kết nối"));
    },
  );

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
