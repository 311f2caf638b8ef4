import { describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { renderPane } from "./testing/renderPane";

const CONFERENCE: readonly (readonly [label: string, typed: string])[] = [
  ["Tên văn bản triển khai", "Kế hoạch số 5"],
  ["Điều khoản khi trên 50%", "mục 1"],
  ["Điều khoản khi từ 2/3 trở lên", "mục 2"],
  ["Đơn vị", "Tỉnh ủy"],
  ["Hội nghị, kỳ họp", "Hội nghị lần thứ 9"],
  ["Ngày", "20/03/2024"],
  ["Được triệu tập", "59"],
  ["Có mặt", "58"],
];

const MORE: readonly (readonly [label: string, typed: string])[] = [
  ["Tổng số ủy viên, đại biểu", "60"],
  ["Vắng mặt", "2"],
  ["Có mặt lúc bỏ phiếu", "57"],
  ["Nhiệm vụ kiểm phiếu do ai giao", "Ban Thường vụ"],
  ["Từ giờ", "08:00"],
  ["Đến giờ", "10:30"],
  ["Địa điểm họp", "Hội trường A"],
  ["Địa danh (dòng ngày tháng)", "Hà Tĩnh"],
  ["Số thành viên Ban Kiểm phiếu", "7"],
  ["Trưởng Ban Kiểm phiếu", "Nguyễn Văn A"],
];

const DATA: readonly (readonly [label: string, typed: string])[] = [
  ["Vùng ghi dấu (không có tiêu đề)", "B9:C54"],
  ["Vùng họ tên", "B7:C7"],
  ["Phát ra", "55"],
  ["Thu về", "46"],
  ["Thành phần ghi phiếu", "Ban chấp hành"],
  ["Đối với (chức danh được lấy phiếu)", "Ban Thường vụ"],
  ["Tên loại phiếu", "Phiếu số 1"],
];

type Pane = Awaited<ReturnType<typeof renderPane>>;

async function fill({ user }: Pane, fields: typeof DATA) {
  for (const [label, typed] of fields) {
    const input = screen.getByLabelText(label);
    await user.clear(input);
    await user.paste(typed);
  }
}

const shown = (fields: typeof DATA) =>
  fields.map(([label]) => {
    const input = screen.getByLabelText(label);
    return [label, input instanceof HTMLInputElement ? input.value : null];
  });

describe("closing and opening the pane again", () => {
  it("loses no field and comes back to the same step", async () => {
    const pane = await renderPane();
    const { user, workbook } = pane;
    await user.selectOptions(screen.getByLabelText("Quy định áp dụng"), "09-HD/DDTLD");
    await user.selectOptions(screen.getByLabelText("Văn bản triển khai"), "Văn bản khác…");
    await user.click(screen.getByText("Ban Kiểm phiếu, thời gian, địa điểm"));
    await screen.findByLabelText("Vắng mặt");
    await fill(pane, [...CONFERENCE, ...MORE]);
    await user.click(screen.getByRole("button", { name: "Tiếp tục ›" }));
    await user.click(await screen.findByRole("button", { name: "Dùng vùng đang chọn" }));
    await user.click(await screen.findByText("Chưa đúng? Sửa"));
    await screen.findByLabelText("Vùng họ tên");
    await user.selectOptions(screen.getByLabelText("Ký hiệu"), "codes TNC/TN/TNT");
    await fill(pane, DATA);
    await pane.close();

    await renderPane(workbook);
    await waitFor(() => expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Dữ liệu"));
    await user.click(await screen.findByText("Chưa đúng? Sửa"));
    await screen.findByLabelText("Vùng họ tên");
    expect(shown(DATA)).toEqual(DATA);
    expect(screen.getByLabelText("Ký hiệu")).toHaveProperty("value", "codes TNC/TN/TNT");
    await user.click(screen.getByRole("button", { name: /^Hội nghị/ }));
    await screen.findByLabelText("Vắng mặt");
    expect(shown([...CONFERENCE, ...MORE])).toEqual([...CONFERENCE, ...MORE]);
    expect(screen.getByLabelText("Quy định áp dụng")).toHaveProperty("value", "09-HD/DDTLD");
    expect(screen.getByLabelText("Văn bản triển khai")).toHaveProperty("value", "other");
  });
});
