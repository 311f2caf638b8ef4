import { typeInto } from "./support";
import { useWorkbench } from "./useWorkbench";
import { describeLong } from "../support/long";

const bench = useWorkbench();

const SHEET = "TN_QuyDinh";
const ANSWER = "D1";
const HALF = "B5";
const UNDER_THREE_FIFTHS = "Không quá 3/5 phiếu tín nhiệm thấp";
const OVER_HALF = "Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp";

/** A function is calculated some time after its cell was typed. */
async function seeAnswer(text: string): Promise<void> {
  const cell = [SHEET, ANSWER, text] as const;
  await bench.page.waitForFunction(
    ([name, at, wanted]) => window.workbench.readRange(name, at).values[0]?.[0] === wanted,
    cell,
  );
}

/** The verdict of the person with 25 low ballots of 47, as the pane has it. */
async function seeVerdict(label: string): Promise<void> {
  await bench.press("Kết quả");
  await bench.see("7 người · 47 phiếu thu về");
  const row = bench.pane().locator("tr", { has: bench.pane().getByText("53,19%") });
  const opener = row.getByRole("button").first();
  if ((await opener.getAttribute("aria-expanded")) === "false") await opener.click();
  await bench.see(label);
}

describeLong("a unit's own regulation", () => {
  it("is copied, changed, written for the functions, and gives pane and cell one verdict", async () => {
    await bench.open();
    await bench.openSample("VP2023-A.xlsx");
    await bench.pane().getByText("Sửa quy định").click();
    await bench.press("Sao chép để sửa");
    await bench.pane().getByLabel("Mức của Ngưỡng thứ nhất").fill("3/5");
    await bench.see("Ngưỡng thứ nhất: trên 3/5 (gốc: trên 1/2)");
    await bench.press(`Ghi trang ${SHEET}`);
    await bench.see(`Trang ${SHEET} khớp với quy định ở đây.`);
    const rows = await bench.range(SHEET, "A1:B18");
    expect([rows[0], rows[1], rows[4], rows[11]]).toEqual([
      ["Trường", "Giá trị"],
      ["Quy định gốc", "96-QD/TW"],
      ["Ngưỡng thứ nhất", "trên 3/5"],
      ["Làm tròn tỉ lệ", "làm tròn"],
    ]);
    await typeInto(bench, SHEET, ANSWER, `=TINNHIEM.OUTCOME(25,47,${SHEET}!A1:B18)`);
    await seeAnswer(UNDER_THREE_FIFTHS);
    await bench.page.evaluate(() => window.workbench.select("Phiếu", "A1"));
    await bench.press("Dữ liệu");
    await bench.press("Dùng vùng đang chọn");
    await bench.see(/^47 phiếu, 7 người/);
    await seeVerdict(UNDER_THREE_FIFTHS);
    await bench.see("Theo Quy định 96-QĐ/TW (đơn vị sửa đổi).");
  });

  it("is kept when the pane is loaded again", async () => {
    await bench.reopened(() =>
      bench.pane().evaluate(() => {
        location.reload();
      }),
    );
    await bench.see("Theo Quy định 96-QĐ/TW (đơn vị sửa đổi).");
  });

  it("is said to differ when its sheet was changed, and taken from there", async () => {
    await typeInto(bench, SHEET, HALF, "trên 1/2");
    await seeAnswer(OVER_HALF);
    await bench.press("Kiểm tra");
    await bench.see(`Trang ${SHEET} khác với quy định đang chọn`);
    await bench.press("Hội nghị");
    await bench.pane().getByText("Sửa quy định").click();
    await bench.see(`Trang ${SHEET} khác với quy định ở đây`);
    await bench.press(`Lấy từ trang ${SHEET}`);
    await bench.see(`Trang ${SHEET} khớp với quy định ở đây.`);
    await seeVerdict(OVER_HALF);
  });

  it("does not overwrite a sheet of that name with other content", async () => {
    await typeInto(bench, SHEET, "A7", "Ghi chú của đơn vị");
    await bench.press("Hội nghị");
    await bench.pane().getByText("Sửa quy định").click();
    await bench.see("Trường không biết");
    await bench.press(`Ghi trang ${SHEET}`);
    await bench.see(`Trang ${SHEET} đang chứa nội dung khác`);
    expect(await bench.range(SHEET, "A7")).toEqual([["Ghi chú của đơn vị"]]);
  });
});
