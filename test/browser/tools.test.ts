import { isDeepStrictEqual } from "node:util";
import { useWorkbench } from "./useWorkbench";
import { describeLong } from "../support/long";

const bench = useWorkbench();

const ENTRY = "Nhập phiếu – Lê Văn C";
const CLERK = "Nguyễn Văn A";

async function openTool(name: string): Promise<void> {
  await bench.press("Công cụ, trợ giúp, ngôn ngữ");
  await bench.pane().getByRole("menuitem", { name }).click();
  await bench.pane().getByRole("heading", { level: 2, name }).waitFor();
}

/** Types two marks beside each other as a clerk does; again while the grid's editor was not ready for the keys. */
async function typePair(left: string, right: string): Promise<void> {
  const { keyboard } = bench.page;
  do {
    await keyboard.press("Escape");
    await bench.page.evaluate((name) => window.workbench.select(name, "B7"), ENTRY);
    await keyboard.type(left);
    await keyboard.press("Tab");
    await keyboard.type(right);
    await keyboard.press("Enter");
    await bench.page.evaluate(() => window.workbench.idle());
  } while (!isDeepStrictEqual(await bench.range(ENTRY, "B7:C7"), [[left, right]]));
}

/** Types the ballots of the first sheet again, three of the marks wrong. */
async function typeAgain(): Promise<void> {
  await bench.pane().evaluate(async (name) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getItem("Phiếu").getRange("C5:O50").load("values");
      await context.sync();
      const values = first.values.map((row: unknown[]) => [...row]);
      for (const [row, column, text] of [
        [3, 2, "TNT"],
        [10, 0, "TN"],
        [20, 5, ""],
      ] as const) {
        const line = values[row];
        if (line) line[column] = text;
      }
      worksheets.getItem(name).getRange("B7:N52").values = values;
      await context.sync();
    });
  }, ENTRY);
}

describeLong("two people type the ballots", () => {
  it("on an entry sheet made from the ballots that were read", async () => {
    await bench.open();
    await bench.openSample("KH2014-A.xlsx");
    await bench.press("Dữ liệu");
    await bench.press("Dùng vùng đang chọn");
    await bench.see(/^46 phiếu, 13 người/);
    await openTool("Lập trang nhập phiếu");
    await bench.press("Lấy từ phiếu đã đọc");
    await bench.see("Lấy được 13 người");
    await bench.pane().getByLabel("Số tờ phiếu").fill("46");
    await bench.pane().getByLabel("Người nhập").fill("Lê Văn C");
    await bench.press("Lập trang");
    await bench.see(`Đã lập trang ${ENTRY}.`);
    expect(await bench.range(ENTRY, "A5:B7")).toEqual([
      ["Số phiếu", "Nguyễn Văn A"],
      ["Chức vụ", "Chủ tịch HĐND tỉnh"],
      [1, ""],
    ]);
    await typePair("TNC", "TN");
  });

  it("and settle what differs by what the paper says, until both agree", async () => {
    await typeAgain();
    await openTool("So hai bản nhập");
    await bench.pane().getByLabel("Bản thứ hai").selectOption(ENTRY);
    await bench.press("So hai bản");
    await bench.see("còn 3 / 3 chỗ khác nhau");
    await bench.pane().getByLabel("Người nhập").fill(CLERK);
    const cards = bench.pane().getByRole("listitem", { name: /^Phiếu \d/ });
    await cards.first().getByRole("button", { name: "TNC" }).click();
    await bench.see("còn 2 / 3 chỗ khác nhau");
    expect(await bench.range(ENTRY, "D10")).toEqual([["TNC"]]);
    await bench.press("Hoàn lại");
    await bench.see("còn 3 / 3 chỗ khác nhau");
    expect(await bench.range(ENTRY, "D10")).toEqual([["TNT"]]);
    for (const left of ["còn 2 / 3 chỗ khác nhau", "còn 1 / 3 chỗ khác nhau", "Hai bản khớp nhau."]) {
      const paper = cards.first().getByText("Tờ phiếu ghi:").locator("xpath=..");
      await paper.getByRole("button").first().click();
      await bench.see(left);
    }
  });

  it("with a journal that shows where it was altered", async () => {
    await openTool("Nhật ký");
    await bench.press("Xác minh");
    await bench.see("Nhật ký còn nguyên vẹn");
    // What is read again meanwhile is told as well, whenever the pane gets to it.
    const lines = (await bench.range("TN_NhatKy", "A2:G12")).filter(
      ([number, , , what]) => number !== "" && what !== "Đọc phiếu",
    );
    expect(lines.slice(0, 2).map(([, , who, what, where, , content]) => [who, what, where, content])).toEqual(
      [
        [CLERK, "Chọn giữa hai bản nhập", `${ENTRY}!D10`, "Phiếu 4, Lê Văn C: “TNT” → “TNC” theo ô Phiếu!E8"],
        [CLERK, "Hoàn lại lựa chọn", `${ENTRY}!D10`, "“TNC” → “TNT”"],
      ],
    );
    await bench.pane().evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("TN_NhatKy");
        sheet.protection.unprotect();
        sheet.getRange("G3").values = [["khác"]];
        await context.sync();
      });
    });
    await bench.press("Xác minh");
    await bench.see("Dòng 2 đã bị sửa");
  });
});
