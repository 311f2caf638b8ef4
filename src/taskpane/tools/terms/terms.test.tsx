import { kindOf } from "../../../core/setup/kindTexts";
import { describe, expect, it, jest } from "@jest/globals";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { SheetGrid } from "../../../core/sheet/grid";
import { finding } from "../../../core/finding/finding";
import { CHIEF, sheetOf, VICE } from "../../../core/rollup/testing/flatSheet";
import { openTool } from "../../testing/openTool";
import { renderPane, savedWorkbook } from "../../testing/renderPane";

// This environment has no TextDecoder, which reading .xlsx needs.
jest.mock("../../../workbook/files/unitFile", () => ({
  unitFile: () => ({ result: null, findings: [finding("F621", {})] }),
}));

const NAME = "So với lần trước";
const TITLE = "Chủ tịch HĐND tỉnh";

/** The vote before, of which two people are in this one. */
const EARLIER: SheetGrid = sheetOf(
  { ...VICE, conference: "Kỳ họp 2018", title: TITLE },
  { ...CHIEF, conference: "Kỳ họp 2018", name: "Đặng Văn Khác" },
);

async function openCounted() {
  const workbook = savedWorkbook(
    { kinds: [kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8" })] },
    3,
  );
  workbook.sheets = [...workbook.sheets, EARLIER];
  const pane = await renderPane(workbook);
  await screen.findByRole("heading", { level: 2, name: "Kết quả" });
  await waitFor(() => expect(screen.getAllByText(/Nguyễn Văn A/).length).toBeGreaterThan(0), {
    timeout: 5000,
  });
  await openTool(pane, NAME);
  return pane;
}

describe("the comparison with the vote before", () => {
  it("needs results of this vote", async () => {
    const pane = await renderPane();
    await openTool(pane, NAME);
    await pane.user.click(await screen.findByRole("button", { name: "Đến bước Kết quả" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Kết quả" })).toBeTruthy();
    await pane.close();
  });

  it("proposes pairs, writes those that are confirmed, and lists the rest", async () => {
    const pane = await openCounted();
    await pane.user.selectOptions(await screen.findByLabelText("Trang ghi lần trước"), "TN_DuLieu");
    await pane.user.click(screen.getByRole("button", { name: "Lấy từ trang này" }));
    expect(await screen.findByText(/1 cặp trùng họ tên, đã xác nhận 0/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Lập trang so sánh" })).toBeNull();
    expect(screen.getByText("Chỉ có ở lần trước: 1")).toBeTruthy();
    await pane.user.click(screen.getByLabelText("Nguyễn Văn A: cùng một người"));
    await pane.user.click(screen.getByRole("button", { name: "Lập trang so sánh" }));
    expect(await screen.findByText("Đã lập trang So với lần trước.")).toBeTruthy();
    const written = JSON.stringify(pane.workbook.written[0]);
    expect(written).toContain("Lần trước: Kỳ họp 2018, 13/12/2023.");
    expect(written).toContain("Chỉ có ở lần trước: Đặng Văn Khác, Bí thư.");
    await pane.close();
  });

  it("says why a file cannot be read", async () => {
    const pane = await openCounted();
    const file = new File(["x"], "cu.xlsx");
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(new ArrayBuffer(1)) });
    fireEvent.change(await screen.findByLabelText("Tệp ghi lần trước"), { target: { files: [file] } });
    expect(await screen.findByText("F621")).toBeTruthy();
    await pane.close();
  });
});
