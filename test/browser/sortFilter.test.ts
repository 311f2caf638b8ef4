import { filesOf } from "../xlsx/support";
import { typeInto } from "./support";
import { useWorkbench } from "./useWorkbench";

const bench = useWorkbench();

const FILTER = '[data-u-command="sheet.command.smart-toggle-filter"]';
const SORT = '[data-u-command="sheet.menu.sheets-sort"]';
/** The button of the filter in the head of the first person, at 1400 × 850. */
const FIRST_BUTTON: readonly [number, number] = [277, 259];

const select = (cells: string) => bench.page.evaluate((a1) => window.workbench.select("Phiếu", a1), cells);

/** Presses a button of the grid's ribbon. */
const press = (button: string) => bench.page.locator(button).first().click();

const savedSheet = async () => {
  const bytes = await bench.page.evaluate(async () => Array.from(await window.workbench.save()));
  return filesOf(Uint8Array.from(bytes))["xl/worksheets/sheet1.xml"] ?? "";
};

describe("a clerk who sorts and filters in the grid", () => {
  beforeAll(async () => {
    await bench.open();
    await bench.press("Đúng");
    await bench.see("46 phiếu thu về");
    await bench.page.getByText("Dữ liệu", { exact: true }).first().click();
  });

  it("is warned of filtered ballots, which are counted all the same, and saves the filter", async () => {
    await select("A4:O50");
    await press(FILTER);
    await select("C5");
    await bench.page.mouse.click(...FIRST_BUTTON);
    const panel = bench.page.locator('[data-u-comp="sheets-filter-panel"]').first();
    await panel.locator("a").nth(1).dispatchEvent("click");
    await panel.getByText("Xác nhận").click();
    await bench.press(/Kiểm tra/);
    await bench.see("1 cảnh báo");
    await bench.see("42 hàng phiếu bị ẩn (bộ lọc)");
    const sheet = await savedSheet();
    expect(sheet).toContain('<filterColumn colId="2"><filters><filter val="TN"/></filters></filterColumn>');
    expect(sheet.match(/<row [^>]*hidden="1"/g)).toHaveLength(43);
    await press(FILTER);
    await bench.see("0 cảnh báo");
    expect(await savedSheet()).not.toMatch(/autoFilter|<row [^>]*hidden/);
  });

  it("gets the same figures from ballots in another order, and formulas go with their ballot", async () => {
    const figures = async () => {
      await bench.press(/Kết quả/);
      return bench.pane().locator("main table").first().innerText();
    };
    const before = await figures();
    await typeInto(bench, "Phiếu", "P50", "=A50*2");
    await select("A5:P50");
    await press(SORT);
    await bench.page.getByText("Giảm dần khu vực hiện tại").click();
    await bench.page.waitForFunction(() => window.workbench.readRange("Phiếu", "A5").values[0]?.[0] === 46);
    await bench.page.evaluate(() => window.workbench.idle());
    expect(await bench.range("Phiếu", "A5:B6")).toEqual([
      [46, 46],
      [45, 45],
    ]);
    expect(await bench.range("Phiếu", "P5")).toEqual([[92]]);
    expect(await figures()).toBe(before);
  });
});
