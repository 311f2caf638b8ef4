import { TOOLS } from "../../src/taskpane/tools/toolList";
import { useWorkbench } from "./useWorkbench";

/** From an open sheet to its results; asked for are at most eight. */
const MOST_CLICKS = 8;
/** More stops than any step has. */
const MOST_TABS = 80;

const bench = useWorkbench();
beforeEach(() => bench.open());

describe("a sheet that is recognised", () => {
  it(`is counted after at most ${String(MOST_CLICKS)} clicks`, async () => {
    await bench.openSample("KH2014-A.xlsx");
    await bench.pane().evaluate(() => {
      Object.assign(window, { clicks: 0 });
      window.addEventListener(
        "click",
        () => Object.assign(window, { clicks: Number(Reflect.get(window, "clicks")) + 1 }),
        true,
      );
    });
    await bench.press("Tiếp tục");
    await bench.press("Dùng vùng đang chọn");
    await bench.see(/^46 phiếu, 13 người/);
    await bench.press("Kết quả");
    await bench.see("13 người · 46 phiếu thu về · 0 người cần xem xét");
    const clicks = await bench.pane().evaluate((): unknown => Reflect.get(window, "clicks"));
    expect(clicks).toBe(3);
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });
});

/** What has the focus: its name as it is read out, roughly, and whether the focus can be seen. */
interface Focused {
  readonly name: string;
  readonly isSeen: boolean;
}

async function focused(): Promise<Focused> {
  return bench.pane().evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: "", isSeen: true };
    const labels = "labels" in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const label = labels.map(({ textContent }) => textContent).join(" ");
    const name = (element.getAttribute("aria-label") ?? (label === "" ? element.textContent : label)).trim();
    // The look of the element, of what wraps it and of what is drawn around them, with the focus and without.
    const look = () =>
      [element, element.parentElement, element.nextElementSibling].map((part) =>
        part === null
          ? ""
          : [null, "::after", "::before"].map((pseudo) => {
              const { outline, boxShadow, border, transform } = getComputedStyle(part, pseudo);
              return [outline, boxShadow, border, transform].join();
            }),
      );
    // A date has stops of its own inside, which leaving it would lose.
    if (element instanceof HTMLInputElement && element.type === "date") return { name, isSeen: true };
    const shown = JSON.stringify(look());
    element.blur();
    const plain = JSON.stringify(look());
    element.focus();
    return { name, isSeen: shown !== plain };
  });
}

const unseen = new Set<string>();

/** Presses Tab until something has the focus. */
async function tabTo(name: string): Promise<void> {
  const stops: string[] = [];
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await bench.page.keyboard.press("Tab");
    const here = await focused();
    stops.push(here.name);
    if (!here.isSeen) unseen.add(here.name);
    if (here.name.startsWith(name)) return;
  }
  throw new Error(`Tab never comes to ${name}, but to ${stops.join(" > ")}.`);
}

async function press(name: string, key = "Enter"): Promise<void> {
  await tabTo(name);
  await bench.page.keyboard.press(key);
}

const said = (text: string) => bench.pane().getByRole("status").filter({ hasText: text }).first().waitFor();

describe("the whole job by keyboard alone", () => {
  it("ends in a written report, with the focus seen at every stop", async () => {
    await bench.openSample("KH2014-A.xlsx");
    await bench.pane().getByLabel("Quy định áp dụng").waitFor();
    await bench.page.locator("#pane").focus();
    await tabTo("Quy định áp dụng");
    await bench.page.keyboard.press("ArrowDown");
    await bench.page.keyboard.press("ArrowUp");
    await press("Phiếu không hợp lệ tính thế nào", "Space");
    await bench.see("Gạch xóa họ tên");
    await tabTo("Được triệu tập");
    await bench.page.keyboard.type("50");
    await press("Tiếp tục");
    await bench.see("Chọn vùng ghi phiếu trên trang tính");
    await press("Dùng vùng đang chọn");
    await bench.see(/^46 phiếu, 13 người/);
    await press("Tiếp tục");
    await said("0 lỗi · 0 cảnh báo");
    await press("Tiếp tục");
    await bench.see("13 người · 46 phiếu thu về");
    await press("Tiếp tục");
    await bench.see("Mỗi biểu mẫu ghi vào một trang tính mới");
    for (const form of ["Báo cáo kết quả (Phụ lục 4)", "Biên bản kiểm phiếu"]) {
      await tabTo(form);
      await bench.page.keyboard.press("Space");
    }
    await said("Chọn ít nhất một biểu mẫu.");
    await bench.page.keyboard.press("Space");
    await press("Lập báo cáo");
    await said("Đã lập 2 trang tính, đối chiếu lại khớp.");
    await bench.page.keyboard.press("Control+z");
    await bench.see("Chọn ít nhất một biểu mẫu.");
    await bench.page.keyboard.press("Control+Shift+z");
    await bench.pane().getByRole("checkbox", { checked: true }).waitFor();
    expect([...unseen]).toEqual([]);
  });

  it("opens the menu, goes through it with arrows, and comes back", async () => {
    await bench.page.locator("#pane").focus();
    await press("Công cụ, trợ giúp, ngôn ngữ");
    await bench.pane().getByRole("menuitem").first().waitFor();
    for (let at = 0; at < TOOLS.indexOf("deadlines"); at += 1) {
      await bench.page.keyboard.press("ArrowDown");
    }
    await bench.page.keyboard.press("Enter");
    await bench.pane().getByRole("heading", { level: 2, name: "Thời hạn" }).waitFor();
    await press("‹ Quay lại");
    await bench.pane().getByRole("heading", { level: 2, name: "Hội nghị" }).waitFor();
  });
});
