import { describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { kindOf } from "../../../core/setup/kindTexts";
import { planGrid } from "../../../report/testing/planGrid";
import { codeSheet } from "../../../session/testing/vote";
import { renderPane, savedWorkbook } from "../../testing/renderPane";

const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8", issued: 47, collected: 46 });

async function pressed(user: Awaited<ReturnType<typeof renderPane>>["user"], name: string): Promise<void> {
  const button = await screen.findByRole("button", { name });
  await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"));
  await user.click(button);
}

describe("a report that stands in the workbook", () => {
  it("is asked about before another is written, with the focus on the question", async () => {
    const { user, workbook } = await renderPane(savedWorkbook({ kinds: [KIND] }, 4, codeSheet()));
    await pressed(user, "Lập báo cáo");
    await screen.findByText(/^Đã lập 2 trang tính/);
    workbook.sheets = [...workbook.sheets, ...workbook.written.map((plan) => planGrid(plan))];
    await pressed(user, "Lập báo cáo");
    const said = await screen.findByText("Các trang của bộ đó: Phụ lục 4, TN_DuLieu.");
    expect(document.activeElement?.contains(said)).toBe(true);
    // No line breaks within the code.
    expect(screen.getByText(/bộ báo cáo TN\u2011\d+\u2011/)).toBeTruthy();
    expect(screen.getByText(/Ctrl\+Z không trở lại được/)).toBeTruthy();
    expect(workbook.written).toHaveLength(2);
    await pressed(user, "Thêm bộ mới");
    await screen.findByText(/^Đã lập 2 trang tính/);
    expect(workbook.written).toHaveLength(4);
    expect(screen.queryByText(/^Các trang của bộ đó/)).toBeNull();
  });
});
