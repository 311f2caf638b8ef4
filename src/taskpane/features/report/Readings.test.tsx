import { describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { kindOf } from "../../../core/setup/kindTexts";
import { codeSheet } from "../../../session/testing/vote";
import { renderPane, savedWorkbook } from "../../testing/renderPane";

const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8", issued: 47, collected: 46 });
const AGREED = "Ban Kiểm phiếu đã thống nhất xác định như trên";

describe("Readings", () => {
  it("asks once whether the board agreed on what the text leaves open, and keeps when", async () => {
    const { user, workbook } = await renderPane(savedWorkbook({ kinds: [KIND] }, 4, codeSheet()));
    await user.click(await screen.findByRole("checkbox", { name: "Biên bản kiểm phiếu" }));
    const part = await screen.findByRole("region", { name: "Nội dung văn bản không quy định cụ thể" });
    expect(part.textContent).toContain("N480");
    await user.click(screen.getByRole("checkbox", { name: AGREED }));
    await waitFor(() => expect(part.textContent).toContain("Ghi nhận lúc"));
    expect(part.textContent).not.toContain("N480");
    const write = screen.getByRole("button", { name: "Lập báo cáo" });
    await waitFor(() => expect(write.getAttribute("aria-disabled")).not.toBe("true"));
    await user.click(write);
    await screen.findByText("Đã lập 3 trang tính, đối chiếu lại khớp.");
    const written = JSON.stringify(workbook.written);
    expect(written).toContain("Ban Kiểm phiếu thống nhất xác định như vậy");
    expect(written).not.toContain("cách xác định: ");
    await user.click(screen.getByRole("checkbox", { name: AGREED }));
    await waitFor(() => expect(part.textContent).toContain("N480"));
  });
});
