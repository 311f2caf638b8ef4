import { typeInto } from "./support";
import { useWorkbench } from "./useWorkbench";

const bench = useWorkbench();

const REFUSED = "Chỉ ghi TNC, TN hoặc TNT.";
/** The arrow of the list in C9, at 1400 × 850. */
const ARROW: readonly [number, number] = [275, 453];

const valueOf = async (cell: string) => (await bench.range("Phiếu", cell))[0]?.[0];

/** Types into a cell, as often as keys come before the grid is ready for them, until it answers so. */
async function typeUntil(cell: string, text: string, answer: string): Promise<void> {
  const shown = bench.page.getByText(answer).first();
  do {
    await bench.page.keyboard.press("Escape");
    await bench.page.evaluate((a1) => window.workbench.select("Phiếu", a1), cell);
    await bench.page.keyboard.type(text);
    await bench.page.keyboard.press("Enter");
    await bench.page.evaluate(() => window.workbench.idle());
  } while (!(await shown.isVisible()));
}

/** What the add-in sets on the sheet. */
const inExcel = (act: "lists" | "protect") =>
  bench.pane().evaluate(
    async ([what, message]) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Phiếu");
        if (what === "lists") {
          const { dataValidation } = sheet.getRange("C5:D20");
          dataValidation.rule = { list: { inCellDropDown: true, source: "TNC,TN,TNT" } };
          dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Ký hiệu", message };
        } else {
          sheet.getRange("C5:D6").format.protection.locked = false;
          sheet.protection.protect({});
        }
        await context.sync();
      });
    },
    [act, REFUSED] as const,
  );

describe("a sheet with lists and protection in the grid", () => {
  beforeAll(async () => {
    await bench.open();
    await bench.page.mouse.click(...bench.cellCentre("F20"));
  });

  it("offers the words of a list and refuses another, with the words of the list", async () => {
    await inExcel("lists");
    await typeUntil("C6", "XYZ", REFUSED);
    await bench.page.getByRole("button", { name: "Xác nhận" }).click();
    expect(await valueOf("C6")).toBe("TNC");
    await typeInto(bench, "Phiếu", "C6", "TN");
    await bench.page.mouse.click(...ARROW);
    await bench.page.getByText("TNT", { exact: true }).click();
    await bench.page.waitForFunction(
      () => window.workbench.readRange("Phiếu", "C9").values[0]?.[0] === "TNT",
    );
  });

  it("lets unlocked cells alone be typed in once it is protected, and says why", async () => {
    await inExcel("protect");
    await typeUntil("E7", "TNT", "Trang “Phiếu” đang được bảo vệ");
    expect(await valueOf("E7")).toBe("TN");
    await bench.page.keyboard.press("Delete");
    expect(await valueOf("E8")).toBe("TNC");
    await typeInto(bench, "Phiếu", "C5", "TNT");
  });
});
