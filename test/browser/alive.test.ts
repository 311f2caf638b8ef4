import { openWorkbench, type Workbench } from "./support";

// Nothing that cannot be fetched is a complaint here, so the workbench is opened without that rule.
let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await bench.open();
});
afterAll(() => bench.close());
afterEach(() => bench.page.unrouteAll());

const STOPPED = "Ngăn Tín nhiệm chưa mở được hoặc đã dừng.";

/** How long a press waits for a button that may be gone by then. */
const PRESS_MS = 1000;

const again = () => bench.pane().getByRole("button", { name: "Thử lại" });
const step = () => bench.pane().getByRole("button", { name: "Tiếp tục" });

/** Loads the page anew while some of its files cannot be fetched. */
async function openWithout(files: string): Promise<void> {
  await bench.page.route(files, (route) => route.abort());
  await bench.page.reload();
  // The frame has no address yet.
  await bench.page.frameLocator("#pane").getByText(STOPPED).waitFor();
}

describe("a pane that cannot be fetched", () => {
  it("says so in words, and opens once the server is back", async () => {
    await openWithout("**/addin/code/**");
    const failed = bench.page.waitForEvent("requestfailed");
    await again().click();
    await failed;
    await bench.pane().getByText(STOPPED).waitFor();
    await bench.page.unrouteAll();
    // The button does nothing until the try before has ended.
    do
      await again()
        .click({ timeout: PRESS_MS })
        .catch(() => undefined);
    while (!(await step().isVisible()));
    await bench.pane().getByText(STOPPED).waitFor({ state: "hidden" });
  });

  it("is revived by the button of the ribbon, even where its own script is missing, and shows what came of it", async () => {
    await openWithout("**/addin/taskpane.js");
    await bench.page.unrouteAll();
    await bench.page.getByRole("button", { name: "Lập báo cáo" }).first().click();
    await bench.pane().getByText("Dùng vùng đang chọn").waitFor();
    await bench.pane().getByText(STOPPED).waitFor({ state: "hidden" });
  });

  it("says of a part that the connection is lost, in Vietnamese alone, and shows the part once it is back", async () => {
    // Nothing is fetched ahead.
    await bench.page.addInitScript(() => Reflect.set(window, "requestIdleCallback", () => 0));
    await bench.open();
    await bench.page.route("**/addin/code/**", (route) => route.abort());
    for (const name of ["Dữ liệu", "Kiểm tra", "Kết quả", "Báo cáo"]) {
      await bench.press(name);
      const main = bench.pane().locator("main");
      await main.getByRole("alert").filter({ hasText: "Mất kết nối" }).first().waitFor();
      expect(await main.innerText()).not.toMatch(/chunk|Error|https?:|Failed/i);
    }
    await bench.page.unrouteAll();
    const main = bench.pane().locator("main");
    // Each part that was not fetched has a button of its own.
    do
      await main
        .getByRole("button", { name: "Thử lại" })
        .first()
        .click({ timeout: PRESS_MS })
        .catch(() => undefined);
    while ((await main.getByText("Mất kết nối").count()) > 0);
    await bench.press("Dữ liệu");
    await bench.pane().getByText("Dùng vùng đang chọn").waitFor();
  });
});
