import { TOOLS } from "../../src/taskpane/tools/toolList";
import words from "../../src/locales/vi/tools.json";
import { useWorkbench } from "./useWorkbench";

const bench = useWorkbench();

const LOST = "Mất kết nối";

/** Waits for what is asked for, or for the pane to say that it could not be fetched; only the first is right. */
async function shows(what: string | RegExp): Promise<void> {
  const main = bench.pane().locator("main");
  const either = main.getByText(what).or(bench.pane().getByText(LOST));
  await either.filter({ visible: true }).first().waitFor();
  expect([what, await bench.pane().getByText(LOST).count()]).toEqual([what, 0]);
}

/** From here on nothing that the add-in is made of can be fetched; gives what is asked for all the same. */
async function cutOff(): Promise<readonly string[]> {
  const asked: string[] = [];
  await bench.pane().waitForFunction(() => document.documentElement.dataset["parts"] === "all");
  await bench.page.route("**/addin/**", (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return route.abort();
  });
  return asked;
}

async function openTool(title: string): Promise<void> {
  await bench.press("Công cụ, trợ giúp, ngôn ngữ");
  const item = bench.pane().getByRole("menuitem", { name: title });
  await item.or(bench.pane().getByText(LOST)).first().waitFor();
  expect([title, await bench.pane().getByText(LOST).count()]).toEqual([title, 0]);
  await item.click();
}

describe("without a connection", () => {
  it("everything can still be opened and a report be written", async () => {
    await bench.open();
    await bench.open();
    const asked = await cutOff();
    await bench.press("Dữ liệu");
    await shows("Dùng vùng đang chọn");
    await bench.press("Dùng vùng đang chọn");
    await shows(/^46 phiếu, 13 người/);
    await bench.press("Kiểm tra");
    await shows("0 lỗi");
    await bench.press("Kết quả");
    await shows("13 người · 46 phiếu thu về");
    await bench.press("Báo cáo");
    await bench.press("Lập báo cáo");
    await shows("đối chiếu lại khớp");
    for (const tool of [...TOOLS, "help"] as const) {
      await openTool(words[`${tool}.title`]);
      await bench
        .pane()
        .getByRole("heading", { level: 2, name: words[`${tool}.title`] })
        .waitFor();
      await bench.press("‹ Quay lại");
    }
    expect(asked).toEqual([]);
  });
});
