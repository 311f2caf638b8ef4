import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { gridOf, type SheetGrid } from "../../../core/sheet/grid";
import { finding } from "../../../core/finding/finding";
import { memoryWorkbook } from "../../../session/testing/memoryRoom";
import { renderPane } from "../../testing/renderPane";
import { boxSheet, codeSheet, VOTED } from "../../../session/testing/vote";

const USE_SELECTION = "Dùng vùng đang chọn";
const field = (name: string) => screen.getByLabelText(name);

async function openStep(...sheets: SheetGrid[]) {
  const pane = await renderPane(memoryWorkbook(...(sheets.length > 0 ? sheets : [codeSheet()])));
  await pane.user.click(screen.getByRole("button", { name: "Dữ liệu" }));
  await screen.findByText("Chọn vùng ghi phiếu trên trang tính, rồi bấm:");
  const pick = () => pane.user.click(screen.getByRole("button", { name: USE_SELECTION }));
  return { ...pane, pick };
}

describe("choosing the ballots", () => {
  it("says what was recognised, and fills what is empty in the first step", async () => {
    const { user, pick } = await openStep();
    await pick();
    expect(await screen.findByText("46 phiếu, 13 người")).toBeTruthy();
    expect(screen.getByText("Phiếu!B9:N54")).toBeTruthy();
    expect(screen.getByText("TNC = tín nhiệm cao · TN = tín nhiệm · TNT = tín nhiệm thấp")).toBeTruthy();
    expect(field("Phát ra")).toHaveProperty("value", "47");
    expect(field("Thu về")).toHaveProperty("value", "46");
    expect(screen.getByText(/Đã điền ở bước Hội nghị.*được triệu tập, có mặt/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Hội nghị/ }));
    expect(field("Được triệu tập")).toHaveProperty("value", "50");
    expect(screen.getByText("Lấy từ ô Phiếu!B2")).toBeTruthy();
  });

  it("shows the clerk's own first rows with a role above each column", async () => {
    const { pick } = await openStep(boxSheet(VOTED.slice(0, 2)));
    await pick();
    const table = within(await screen.findByRole("region", { name: "Những hàng đầu của trang tính" }));
    const heads = table.getAllByRole("columnheader").map((head) => head.textContent);
    expect(heads).toEqual([
      "ASố phiếu",
      "B1 · Cao",
      "C1 · Tín nhiệm",
      "D1 · Thấp",
      "E2 · Cao",
      "F2 · Tín nhiệm",
      "G2 · Thấp",
    ]);
    expect(table.getByText("Trần Thị B")).toBeTruthy();
  });

  it("says what to do when there are no ballots, and takes the sheet that is open then", async () => {
    const { user, workbook } = await openStep();
    workbook.selection = { sheet: "Phiếu", address: "A1:B5" };
    await user.click(screen.getByRole("button", { name: USE_SELECTION }));
    expect((await screen.findByRole("alert")).textContent).toContain("Không thấy phiếu");
    await user.click(screen.getByRole("button", { name: "Tìm trên trang đang mở" }));
    expect(await screen.findByText("46 phiếu, 13 người")).toBeTruthy();
  });

  it("says what Excel refuses", async () => {
    const { workbook, pick } = await openStep();
    workbook.refusals.readPieces = finding("F501", { reason: "InvalidOperationInCellEditMode" });
    await pick();
    expect((await screen.findByRole("alert")).textContent).toContain("đang gõ dở trong một ô");
  });

  it("says that the sheet is gone when the step is entered again", async () => {
    const { user, workbook, pick } = await openStep();
    await pick();
    await screen.findByText("46 phiếu, 13 người");
    workbook.sheets = [];
    await user.click(screen.getByRole("button", { name: /^Hội nghị/ }));
    await user.click(screen.getByRole("button", { name: /^Dữ liệu/ }));
    expect((await screen.findByRole("alert")).textContent).toContain("Không đọc được vùng");
  });
});

