import { kindOf } from "../../../core/setup/kindTexts";
import { gridOf, cellsOf } from "../../../core/sheet/grid";
import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { finding } from "../../../core/finding/finding";
import { planGrid } from "../../../report/testing/planGrid";
import { openTool } from "../../testing/openTool";
import { renderPane, savedWorkbook } from "../../testing/renderPane";
import { codeSheet, withCells } from "../../../session/testing/vote";

const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8", issued: 47, collected: 46 });

/** A pane whose report was written, with the verifying tool open. */
async function afterReport() {
  const pane = await renderPane(savedWorkbook({ kinds: [KIND] }, 4, codeSheet()));
  await screen.findByRole("checkbox", { name: "Báo cáo kết quả (Phụ lục 4)" });
  await pane.user.click(screen.getByRole("button", { name: "Lập báo cáo" }));
  await screen.findByText(/^Đã lập 2 trang tính/);
  const { workbook } = pane;
  workbook.sheets = [...workbook.sheets, ...workbook.written.map((plan) => planGrid(plan))];
  await openTool(pane, "Xác minh báo cáo");
  return pane;
}

const verify = async (pane: Awaited<ReturnType<typeof afterReport>>) =>
  pane.user.click(await screen.findByRole("button", { name: "Xác minh" }));

describe("verifying a report", () => {
  it("finds all as it was, computes the code again and says that no paper was compared", async () => {
    const pane = await afterReport();
    await verify(pane);
    expect(await screen.findByText(/không thấy chỗ nào khác lúc lập/)).toBeTruthy();
    // Below a card and a field, the outcome would not be seen without the focus.
    expect(document.activeElement?.contains(screen.getByText("Chưa đối chiếu với bản giấy."))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    expect(screen.getByText(/^Mã đối chiếu Phiếu!B9:N54: 2-[0-9A-Z]{4}-/)).toBeTruthy();
  });

  it("compares the code that was typed from the paper", async () => {
    const pane = await afterReport();
    const texts = pane.workbook.written[0]?.cells.map(({ content }) =>
      content.kind === "text" ? content.text : "",
    );
    const printed = texts?.find((text) => text.startsWith("Mã đối chiếu")) ?? "";
    const field = await screen.findByRole("textbox", { name: /Mã in trên bản giấy/ });
    await pane.user.type(field, printed);
    await verify(pane);
    expect(await screen.findByText("Mã trên bản giấy khớp.")).toBeTruthy();
    await pane.user.type(field, "0");
    expect(screen.queryByText("Mã trên bản giấy khớp.")).toBeNull();
    await verify(pane);
    expect(await screen.findByText("Mã gõ từ bản giấy không khớp.")).toBeTruthy();
  });

  it("says that a report stands there without its proof", async () => {
    const pane = await afterReport();
    pane.workbook.hidden.length = 0;
    await verify(pane);
    expect(await screen.findByText("Có báo cáo nhưng thiếu chứng cứ")).toBeTruthy();
  });

  it("lists the row and the cell that changed, and leads to them", async () => {
    const pane = await afterReport();
    const { workbook } = pane;
    const [, report, data] = workbook.sheets;
    if (!report || !data) throw new Error("not written");
    workbook.sheets = [
      withCells(codeSheet(), [[10, 2, "TNT"]]),
      gridOf({
        ...report,
        cells: cellsOf(report).map((row) => row.map((cell) => (cell === 91.3 ? 91.4 : cell))),
      }),
      data,
    ];
    await verify(pane);
    expect(await screen.findByText(/2 chỗ đã thay đổi/)).toBeTruthy();
    expect(screen.getByText(/^Phiếu, số liệu, họ tên, kết quả hoặc chứng cứ/)).toBeTruthy();
    expect(screen.getByText("Hàng 11 đã bị sửa sau khi lập báo cáo.")).toBeTruthy();
    expect(screen.getByText("Lúc lập ghi “91.3”, nay là “91.4”.")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "Đến ô Phiếu!11:11" }));
    expect(workbook.selected).toEqual([{ sheet: "Phiếu", address: "11:11" }]);
  });

  it("says when there is no report, and when the workbook refuses", async () => {
    const pane = await renderPane();
    await openTool(pane, "Xác minh báo cáo");
    await verify(pane);
    expect(await screen.findByText("Tệp này chưa có báo cáo nào lập bằng Tín nhiệm.")).toBeTruthy();
    pane.workbook.refusals.readProofs = finding("F501", { reason: "ActivityLimitReached" });
    await verify(pane);
    expect((await screen.findByRole("alert")).textContent).toContain("Excel đang nhận quá nhiều yêu cầu");
  });
});
