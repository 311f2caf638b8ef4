import { typeInto } from "./support";
import { useWorkbench } from "./useWorkbench";

const bench = useWorkbench();
beforeAll(() => bench.open());
beforeEach(() => bench.openSample("KH2014-A.xlsx"));

const SUMMARY = "13 người · 46 phiếu thu về";

/** Types into a cell as the clerk does: the grid has the focus, and Enter ends it. */
async function type(address: string, text: string): Promise<void> {
  await bench.page.mouse.click(...bench.cellCentre("F20"));
  await typeInto(bench, "Phiếu", address, text);
}

async function toResults(): Promise<void> {
  await bench.press("Tiếp tục");
  await bench.press("Dùng vùng đang chọn");
  await bench.see(/^46 phiếu, 13 người/);
  await bench.press("Kết quả");
  await bench.see(SUMMARY);
}

it("what was found has its place before it comes, so that no button moves under the clerk's hand", async () => {
  const found = bench.pane().getByRole("region", { name: "Phiếu trong sổ này" });
  await found.waitFor();
  const heights = await found.locator("..").evaluate((place) => {
    const { height, minHeight } = getComputedStyle(place);
    return { height, minHeight };
  });
  expect(heights).toEqual({ height: "146px", minHeight: "146px" });
});

const pane = () => bench.pane().locator("main");

it("a cell that is selected is named below the step, with its ballot and its person", async () => {
  await toResults();
  const shown = bench.pane().getByRole("region", { name: "Ô đang chọn" });
  expect(await shown.count()).toBe(0);
  await bench.page.evaluate(() => window.workbench.select("Phiếu", "C6"));
  await shown.getByText(/^Phiếu 2, .*: tín nhiệm/).waitFor();
  await shown.getByText(/: cao \d+ · tín nhiệm \d+ · thấp \d+/).waitFor();
  await bench.page.evaluate(() => window.workbench.select("Phiếu", "A60"));
  await shown.waitFor({ state: "detached" });
});

it("a cell that was selected before the count is named once there is one", async () => {
  await bench.page.evaluate(() => window.workbench.select("Phiếu", "D6"));
  await bench.press("Đúng");
  const shown = bench.pane().getByRole("region", { name: "Ô đang chọn" });
  await shown.getByText("Phiếu!D6").waitFor();
  await bench.press("Báo cáo");
  await shown.getByText("Phiếu!D6").waitFor();
  const cut = await shown.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(cut).toBe(0);
  await bench.press("Lập báo cáo");
  await bench.see("đối chiếu lại khớp");
  await shown.waitFor({ state: "detached" });
});

describe("an edit in the grid", () => {
  it("is counted on the step that shows results, and a mistake of it is a fault at once", async () => {
    await toResults();
    await type("C5", "TNN");
    await bench.see("Còn 1 lỗi nên kết quả chưa phải là cuối cùng");
    await bench.pane().locator("nav button", { hasText: "1 lỗi" }).waitFor();
    await type("C5", "TNC");
    await bench.pane().locator("nav button", { hasText: "1 lỗi" }).waitFor({ state: "detached" });
    await pane().getByText("Đang cập nhật…").waitFor({ state: "detached" });
  });

  it("after a report says that the report is older, until it is taken back", async () => {
    await toResults();
    await bench.press("Báo cáo");
    await bench.press("Lập báo cáo");
    await bench.see("đối chiếu lại khớp");
    const before = (await bench.range("Phiếu", "C5"))[0]?.[0];
    await type("C5", before === "TNT" ? "TNC" : "TNT");
    await bench.see("Phiếu đã thay đổi sau khi lập");
    await type("C5", String(before));
    await bench.see("đối chiếu lại khớp");
  });
});
