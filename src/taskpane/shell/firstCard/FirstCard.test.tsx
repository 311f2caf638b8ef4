import { describe, expect, it } from "@jest/globals";
import { act, screen, waitFor } from "@testing-library/react";
import { finding } from "../../../core/finding/finding";
import { cellsOf, gridOf } from "../../../core/sheet/grid";
import { memoryWorkbook } from "../../../session/testing/memoryRoom";
import { codeSheet, VOTE_SHEET } from "../../../session/testing/vote";
import { renderPane } from "../../testing/renderPane";

const FOUND = `Thấy 46 phiếu, 13 người trên trang ${VOTE_SHEET}`;
/** A sheet of more cells is not looked at unasked. */
const LARGE = 200_000;
const isDisabled = (name: string) =>
  screen.getByRole("button", { name }).getAttribute("aria-disabled") === "true";
/** People and signs that nothing explains: ballots, as far as anybody can tell. */
const UNKNOWN = gridOf({
  sheet: "BCH",
  row: 0,
  column: 0,
  cells: [
    ["STT", "Nguyễn Văn Một", "Trần Thị Hai", "Lê Văn Ba"],
    ...Array.from({ length: 12 }, (_, at) => [at + 1, ...["H", "M", "L"].map((sign) => sign)]),
  ],
});

describe("the first card", () => {
  it("counts what was found after one click, and writes after the third", async () => {
    const { user, workbook } = await renderPane();
    expect(await screen.findByText(FOUND)).toBeTruthy();
    expect(screen.getByText(/96-QĐ\/TW.*Tỉ lệ % tính trên tổng số phiếu thu về/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Đúng" }));
    expect(await screen.findByText(/13 người · 46 phiếu thu về/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Báo cáo" }));
    await waitFor(() => expect(isDisabled("Lập báo cáo")).toBe(false));
    await user.click(screen.getByRole("button", { name: "Lập báo cáo" }));
    expect(await screen.findByText(/đối chiếu lại khớp/)).toBeTruthy();
    expect(workbook.written.length).toBeGreaterThan(0);
  });

  it.each(["Kiểm tra", "Kết quả", "Báo cáo"])(
    "stands on the step %s as well, as its first button",
    async (step) => {
      const { user } = await renderPane();
      await user.click(screen.getByRole("button", { name: step }));
      expect(await screen.findByText(FOUND)).toBeTruthy();
      await user.click(screen.getByRole("button", { name: "Đúng" }));
      expect(await screen.findByText(/13 người · 46 phiếu thu về/)).toBeTruthy();
    },
  );

  it("asks again for what the host refused, on demand", async () => {
    const workbook = memoryWorkbook(codeSheet());
    workbook.refusals.sheetSizes = finding("F501", { reason: "ActivityLimitReached" });
    const { user } = await renderPane(workbook);
    const retry = await screen.findByRole("button", { name: "Thử lại" });
    expect(screen.getByText(/Excel đang nhận quá nhiều yêu cầu/)).toBeTruthy();
    workbook.refusals = {};
    await user.click(retry);
    expect(await screen.findByText(FOUND)).toBeTruthy();
  });

  it("looks at a very large sheet when it is asked to", async () => {
    const grid = codeSheet();
    const empty = Array.from({ length: grid.columns }, () => null);
    const cells = [...cellsOf(grid), ...Array.from({ length: Math.ceil(LARGE / grid.columns) }, () => empty)];
    const { user } = await renderPane(memoryWorkbook(gridOf({ ...grid, cells })));
    expect(await screen.findByText(/rất lớn nên chưa xem/)).toBeTruthy();
    expect(screen.queryByText(FOUND)).toBeNull();
    await user.click(screen.getByRole("button", { name: `Xem trang ${VOTE_SHEET}` }));
    expect(document.activeElement).toBe(screen.getByRole("main"));
    expect(await screen.findByText(FOUND)).toBeTruthy();
    expect(screen.queryByText(/rất lớn nên chưa xem/)).toBeNull();
  });

  it("lets the ranges be corrected, and is gone once something is chosen", async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole("button", { name: "Sửa" }));
    expect(await screen.findByText(`${VOTE_SHEET}!B9:N54`)).toBeTruthy();
    expect(screen.queryByText(FOUND)).toBeNull();
  });

  it("asks about a sheet that looks like ballots and is not counted", async () => {
    const { user } = await renderPane(memoryWorkbook(codeSheet(), UNKNOWN));
    await user.click(await screen.findByRole("checkbox", { name: "Không tính trang BCH" }));
    expect(isDisabled("Đúng")).toBe(false);
    await user.click(screen.getByRole("checkbox", { name: "Không tính trang BCH" }));
    expect(isDisabled("Đúng")).toBe(true);
  });

  it("has the clerk choose between two sheets with the same people", async () => {
    const { user } = await renderPane(memoryWorkbook(codeSheet(), { ...codeSheet(), sheet: "Lần 2" }));
    const second = await screen.findByRole("checkbox", { name: /trang Lần 2/ });
    expect(isDisabled("Đúng")).toBe(true);
    await user.click(second);
    await waitFor(() => expect(isDisabled("Đúng")).toBe(false));
  });

  it("offers to make a sheet for typing where there are no ballots, and sees those that are typed", async () => {
    const { workbook } = await renderPane(memoryWorkbook());
    expect(await screen.findByText("Không thấy phiếu trên trang tính nào.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Lập trang nhập phiếu" })).toBeTruthy();
    workbook.sheets = [codeSheet()];
    act(() => workbook.watchers.forEach((hear) => hear({ type: "edited", sheet: null, address: null })));
    expect(await screen.findByText(FOUND)).toBeTruthy();
  });
});
