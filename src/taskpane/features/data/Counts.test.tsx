import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import type { SheetGrid } from "../../../core/sheet/grid";
import { renderPane } from "../../testing/renderPane";
import { memoryWorkbook } from "../../../session/testing/memoryRoom";
import { resultSheet, tallySheet } from "../../../session/testing/vote";

const RESULT = "Bảng kết quả có sẵn: 13 người, không có từng phiếu";

async function openData(sheet: SheetGrid) {
  const pane = await renderPane(memoryWorkbook(sheet));
  await pane.user.click(screen.getByRole("button", { name: "Dữ liệu" }));
  await pane.user.click(await screen.findByRole("button", { name: "Dùng vùng đang chọn" }));
  await screen.findByText("Đã nhận dạng");
  return pane;
}

const roles = () =>
  within(screen.getByRole("region", { name: "Những hàng đầu của trang tính" }))
    .getAllByRole("columnheader")
    .map((head) => head.textContent);

describe("a finished result", () => {
  it("is shown with the role of each column, and without what only ballots have", async () => {
    await openData(resultSheet());
    expect(screen.getByText(RESULT)).toBeTruthy();
    expect(screen.getByText("Không có cột tỉ lệ, hợp lệ, không hợp lệ để đối chiếu")).toBeTruthy();
    expect(roles()).toEqual(["BHọ tên", "CChức vụ", "DCao", "ETín nhiệm", "FThấp"]);
    expect(screen.getByText("Cần ghi: bảng này không cho biết thu về bao nhiêu phiếu.")).toBeTruthy();
    expect(screen.queryByText("Phiếu có lỗi cả tờ")).toBeNull();
    expect(screen.queryByText("Vùng họ tên")).toBeNull();
  });

  it("is counted once the ballots collected are typed", async () => {
    const { user } = await openData(resultSheet());
    await user.type(screen.getByLabelText("Thu về"), "46");
    expect(screen.queryByText(/^Cần ghi/)).toBeNull();
    await user.click(screen.getByRole("button", { name: /^Kết quả/ }));
    expect(await screen.findByText(/13 người · 46 phiếu thu về/)).toBeTruthy();
    expect(screen.queryByText(/ghi không hợp lệ/)).toBeNull();
  });

  it("takes a typed range and people who are left out by their row", async () => {
    const { user } = await openData(resultSheet());
    await user.click(screen.getByText("Chưa đúng? Sửa"));
    const marks = await screen.findByLabelText("Vùng số phiếu (không có tiêu đề)");
    await user.clear(marks);
    await user.type(marks, "D3:F10");
    expect(screen.getByText("Bảng kết quả có sẵn: 8 người, không có từng phiếu")).toBeTruthy();
    await user.click(screen.getByText("Người không lấy phiếu"));
    await user.selectOptions(screen.getByLabelText("Thêm người không lấy phiếu"), "2");
    expect(await screen.findByText("Hàng 4 trên trang; số trong hàng không được tính.")).toBeTruthy();
  });
});

describe("a tally sheet", () => {
  it("names what is added up, and what is only compared", async () => {
    await openData(tallySheet());
    expect(screen.getByText("Bảng cộng 2 bàn: 13 người, không có từng phiếu")).toBeTruthy();
    expect(screen.getByText("Cộng: Bàn 1 + Bàn 2")).toBeTruthy();
    expect(screen.getByText("Cột “Tổng cộng” chỉ để đối chiếu, không cộng vào")).toBeTruthy();
    expect(roles().slice(2, 6)).toEqual(["D1 · Cao", "E1 · Tín nhiệm", "F1 · Thấp", "G2 · Cao"]);
    expect(roles().at(-1)).toBe("LTổng · Thấp");
  });
});

describe("ballots or counts, as the clerk says", () => {
  it("is read the other way, and back", async () => {
    const { user } = await openData(resultSheet());
    await user.click(screen.getByText("Chưa đúng? Sửa"));
    const field = await screen.findByLabelText("Cách ghi phiếu");
    await user.selectOptions(field, "rows");
    await waitFor(() => expect(screen.queryByText(RESULT)).toBeNull());
    expect(screen.getByLabelText("Vùng họ tên")).toBeTruthy();
    await user.selectOptions(field, "counts");
    expect(await screen.findByText(RESULT)).toBeTruthy();
    expect(screen.getByText("Phiếu!D3:F15")).toBeTruthy();
  });
});
