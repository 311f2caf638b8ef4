import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { renderPane } from "../../testing/renderPane";

const field = (name: string) => screen.getByLabelText(name);

describe("regulation", () => {
  it("says what percentages are taken of, and that the clause is unchecked until a text is chosen", async () => {
    const { user } = await renderPane();
    expect(screen.getByText("Tỉ lệ % tính trên tổng số phiếu thu về")).toBeTruthy();
    expect(screen.getByText("Điều khoản chưa đối chiếu với văn bản gốc.")).toBeTruthy();
    await user.selectOptions(field("Văn bản triển khai"), "Kế hoạch 171-KH/TU");
    expect(screen.queryByText("Điều khoản chưa đối chiếu với văn bản gốc.")).toBeNull();
  });

  it("takes the unit's own text with its two clauses", async () => {
    const { user } = await renderPane();
    await user.selectOptions(field("Văn bản triển khai"), "Văn bản khác…");
    await user.type(field("Tên văn bản triển khai"), "Kế hoạch số 5");
    await user.type(field("Điều khoản khi trên 50%"), "mục 1");
    expect(screen.getByText("Điều khoản chưa đối chiếu với văn bản gốc.")).toBeTruthy();
    await user.type(field("Điều khoản khi từ 2/3 trở lên"), "mục 2");
    expect(screen.queryByText("Điều khoản chưa đối chiếu với văn bản gốc.")).toBeNull();
  });

  it("says that a text without a quorum sets none", async () => {
    const { user } = await renderPane();
    await user.selectOptions(field("Quy định áp dụng"), "09-HD/DDTLD");
    expect(screen.getByText("Văn bản này không nêu tỉ lệ phải có mặt.")).toBeTruthy();
  });
});

describe("quorum", () => {
  it.each([
    ["40", "Đủ điều kiện tiến hành: 3 × 40 = 120 ≥ 2 × 60 = 120"],
    ["39", "Chưa đủ điều kiện tiến hành (ít nhất 2/3): 3 × 39 = 117 < 2 × 60 = 120"],
  ])("of 60 summoned with %s present", async (present, line) => {
    const { user } = await renderPane();
    expect(screen.getByText(/để biết đủ điều kiện/)).toBeTruthy();
    await user.type(field("Được triệu tập"), "60");
    await user.type(field("Có mặt"), present);
    expect(screen.getByText(line)).toBeTruthy();
  });
});

describe("figures", () => {
  it("keeps what is no number visible, with what is wrong", async () => {
    const { user } = await renderPane();
    await user.type(field("Có mặt"), "4,5");
    expect(field("Có mặt")).toHaveProperty("value", "4,5");
    expect(field("Có mặt").getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText(/Chỉ ghi số nguyên/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Dữ liệu" }));
    await user.click(screen.getByRole("button", { name: "Hội nghị" }));
    expect(field("Có mặt")).toHaveProperty("value", "4,5");
  });

  it("says at once which figures do not agree", async () => {
    const { user } = await renderPane();
    await user.type(field("Được triệu tập"), "40");
    await user.type(field("Có mặt"), "41");
    expect(await screen.findByText("Có mặt nhiều hơn triệu tập")).toBeTruthy();
  });

  it("opens the second part on demand, and says the date in words", async () => {
    const { user } = await renderPane();
    expect(screen.queryByLabelText("Vắng mặt")).toBeNull();
    await user.click(screen.getByText("Ban Kiểm phiếu, thời gian, địa điểm"));
    expect(await screen.findByLabelText("Vắng mặt")).toBeTruthy();
    await user.type(field("Ngày"), "2032024");
    expect(screen.queryByText(/tháng 3 năm 2024/)).toBeNull();
    await user.clear(field("Ngày"));
    await user.type(field("Ngày"), "20032024");
    expect(screen.getByText("Thứ Tư, ngày 20 tháng 3 năm 2024")).toBeTruthy();
    await user.tab();
    expect(field("Ngày")).toHaveProperty("value", "20/03/2024");
  });

  it("reads times of 24 hours, and says when something is neither date nor time", async () => {
    const { user } = await renderPane();
    await user.click(screen.getByText("Ban Kiểm phiếu, thời gian, địa điểm"));
    await user.type(await screen.findByLabelText("Từ giờ"), "8h30");
    await user.type(field("Đến giờ"), "25h");
    expect(screen.queryByText(/Chưa đọc được giờ/)).toBeNull();
    await user.type(field("Ngày"), "31/4/2024");
    expect(field("Từ giờ")).toHaveProperty("value", "08:30");
    expect(field("Đến giờ")).toHaveProperty("value", "25h");
    expect(screen.getByText(/Chưa đọc được giờ/)).toBeTruthy();
    await user.tab();
    expect(screen.getByText(/Chưa đọc được ngày/)).toBeTruthy();
  });
});
