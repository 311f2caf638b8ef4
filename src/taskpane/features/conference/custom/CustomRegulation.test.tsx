import { gridOf } from "../../../../core/sheet/grid";
import { describe, expect, it } from "@jest/globals";
import { act, screen, waitFor } from "@testing-library/react";
import { finding } from "../../../../core/finding/finding";
import { textsOf } from "../../../../core/regulation/custom";
import { QD96 } from "../../../../core/regulation/96-QD-TW";
import { CUSTOM_HEAD, customRows } from "../../../../core/regulation/customTexts";
import { renderPane, savedWorkbook } from "../../../testing/renderPane";
import { codeSheet } from "../../../../session/testing/vote";

const field = (name: string) => screen.getByLabelText(name);
const button = (name: string) => screen.findByRole("button", { name });
const ownSheet = (texts: Parameters<typeof customRows>[0]) =>
  gridOf({ sheet: "TN_QuyDinh", row: 0, column: 0, cells: [CUSTOM_HEAD, ...customRows(texts)] });

async function openFold(...sheets: ReturnType<typeof codeSheet>[]) {
  const pane = await renderPane(savedWorkbook({}, 0, codeSheet(), ...sheets));
  await pane.user.click(screen.getByText("Sửa quy định"));
  return pane;
}

async function openCopy(...sheets: ReturnType<typeof codeSheet>[]) {
  const pane = await openFold(...sheets);
  await pane.user.click(await button("Sao chép để sửa"));
  return pane;
}

describe("the unit's own regulation", () => {
  it("is a copy that names what the unit changed, in the head of the pane too", async () => {
    const { user, workbook, close } = await openCopy();
    expect(screen.getByText("Chưa sửa gì so với văn bản gốc.")).toBeTruthy();
    await user.selectOptions(field("Căn cứ tính tỉ lệ"), "members");
    await user.clear(field("Mức của Ngưỡng thứ nhất"));
    await user.type(field("Mức của Ngưỡng thứ nhất"), "2/5");
    await user.selectOptions(field("Ghi thêm tên"), "ballot");
    await user.selectOptions(field("Chữ số thập phân"), "1");
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(
      expect.arrayContaining([
        "Căn cứ tính tỉ lệ: tổng số đại biểu (gốc: phiếu thu về)",
        "Ngưỡng thứ nhất: trên 2/5 (gốc: trên 1/2)",
        "Phiếu ghi thêm tên: cả phiếu (gốc: phần ghi thêm)",
        "Số chữ số thập phân: 1 (gốc: 2)",
      ]),
    );
    expect(screen.getByRole("banner").textContent).toContain("Quy định 96-QĐ/TW (đơn vị sửa đổi)");
    expect(screen.getByText("Tỉ lệ % tính trên tổng số đại biểu")).toBeTruthy();
    await user.type(field("Tên quy định"), "Quy định của Tỉnh ủy");
    expect(screen.getByRole("banner").textContent).toContain("Quy định của Tỉnh ủy");
    await close();
    await renderPane(workbook);
    expect(screen.getByRole("banner").textContent).toContain("Quy định của Tỉnh ủy");
  });

  it("refuses nonsense at once, and cannot be written", async () => {
    const { user } = await openCopy();
    await user.clear(field("Mức của Ngưỡng thứ hai"));
    await user.type(field("Mức của Ngưỡng thứ hai"), "1/3");
    expect(await screen.findByText("Hai ngưỡng sai thứ tự")).toBeTruthy();
    expect(await button("Ghi trang TN_QuyDinh")).toHaveProperty("disabled", true);
    await user.clear(field("Mức của Ngưỡng thứ hai"));
    expect(screen.getByText("Giá trị của quy định chưa hiểu")).toBeTruthy();
  });

  it("is given up for the original, and comes back", async () => {
    const { user } = await openCopy();
    await user.selectOptions(field("Ghi thêm tên"), "ballot");
    await user.click(await button("Bỏ sửa, dùng lại quy định gốc"));
    expect(screen.getByRole("banner").textContent).not.toContain("sửa đổi");
    await user.click(await button("Hoàn lại"));
    expect(field("Ghi thêm tên")).toHaveProperty("value", "ballot");
  });
});