describe("what only the clerk can know", () => {
  it("asks which of two readings was used", async () => {
    const { user, pick } = await openStep(codeSheet(VOTED, ["C", "T", "T"]));
    await pick();
    expect(await screen.findByText(/Ký hiệu đọc được 2 cách/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Chọn cách này: C = .* · TN = / }));
    await waitFor(() => expect(screen.queryByText(/Ký hiệu đọc được/)).toBeNull());
    expect(screen.getByText("C = tín nhiệm cao · TN = tín nhiệm · T = tín nhiệm thấp")).toBeTruthy();
  });

  it("asks what digits mean", async () => {
    const { user, pick } = await openStep(codeSheet(VOTED, [1, 2, 3]));
    await pick();
    await user.click(await screen.findByRole("button", { name: /^Chọn cách này: 3 = tín nhiệm cao/ }));
    await waitFor(() => expect(screen.queryByText(/Ký hiệu đọc được/)).toBeNull());
    expect(screen.getByText("3 = tín nhiệm cao · 2 = tín nhiệm · 1 = tín nhiệm thấp")).toBeTruthy();
  });
});

describe("correcting by hand", () => {
  async function openCorrect() {
    const pane = await openStep();
    await pane.pick();
    await pane.user.click(await screen.findByText("Chưa đúng? Sửa"));
    await screen.findByLabelText("Vùng ghi dấu (không có tiêu đề)");
    return pane;
  }

  it("takes typed ranges, and shows what is none", async () => {
    const { user } = await openCorrect();
    const marks = field("Vùng ghi dấu (không có tiêu đề)");
    await user.clear(marks);
    await user.type(marks, "B9:C54");
    expect(screen.getByText("46 phiếu, 2 người")).toBeTruthy();
    expect(field("Vùng họ tên")).toHaveProperty("value", "");
    await user.type(field("Vùng họ tên"), "B7");
    expect(screen.queryByText("Ghi địa chỉ vùng, ví dụ C5:O50.")).toBeNull();
    await user.type(field("Vùng họ tên"), ":");
    expect(screen.getByText("Ghi địa chỉ vùng, ví dụ C5:O50.")).toBeTruthy();
  });

  it("takes the selection as marks and as names", async () => {
    const { user, workbook } = await openCorrect();
    workbook.selection = { sheet: "Phiếu", address: "C9:D54" };
    await user.click(screen.getByRole("button", { name: /^Dùng vùng đang chọn: Vùng ghi dấu/ }));
    expect(await screen.findByText("46 phiếu, 2 người")).toBeTruthy();
    workbook.selection = { sheet: "Phiếu", address: "C7:D7" };
    await user.click(screen.getByRole("button", { name: /^Dùng vùng đang chọn: Vùng họ tên/ }));
    await waitFor(() => expect(field("Vùng họ tên")).toHaveProperty("value", "C7:D7"));
  });

  it("does not take names from another sheet", async () => {
    const { user, workbook } = await openCorrect();
    workbook.sheets.push(gridOf({ sheet: "Danh sách", row: 0, column: 0, cells: [["Nguyễn Văn A"]] }));
    workbook.selection = { sheet: "Danh sách", address: "A1:A13" };
    await user.click(screen.getByRole("button", { name: /^Dùng vùng đang chọn: Vùng họ tên/ }));
    expect((await screen.findByRole("alert")).textContent).toContain("phải ở trang Phiếu");
    expect(field("Vùng họ tên")).toHaveProperty("value", "B7:N8");
  });

  it("takes the layout that is chosen", async () => {
    const { user } = await openCorrect();
    await user.selectOptions(field("Ký hiệu"), "codes C/T/K");
    expect(await screen.findByText("C = tín nhiệm cao · T = tín nhiệm · K = tín nhiệm thấp")).toBeTruthy();
  });
});

describe("several kinds", () => {
  it("adds a kind, takes it out and gives it back", async () => {
    const { user, workbook, pick } = await openStep(codeSheet(), { ...codeSheet(), sheet: "Phiếu 2" });
    await pick();
    await user.click(await screen.findByRole("button", { name: "+ Thêm loại phiếu khác" }));
    workbook.selection = { sheet: "Phiếu 2", address: "A1" };
    const card = within(screen.getByRole("region", { name: "Loại phiếu 2" }));
    await user.click(card.getByRole("button", { name: USE_SELECTION }));
    expect(await screen.findByText("Phiếu 2!B9:N54")).toBeTruthy();
    const first = within(screen.getByRole("region", { name: "Loại phiếu 1" }));
    await user.click(first.getByRole("button", { name: "Bỏ loại phiếu này: Loại phiếu 1" }));
    expect(screen.queryByText("Phiếu!B9:N54")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Hoàn lại" }));
    expect(screen.getByText("Phiếu!B9:N54")).toBeTruthy();
  });
});
