import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { openTool } from "../../testing/openTool";
import { renderPane } from "../../testing/renderPane";

describe("a verified journal", () => {
  it("gives the short code of its last line, to be copied onto paper", async () => {
    const pane = await renderPane();
    const author = { at: "13/12/2023 09:05:07", by: "Lê Văn C", range: "", regulation: "96-QD/TW" };
    pane.workbook.journal.push({ ...author, what: "Đọc phiếu", content: "46 phiếu" });
    await openTool(pane, "Nhật ký");
    await pane.user.click(await screen.findByRole("button", { name: "Xác minh" }));
    const code = "1111-1111-1111-1111-1111";
    expect(await screen.findByText(`Mã ngắn của dòng cuối: ${code}`)).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: `Chép mã: ${code}` }));
    expect(await screen.findByText(`Đã chép ${code}.`)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(code);
    await pane.close();
  });
});