describe("the sheet for the functions", () => {
  it("is written, agrees, and is said to differ after a change", async () => {
    const { user, workbook } = await openCopy();
    expect(await screen.findByText(/Chưa có trang TN_QuyDinh/)).toBeTruthy();
    await user.click(await button("Ghi trang TN_QuyDinh"));
    expect(await screen.findByText(/khớp với quy định ở đây.*TN_QuyDinh!A1:B18/)).toBeTruthy();
    expect(workbook.sheets.map(({ sheet }) => sheet)).toContain("TN_QuyDinh");
    await user.selectOptions(field("Ghi thêm tên"), "ballot");
    expect(screen.getByText(/khác với quy định ở đây/)).toBeTruthy();
    await user.click(await button("Lấy từ trang TN_QuyDinh"));
    expect(field("Ghi thêm tên")).toHaveProperty("value", "addition");
  });

  it("is offered where the workbook has one", async () => {
    const { user } = await openFold(ownSheet({ ...textsOf(QD96), name: "Quy định của Tỉnh ủy" }));
    expect(
      await screen.findByText("Tệp này có trang TN_QuyDinh: Quy định của Tỉnh ủy (đơn vị sửa đổi)."),
    ).toBeTruthy();
    await user.click(await button("Lấy từ trang TN_QuyDinh"));
    expect(field("Tên quy định")).toHaveProperty("value", "Quy định của Tỉnh ủy");
  });

  it("is looked at again when the clerk comes back from the sheets", async () => {
    const { workbook } = await openCopy();
    expect(await screen.findByText(/Chưa có trang TN_QuyDinh/)).toBeTruthy();
    workbook.sheets.push(ownSheet(textsOf(QD96)));
    act(() => void window.dispatchEvent(new Event("focus")));
    expect(await screen.findByText(/khớp với quy định ở đây/)).toBeTruthy();
  });

  it("says why it was not written", async () => {
    const { user, workbook } = await openCopy();
    workbook.refusals.writeRegulation = finding("F506", { sheet: "TN_QuyDinh" });
    await user.click(await button("Ghi trang TN_QuyDinh"));
    expect(await screen.findByText(/đang chứa nội dung khác/)).toBeTruthy();
    workbook.refusals = { readSheets: finding("F501", { reason: "ActivityLimitReached" }) };
    act(() => void window.dispatchEvent(new Event("focus")));
    await waitFor(() => expect(screen.getByText(/Excel đang nhận quá nhiều yêu cầu/)).toBeTruthy());
  });
});

describe("what lies behind a shipped regulation", () => {
  it("says how far its text was checked, and when it is in force", async () => {
    const { user } = await renderPane();
    expect(screen.getByText("Chưa đối chiếu văn bản gốc: số điều, khoản của các ngưỡng.")).toBeTruthy();
    expect(screen.getByText("Hiệu lực từ 02/02/2023")).toBeTruthy();
    expect(
      screen.getAllByRole("option").filter((option) => /^(Quy|Hướng|Nghị)/.test(option.textContent)),
    ).toHaveLength(6);
    await user.selectOptions(field("Quy định áp dụng"), "262-QD/TW");
    expect(screen.getByText("Hiệu lực từ 08/10/2014 đến 01/02/2023")).toBeTruthy();
    expect(screen.getByText(/^Chưa đối chiếu văn bản gốc/).parentElement?.textContent).toContain("▲");
  });

  it("says what each fault does to a ballot, and who says so", async () => {
    const { user } = await renderPane();
    await user.click(screen.getByText("Phiếu không hợp lệ tính thế nào"));
    expect(await screen.findByText("Ghi thêm tên")).toBeTruthy();
    const effects = screen.getAllByRole("definition").map((item) => item.textContent);
    expect(effects).toEqual([
      "Cả phiếu không hợp lệ (văn bản nêu rõ)",
      "Cả phiếu không hợp lệ (văn bản nêu rõ)",
      "Chỉ phần ghi thêm không hợp lệ (văn bản nêu rõ)",
      "Vẫn hợp lệ (cách hiểu của phần mềm)",
      "Không hợp lệ riêng với người đó (cách hiểu của phần mềm)",
      "Vẫn hợp lệ",
    ]);
  });
});
