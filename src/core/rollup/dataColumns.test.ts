import { DATA_COLUMNS, DATA_HEAD, DATA_SHEET, DATA_TABLE } from "./dataColumns";

describe("the flat sheet", () => {
  it("keeps its names and order, by which workbooks written earlier are read", () => {
    expect([DATA_SHEET, DATA_TABLE]).toEqual(["TN_DuLieu", "TN_KetQua"]);
    expect(DATA_HEAD.join("|")).toBe(
      "Mã báo cáo|Đơn vị|Hội nghị|Ngày|Quy định|Loại phiếu|Nơi lấy phiếu|Nhóm Phụ lục I|STT|Họ và tên|Chức vụ|Phát ra|Thu về|Mẫu số|Hợp lệ|Không hợp lệ|Tín nhiệm cao|Tín nhiệm|Tín nhiệm thấp|Tỉ lệ cao|Tỉ lệ tín nhiệm|Tỉ lệ thấp|Kết quả|Mức",
    );
  });

  it("has no name twice", () => expect(new Set(Object.values(DATA_COLUMNS)).size).toBe(24));
});
